using System.Net;
using System.Net.Sockets;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>A flaw that a TLS implementation once had.</summary>
public enum Flaw
{
    None,
    Heartbleed,
    EarlyChangeCipherSpec,
    RsaOracle,
    Ticketbleed,
    PaddingNotChecked,
    PaddingOracle,
}

/// <summary>A server of TLS 1.2 with RSA key exchange, written with the codec, that is right in everything but one flaw. One connection of it.</summary>
internal sealed class FlawedServer(Flaw flaw, X509Certificate2 certificate, NetworkStream stream, CancellationToken stop)
{
    private const int MacLength = 20;
    private const int KeyLength = 16;
    private static readonly ushort[] Suites = [0x009C, 0x002F];
    private readonly RecordChannel _channel = new(stream);
    private readonly List<ReadOnlyMemory<byte>> _messages = [];
    private ClientHello _hello = null!;
    private ServerHello _answer = null!;
    private CipherSuite _suite = null!;
    private byte[] _master = [];

    public static HostileServer Start(Flaw flaw, X509Certificate2 certificate, IPEndPoint? at = null) =>
        new((stream, _, stop) => new FlawedServer(flaw, certificate, stream, stop).ServeAsync(), at);

    public async Task ServeAsync()
    {
        try
        {
            if (await HelloAsync()) await FlightAsync();
        }
        catch (WireFormatException)
        {
            await AlertAsync(AlertDescription.decode_error);
        }
    }

    private async Task<bool> HelloAsync()
    {
        if (await _channel.ReadAsync(stop) is not { Type: ContentType.handshake } first) return await AlertAsync(AlertDescription.unexpected_message);
        _messages.Add(first.Content);
        _hello = (ClientHello)HandshakeMessage.Read(first.Handshake, new HandshakeContext(TlsVersion.Tls12));
        if (!_hello.Offers(TlsVersion.Tls12)) return await AlertAsync(AlertDescription.protocol_version);
        if (CipherSuite.Find(Suites.FirstOrDefault(_hello.CipherSuites.Contains)) is not { IsNull: false } suite) return await AlertAsync(AlertDescription.handshake_failure);
        _suite = suite;
        return true;
    }

    private async Task FlightAsync()
    {
        var resumes = flaw is Flaw.Ticketbleed && _hello.Extensions.Find<SessionTicket>() is { Ticket.Length: > 0 };
        // The flaw of Ticketbleed: 32 bytes always, whatever the length of what is sent back.
        ReadOnlyMemory<byte> session = resumes ? (byte[])[.. _hello.SessionId.Span, .. RandomNumberGenerator.GetBytes(32 - _hello.SessionId.Length)] : default;
        List<Extension> extensions = [];
        if (_hello.Extensions.Has(ExtensionType.renegotiation_info)) extensions.Add(new RenegotiationInfo(default));
        if (flaw is Flaw.Heartbleed && _hello.Extensions.Has(ExtensionType.heartbeat)) extensions.Add(new Heartbeat(1));
        if (!resumes && _hello.Extensions.Has(ExtensionType.session_ticket)) extensions.Add(new EmptyExtension(ExtensionType.session_ticket));
        _answer = new(TlsVersion.Tls12, RandomNumberGenerator.GetBytes(32), session, _suite.Code, CompressionMethod.@null, [.. extensions]);
        await SendAsync(_answer);
        if (resumes)
        {
            await _channel.WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content, stop);
            return;
        }

