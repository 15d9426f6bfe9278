using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Probing.Clients;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What clients of the world would get: each one's hello, and the server's choice.</summary>
internal sealed class ClientScan(Dialer dialer, CancellationToken cancellation)
{
    public async Task<IReadOnlyList<ClientFacts>> RunAsync()
    {
        using var keys = new ClientHandshakeKeys();
        // Keys are made once; they serve no handshake that comes to its end.
        var hybrid = new KeyShareEntry(NamedGroup.X25519MLKEM768, HybridShare.Create(keys.Of(NamedGroup.x25519).PublicKey));
        var asked = SimulatedClientTable.All.Select(client => (Client: client,
            Answer: dialer.AskAsync(client.Offer(dialer.Target, group => group == hybrid.Group ? hybrid : keys.Share(group)), cancellation))).ToList();
        await Task.WhenAll(asked.Select(one => one.Answer));
        return [.. asked.Select(one => Facts(one.Client, one.Answer.Result))];
    }

    private static ClientFacts Facts(SimulatedClient client, Answer answer)
    {
        var facts = new ClientFacts(client.Name, client.IsCurrent);
        var fits = answer.Hello is { } hello && client.Versions.Contains(answer.Version) && client.Suites.Contains(hello.CipherSuite);
        return fits
            ? facts with { Version = answer.Version.Name(), Suite = Codes.SuiteName(answer.Hello!.CipherSuite), Group = answer.Group?.Name() }
            : facts with { Refusal = answer.ToString() };
    }
}
