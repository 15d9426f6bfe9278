using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary>
/// A client that checks nothing: no certificate, no signature, no Finished, no order, nothing against what it offered. It shows that the lab's
/// faulty servers can be gone along with, so that a refusal is the client's own doing.
/// </summary>
internal sealed class CarelessClient : LabClient
{
    public override string Name => "careless";

    public override async Task<ClientResult> RunAsync(LabTarget target, CancellationToken cancellation)
    {
        using var tcp = new TcpClient(AddressFamily.InterNetwork);
        await tcp.ConnectAsync(IPAddress.Loopback, target.Port, cancellation);
        try
        {
            return new ClientResult { Succeeded = true, Output = await new Visit(tcp.GetStream(), target, cancellation).RunAsync() };
        }
        catch (Exception error)
        {
            return new ClientResult { Failure = error.ToString(), TimedOut = cancellation.IsCancellationRequested };
        }
    }

    private sealed class Visit(Stream stream, LabTarget target, CancellationToken cancellation)
    {
        private static readonly ushort[] Suites = [0x1301, 0x1302, 0xC02B, 0xC02F, Codes.EmptyRenegotiationInfoScsv];
        private readonly RecordChannel _channel = new(stream);
        private readonly List<ReadOnlyMemory<byte>> _messages = [];
        private readonly byte[] _random = RandomNumberGenerator.GetBytes(32);
        private readonly byte[] _sessionId = RandomNumberGenerator.GetBytes(32);
        private KeyAgreement _keys = KeyAgreement.Create(NamedGroup.x25519);
        private NamedGroup _group = NamedGroup.x25519;

        public async Task<string> RunAsync()
        {
            await SendHelloAsync();
            var hello = await ReadHelloAsync();
            while (hello.IsHelloRetryRequest)
            {
                if (hello.Extensions.Find<RetryKeyShare>() is { Group: var group } && KeyAgreement.Groups.Contains(group)) (_group, _keys) = (group, KeyAgreement.Create(group));
                if (_messages.Count == 2) _messages[0] = new OpaqueMessage(HandshakeType.message_hash, Hash(Suite(hello), 1)).ToBytes();
                await SendHelloAsync();
                hello = await ReadHelloAsync();
            }

            // Whatever speaks of versions by extension, or shares keys there, is taken for TLS 1.3.
            await (hello.Extensions.Has(ExtensionType.supported_versions) || hello.Extensions.Has(ExtensionType.key_share) ? FinishTls13Async(hello) : FinishTls12Async(hello));
            await _channel.WriteAsync(ContentType.application_data, Encoding.ASCII.GetBytes($"GET {target.Url.AbsolutePath} HTTP/1.1\r\nHost: localhost\r\n\r\n"), cancellation);
            return await ReadAnswerAsync();
        }

        private async Task FinishTls13Async(ServerHello hello)
        {
            var suite = Suite(hello) is { IsTls13: true } known ? known : CipherSuite.Find(0x1301)!;
            var schedule = new Tls13KeySchedule(SuiteKeys.HashOf(suite));
            schedule.ToHandshakeSecret(Agree(hello.Extensions.Find<ServerKeyShare>()?.Share.KeyExchange ?? default));
            var clientSecret = schedule.Derive("c hs traffic", Hash(suite));
            _channel.Reading = RecordProtection.ForTls13(suite, schedule.Derive("s hs traffic", Hash(suite)));
            if (hello.Extensions.Has(ExtensionType.key_share) && hello.Extensions.Find<ServerKeyShare>()!.Share.Group == _group)
                while ((await ReadHandshakeAsync()).Type is not HandshakeType.finished)
                {
                }

            schedule.ToMasterSecret();
            var (reading, writing) = (schedule.Derive("s ap traffic", Hash(suite)), schedule.Derive("c ap traffic", Hash(suite)));
            _channel.Writing = RecordProtection.ForTls13(suite, clientSecret);
            await _channel.WriteAsync(ContentType.handshake, new Finished(Tls13KeySchedule.VerifyData(SuiteKeys.HashOf(suite), clientSecret, Hash(suite))).ToBytes(), cancellation);
            (_channel.Reading, _channel.Writing) = (RecordProtection.ForTls13(suite, reading), RecordProtection.ForTls13(suite, writing));
        }

