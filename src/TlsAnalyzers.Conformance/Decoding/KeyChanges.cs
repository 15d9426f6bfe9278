using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>Gives both ends the keys that the handshake has come to, where it comes to them.</summary>
internal sealed class KeyChanges(KeyMaterial keys, IReadOnlyDictionary<ConnectionEnd, Flow> flows)
{
    private const string HandshakeSecret = "HANDSHAKE_TRAFFIC_SECRET";
    private bool _isEarly;

    /// <summary>Why records stay closed, the first reason; null while none do.</summary>
    public string? WhyOpaque { get; private set; }

    /// <summary>What sessions can be resumed with.</summary>
    public Tickets Tickets => keys.Tickets;

    /// <summary>Records stay closed.</summary>
    public void NoteOpaque(string reason) => WhyOpaque ??= reason.TrimEnd('.');

    /// <summary>
    /// Data before the server's hello: under the early secret, with the suite of the session that is resumed (RFC 8446 section 4.2.10). No
    /// message names that suite yet; the one whose keys open the first record is it.
    /// </summary>
    /// <returns>What the record holds; null when it is none of early data, or its secret is not known.</returns>
    public (ContentType Type, ReadOnlyMemory<byte> Content)? OpenEarly(Handshake handshake, TlsRecord record)
    {
        if (handshake is not { Server: null, Client: { } hello } || keys.TrafficSecret(ConnectionEnd.Client, "EARLY_TRAFFIC_SECRET", hello.Random) is not { } secret) return null;
        foreach (var suite in hello.CipherSuites.Select(Facts.CipherSuite.Find).OfType<Facts.CipherSuite>().Where(suite => suite.IsTls13 && SuiteKeys.For(suite) is not null))
        {
            var protection = RecordProtection.ForTls13(suite, secret);
            try
            {
                var opened = protection.Unprotect(record);
                flows[ConnectionEnd.Client].Use(protection, secret);
                _isEarly = true;
                return opened;
            }
            catch (WireFormatException)
            {
                protection.Dispose();
            }
        }

        return null;
    }

    /// <summary>TLS 1.3 changes keys behind messages (RFC 8446 section 7); a Finished behind a late certificate changes none.</summary>
    public void After(Handshake handshake, ConnectionEnd from, HandshakeMessage message, bool isLate)
    {
        if (!handshake.Context.IsTls13) return;
        switch (message)
        {
            case NewSessionTicket13 ticket when handshake is { Client: not null, Context.Suite: not null }:
                keys.Note(ticket, handshake);
                break;
            case ServerHello { IsHelloRetryRequest: false }:
                Use(handshake, ConnectionEnd.Server, HandshakeSecret);
                if (!_isEarly) Use(handshake, ConnectionEnd.Client, HandshakeSecret);
                break;
            // Early data goes on until the client says that it ends, or the server does not want it.
            case EncryptedExtensions { Extensions: var extensions } when _isEarly && extensions.Has(ExtensionType.early_data):
                break;
            case EmptyMessage { Type: HandshakeType.end_of_early_data } or EncryptedExtensions when _isEarly:
                _isEarly = false;
                Use(handshake, ConnectionEnd.Client, HandshakeSecret);
                break;
            case Finished when !isLate:
                Use(handshake, from, "TRAFFIC_SECRET_0");
                break;
            case KeyUpdate when flows[from].Secret is { } secret && handshake.Context.Suite is { } suite:
                Use(handshake, flows[from], Tls13KeySchedule.NextTrafficSecret(SuiteKeys.HashOf(suite), secret));
                break;
        }
    }

    /// <summary>TLS 1.2 and before change them with ChangeCipherSpec.</summary>
    public void AfterChangeCipherSpec(Handshake handshake, ConnectionEnd from)
    {
        if (handshake.Context.IsTls13) return;
        if (handshake is not { Client: { } client, Server: { } server })
        {
            // A client of TLS 1.3 with early data says it before the server's hello, and means nothing by it.
            if (handshake is { Server: null, Client: { } hello } && hello.Offers(TlsVersion.Tls13)) return;
            NoteOpaque("the hellos of both ends are needed, and one is not there");
            flows[from].Use(null);
            return;
        }

        var (secret, reason) = keys.MasterSecret(handshake);
        handshake.MasterSecret ??= secret;
        if (secret is null) NoteOpaque(reason);
        var version = handshake.Context.Version;
        Use(flows[from], secret, handshake, suite =>
            suite.Mode is not Facts.Mode.Cbc && version is TlsVersion.Tls12 ? RecordProtection.ForTls12(suite, secret!, client.Random.Span, server.Random.Span, from)
            : new CbcRecordProtection(suite, secret, client.Random.Span, server.Random.Span, from, server.Extensions.Has(ExtensionType.encrypt_then_mac), version));
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