        await SendAsync(new CertificateMessage(null, [new(certificate.RawData)]));
        await SendAsync(new EmptyMessage(HandshakeType.server_hello_done));
        if (await ExchangeAsync()) await FinishAsync();
    }

    private async Task<bool> ExchangeAsync()
    {
        while (await _channel.ReadAsync(stop) is { } message)
        {
            switch (message.Type)
            {
                case ContentType.heartbeat when flaw is Flaw.Heartbleed:
                    var claimed = message.Content.Span[2];
                    await _channel.WriteAsync(ContentType.heartbeat, (byte[])[2, 0, claimed, .. new byte[claimed + 16]], stop);
                    continue;
                case ContentType.heartbeat:
                    continue;
                case ContentType.change_cipher_spec when flaw is Flaw.EarlyChangeCipherSpec:
                    await _channel.ReadRecordAsync(stop);
                    return await AlertAsync(AlertDescription.bad_record_mac);
                case ContentType.handshake when message.Handshake.Type is HandshakeType.client_key_exchange:
                    _messages.Add(message.Content);
                    var exchange = (ClientKeyExchange)HandshakeMessage.Read(message.Handshake, new HandshakeContext(TlsVersion.Tls12, _suite));
                    if (Premaster(exchange.Exchange.ToArray()) is not { } premaster) return await AlertAsync(AlertDescription.handshake_failure);
                    _master = Tls12Secrets.MasterSecret(HashAlgorithmName.SHA256, premaster, _hello.Random.Span, _answer.Random.Span);
                    return true;
                default:
                    return await AlertAsync(AlertDescription.unexpected_message);
            }
        }

        return false;
    }

    /// <summary>The premaster secret. Where the padding is wrong a good server goes on with one that it makes up (RFC 5246 section 7.4.7.1).</summary>
    private byte[]? Premaster(byte[] encrypted)
    {
        using var rsa = certificate.GetRSAPrivateKey()!;
        var key = rsa.ExportParameters(true);
        var plain = BigInteger.ModPow(Number(encrypted), Number(key.D!), Number(key.Modulus!)).ToByteArray(isUnsigned: true, isBigEndian: true);
        plain = [.. new byte[key.Modulus!.Length - plain.Length], .. plain];
        var end = Array.IndexOf(plain, (byte)0, 2);
        var isRight = plain is [0, 2, ..] && end == plain.Length - 49 && plain[^48] == 3 && plain[^47] == 3;
        return isRight ? plain[^48..] : flaw is Flaw.RsaOracle ? null : RandomNumberGenerator.GetBytes(48);

        static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
    }

    private async Task FinishAsync()
    {
        if (await _channel.ReadAsync(stop) is not { Type: ContentType.change_cipher_spec }) return;
        if (await _channel.ReadRecordAsync(stop) is not { } record) return;
        if (Open(record) is { } broken)
        {
            await AlertAsync(broken);
            return;
        }

        if (_hello.Extensions.Has(ExtensionType.session_ticket)) await SendAsync(new NewSessionTicket12(60, RandomNumberGenerator.GetBytes(64)));
        await _channel.WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content, stop);
        _channel.Writing = Protection(ConnectionEnd.Server);
        await SendAsync(new Finished(Tls12Secrets.VerifyData(HashAlgorithmName.SHA256, _master, ConnectionEnd.Server, Transcript())));
    }

    /// <summary>Opens the client's Finished.</summary>
    /// <returns>The alert that is due; null when all is well.</returns>
    private AlertDescription? Open(TlsRecord record)
    {
        if (_suite.IsAead || flaw is not (Flaw.PaddingNotChecked or Flaw.PaddingOracle))
        {
            try
            {
                _messages.Add(Protection(ConnectionEnd.Client).Unprotect(record).Content);
                return null;
            }
            catch (WireFormatException)
            {
                return AlertDescription.bad_record_mac;
            }
        }

        var block = Tls12Secrets.KeyBlock(HashAlgorithmName.SHA256, _master, _hello.Random.Span, _answer.Random.Span, 2 * (MacLength + KeyLength));
        using var aes = Aes.Create();
        aes.Key = block.AsSpan(2 * MacLength, KeyLength).ToArray();
        var bytes = aes.DecryptCbc(record.Fragment.Span[16..], record.Fragment.Span[..16], PaddingMode.None);
        var length = bytes.Length - 1 - bytes[^1];
        if (flaw is Flaw.PaddingOracle && (length < MacLength || bytes.AsSpan(length).ContainsAnyExcept(bytes[^1]))) return AlertDescription.decryption_failed;
        if (length < MacLength) return AlertDescription.bad_record_mac;
        var content = bytes[..(length - MacLength)];
        byte[] header = [0, 0, 0, 0, 0, 0, 0, 0, (byte)ContentType.handshake, 3, 3, 0, (byte)content.Length];
        if (!HMACSHA1.HashData(block[..MacLength], (byte[])[.. header, .. content]).AsSpan().SequenceEqual(bytes.AsSpan(content.Length, MacLength))) return AlertDescription.bad_record_mac;
        _messages.Add(content);
        return null;
    }

    private RecordProtection Protection(ConnectionEnd end) => _suite.IsAead
        ? RecordProtection.ForTls12(_suite, _master, _hello.Random.Span, _answer.Random.Span, end)
        : new CbcRecordProtection(_suite, _master, _hello.Random.Span, _answer.Random.Span, end, isMacOutside: false);

    private byte[] Transcript()
    {
        using var hash = new TranscriptHash(HashAlgorithmName.SHA256);
        _messages.ForEach(hash.Append);
        return hash.Current();
    }

    private async Task SendAsync(HandshakeMessage message)
    {
        _messages.Add(message.ToBytes());
        await _channel.WriteAsync(ContentType.handshake, message.ToBytes(), stop);
    }

    private async Task<bool> AlertAsync(AlertDescription description)
    {
        await _channel.WriteAsync(ContentType.alert, TlsAlert.Fatal(description).ToBytes(), stop);
        return false;
    }
}