        private async Task FinishTls12Async(ServerHello hello)
        {
            var suite = Suite(hello);
            var hash = SuiteKeys.HashOf(suite);
            KeyAgreement keys = KeyAgreement.Create(NamedGroup.secp256r1);
            byte[] premaster = new byte[48];
            for (var raw = await ReadHandshakeAsync(); raw.Type is not (HandshakeType.server_hello_done or HandshakeType.finished); raw = await ReadHandshakeAsync())
            {
                if (raw.Type is not HandshakeType.server_key_exchange) continue;
                var share = (ServerKeyExchange)HandshakeMessage.Read(raw, new HandshakeContext(TlsVersion.Tls12, CipherSuite.Find(0xC02B)));
                premaster = Try(() => keys.SharedSecret(((EcdheParameters)share.Parameters).PublicKey.Span)) ?? premaster;
            }

            await SendAsync(new ClientKeyExchange(keys.PublicKey, 1));
            var master = Tls12Secrets.MasterSecret(hash, premaster, Hello(), hello, Hash(suite));
            await _channel.WriteAsync(ContentType.change_cipher_spec, ChangeCipherSpec.Content, cancellation);
            _channel.Writing = RecordProtection.ForTls12(suite, master, _random, hello.Random.Span, ConnectionEnd.Client);
            await SendAsync(new Finished(Tls12Secrets.VerifyData(hash, master, ConnectionEnd.Client, Hash(suite))));
            while (await _channel.ReadAsync(cancellation) is { Type: not ContentType.change_cipher_spec })
            {
            }

            _channel.Reading = RecordProtection.ForTls12(suite, master, _random, hello.Random.Span, ConnectionEnd.Server);
            await ReadHandshakeAsync();
        }

        private Task SendHelloAsync() => SendAsync(Hello());

        private ClientHello Hello() => new(TlsVersion.Tls12, _random, _sessionId, Suites, [CompressionMethod.@null],
        [
            new ServerNames(target.Host),
            new SupportedVersions([TlsVersion.Tls13, TlsVersion.Tls12]),
            new SupportedGroups([NamedGroup.x25519, NamedGroup.secp256r1]),
            new ClientKeyShares([new(_group, _keys.PublicKey)]),
            new SignatureAlgorithms([SignatureScheme.ecdsa_secp256r1_sha256, SignatureScheme.rsa_pss_rsae_sha256]),
            new EmptyExtension(ExtensionType.extended_master_secret),
            new ApplicationProtocols("http/1.1"),
        ]);

        private async Task<ServerHello> ReadHelloAsync()
        {
            RawHandshake raw;
            do raw = await ReadHandshakeAsync();
            while (raw.Type is not HandshakeType.server_hello);
            return (ServerHello)HandshakeMessage.Read(raw, new HandshakeContext(TlsVersion.Tls13));
        }

        private async Task<RawHandshake> ReadHandshakeAsync()
        {
            while (await _channel.ReadAsync(cancellation) is { } message)
            {
                if (message.Type is not ContentType.handshake) continue;
                _messages.Add(message.Content);
                return message.Handshake;
            }

            throw new EndOfStreamException("The server closed the connection.");
        }

        // What cannot be opened is taken as it is.
        private async Task<string> ReadAnswerAsync()
        {
            var answer = new StringBuilder();
            while (await _channel.ReadRecordAsync(cancellation) is { } record)
            {
                var content = Try(() => _channel.Reading!.Unprotect(record).Content.ToArray()) ?? record.Fragment.ToArray();
                answer.Append(Encoding.Latin1.GetString(content));
            }

            return answer.ToString();
        }

        private async Task SendAsync(HandshakeMessage message)
        {
            _messages.Add(message.ToBytes());
            await _channel.WriteAsync(ContentType.handshake, message.ToBytes(), cancellation);
        }

        private byte[] Agree(ReadOnlyMemory<byte> key) => Try(() => _keys.SharedSecret(key.Span)) ?? new byte[32];

        private byte[] Hash(CipherSuite suite, int? count = null)
        {
            using var transcript = new TranscriptHash(SuiteKeys.HashOf(suite));
            _messages.Take(count ?? _messages.Count).ToList().ForEach(transcript.Append);
            return transcript.Current();
        }

        private static CipherSuite Suite(ServerHello hello) =>
            CipherSuite.Find(hello.CipherSuite) is { } suite && SuiteKeys.For(suite) is not null ? suite : CipherSuite.Find(0xC02B)!;

        private static byte[]? Try(Func<byte[]> read)
        {
            try
            {
                return read();
            }
            catch (WireFormatException)
            {
                return null;
            }
        }
    }
}
