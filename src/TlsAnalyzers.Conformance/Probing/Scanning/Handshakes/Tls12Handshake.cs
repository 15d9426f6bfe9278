using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>TLS 1.2 with AEAD, and ECDHE or the server's RSA key (RFC 5246 section 7.3, RFC 8422).</summary>
internal sealed class Tls12Handshake(Stream stream, CancellationToken deadline) : ClientHandshake(stream, deadline)
{
    private readonly CancellationToken _deadline = deadline;
    private byte[] _master = [];

    protected override async Task<Session?> RunAsync(Offer offer)
    {
        var hello = offer.ToHello();
        await SendAsync(hello);
        if (await ReadAsync() is not ServerHello answer || Context.Version is not TlsVersion.Tls12 || !CanOpen(Context.Suite)) return null;
        var suite = Context.Suite!;
        var hash = SuiteKeys.HashOf(suite);
        if (await ReadUntilDoneAsync() is not { } flight || Exchange(suite, flight) is not var (message, premaster)) return null;

        // A client that is asked has to answer, if only that it has none.
        if (flight.Any(read => read is CertificateRequest12)) await SendAsync(new CertificateMessage(null, []));
        await SendAsync(message);
        _master = answer.Extensions.Has(ExtensionType.extended_master_secret)
            ? Tls12Secrets.ExtendedMasterSecret(hash, premaster, Transcript(hash))
            : Tls12Secrets.MasterSecret(hash, premaster, hello.Random.Span, answer.Random.Span);
        await WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content);
        Channel.Writing = Protection(ConnectionEnd.Client);
        var verifyData = Tls12Secrets.VerifyData(hash, _master, ConnectionEnd.Client, Transcript(hash));
        await SendAsync(new Finished(verifyData));
        if (answer.Extensions.Has(ExtensionType.session_ticket))
        {
            if (await ReadAsync() is not NewSessionTicket ticket) return null;
            flight.Add(ticket);
        }

        if (!await ReadChangeCipherSpecAsync()) return null;
        Channel.Reading = Protection(ConnectionEnd.Server);
        if (await ReadAsync() is not Finished) return null;
        return new Session(Channel, new Answer(AnswerKind.Hello) { Asked = hello, Hello = answer, Flight = flight }, verifyData, _deadline);

        RecordProtection Protection(ConnectionEnd writer) => RecordProtection.ForTls12(suite, _master, hello.Random.Span, answer.Random.Span, writer);
    }

    protected override byte[] VerifyData()
    {
        var hash = SuiteKeys.HashOf(Context.Suite!);
        return Tls12Secrets.VerifyData(hash, _master, ConnectionEnd.Server, Transcript(hash));
    }

    private async Task<List<HandshakeMessage>?> ReadUntilDoneAsync()
    {
        var flight = new List<HandshakeMessage>();
        while (flight.LastOrDefault()?.Type is not HandshakeType.server_hello_done)
        {
            if (await ReadAsync() is not { } message || flight.Count > 8) return null;
            flight.Add(message);
        }

        return flight;
    }

    private static (ClientKeyExchange Message, byte[] Premaster)? Exchange(CipherSuite suite, List<HandshakeMessage> flight)
    {
        if (suite.KeyExchange is Facts.KeyExchange.Rsa)
            return flight.OfType<CertificateMessage>().FirstOrDefault() is { Entries: [var leaf, ..] } ? Encrypt(leaf) : null;
        if (flight.OfType<ServerKeyExchange>().FirstOrDefault()?.Parameters is not EcdheParameters { Curve: NamedCurveReference { Group: var group } } share
            || !Groups.Contains(group)) return null;
        using var key = KeyAgreement.Create(group);
        return (new ClientKeyExchange(key.PublicKey, 1), key.SharedSecret(share.PublicKey.Span));
    }

    private static (ClientKeyExchange Message, byte[] Premaster)? Encrypt(CertificateEntry leaf)
    {
        byte[] premaster = [3, 3, .. RandomNumberGenerator.GetBytes(Tls12Secrets.MasterSecretLength - 2)];
        try
        {
            using var certificate = CertificateLoading.FromDer(leaf.Data.ToArray());
            using var rsa = certificate.GetRSAPublicKey();
            return rsa is null ? null : (new ClientKeyExchange(rsa.Encrypt(premaster, RSAEncryptionPadding.Pkcs1), 2), premaster);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
