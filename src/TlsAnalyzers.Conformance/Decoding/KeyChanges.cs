using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Gives both ends the keys that the handshake has come to, where it comes to them.</summary>
internal sealed class KeyChanges(KeyMaterial keys, IReadOnlyDictionary<ConnectionEnd, Flow> flows)
{
    /// <summary>Why records stay closed, the first reason; null while none do.</summary>
    public string? WhyOpaque { get; private set; }

    /// <summary>Records stay closed.</summary>
    public void NoteOpaque(string reason) => WhyOpaque ??= reason.TrimEnd('.');

    /// <summary>TLS 1.3 changes keys behind messages (RFC 8446 section 7); a Finished behind a late certificate changes none.</summary>
    public void After(Handshake handshake, ConnectionEnd from, HandshakeMessage message, bool isLate)
    {
        if (!handshake.Context.IsTls13) return;
        switch (message)
        {
            case ServerHello { IsHelloRetryRequest: false }:
                foreach (var end in flows.Keys) Use(handshake, end, "HANDSHAKE_TRAFFIC_SECRET");
                break;
            case Finished when !isLate:
                Use(handshake, from, "TRAFFIC_SECRET_0");
                break;
            case KeyUpdate when flows[from].Secret is { } secret && handshake.Context.Suite is { } suite:
                Use(handshake, flows[from], Tls13KeySchedule.NextTrafficSecret(SuiteKeys.HashOf(suite), secret));
                break;
        }
    }

    /// <summary>TLS 1.2 changes them with ChangeCipherSpec.</summary>
    public void AfterChangeCipherSpec(Handshake handshake, ConnectionEnd from)
    {
        if (handshake.Context.IsTls13 || handshake is not { Client: { } client, Server: { } server }) return;
        var (secret, reason) = keys.MasterSecret(handshake);
        handshake.MasterSecret ??= secret;
        if (secret is null) NoteOpaque(reason);
        Use(flows[from], secret, handshake, suite =>
            handshake.Context.Version is not TlsVersion.Tls12 ? throw new NotSupportedException($"Records of {handshake.Context.Version.Name()} are not opened.")
            : suite.Mode is not Facts.Mode.Cbc ? RecordProtection.ForTls12(suite, secret!, client.Random.Span, server.Random.Span, from)
            : new CbcRecordProtection(suite, secret, client.Random.Span, server.Random.Span, from, server.Extensions.Has(ExtensionType.encrypt_then_mac)));
    }

    private void Use(Handshake handshake, ConnectionEnd end, string label)
    {
        var secret = handshake.Client is { } hello ? keys.TrafficSecret(end, label, hello.Random) : null;
        if (secret is null) NoteOpaque(keys.WhyNot());
        Use(handshake, flows[end], secret);
    }

    private void Use(Handshake handshake, Flow flow, byte[]? secret) => Use(flow, secret, handshake, suite => RecordProtection.ForTls13(suite, secret));

    private void Use(Flow flow, byte[]? secret, Handshake handshake, Func<Facts.CipherSuite, RecordProtection> protect)
    {
        try
        {
            flow.Use(secret is null || handshake.Context.Suite is not { } suite ? null : protect(suite), secret);
        }
        catch (NotSupportedException error)
        {
            NoteOpaque(error.Message);
            flow.Use(null);
        }
    }
}
