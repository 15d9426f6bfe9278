using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>The keys of one handshake, made when they are asked for and disposed with it.</summary>
internal sealed class ClientHandshakeKeys : IDisposable
{
    private readonly Dictionary<NamedGroup, KeyAgreement> _keys = [];

    public KeyAgreement Of(NamedGroup group) => _keys.TryGetValue(group, out var key) ? key : _keys[group] = KeyAgreement.Create(group);

    public KeyShareEntry Share(NamedGroup group) => new(group, Of(group).PublicKey);

    public void Dispose()
    {
        foreach (var key in _keys.Values) key.Dispose();
    }
}
