using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Org.BouncyCastle.Security;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto.Impl.BC;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;
using ConnectionEnd = TlsAnalyzers.Conformance.Wire.ConnectionEnd;

namespace TlsAnalyzers.Conformance.Tests.Decoding;

/// <summary>SSL 3.0 (RFC 6101) between the lab and a client of BouncyCastle.</summary>
public sealed class Ssl3Tests
{
    [Theory]
    [InlineData(CipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA, "SSL 3.0, TLS_RSA_WITH_AES_128_CBC_SHA", "ServerHelloDone", 0)]
    [InlineData(CipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA, "SSL 3.0, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", "ServerKeyExchange", 1)]
    public async Task It_is_read_opened_and_proved(int suite, string agreement, string fourth, int signatures)
    {
        var (recording, log, serverKey) = await RecordAsync(suite);
        using var key = serverKey;
        var opened = HandshakeDecoder.Decode(recording.Runs, new(log));
        Assert.Equal((agreement, null), (opened.Agreement, opened.WhyOpaque));
        Assert.Equal(["ClientHello", "ServerHello", "Certificate", fourth], opened.Steps.Select(step => step.Title).Take(4));
        Assert.Equal("SSL 3.0", Assert.Single(opened.Steps[1].Record, field => field.Name == "record.legacy_record_version").Meaning);
        Assert.Equal(Enumerable.Repeat<bool?>(true, 2 + signatures), opened.Checks.Select(check => check.Matches));
        Assert.Contains(opened.Steps, step => step is { Title: "Alert", IsDecrypted: true, Detail: "warning close_notify" });

        if (signatures == 0) Assert.Equal([true, true], HandshakeDecoder.Decode(recording.Runs, new(ServerKey: key)).Checks.Select(check => check.Matches));

        var closed = HandshakeDecoder.Decode(recording.Runs);
        Assert.Equal((agreement, "no keys were given", 2), (closed.Agreement, closed.WhyOpaque, closed.Steps.Count(step => step.Title == "Encrypted handshake message")));

        // The version that the client asks for, which is in what Finished is over.
        var changed = recording.Runs.Select((run, number) => (run.From, number == 0 ? Changed(run.Bytes) : run.Bytes)).ToList();
        Assert.Equal([false, false], HandshakeDecoder.Decode(changed, new(log)).Checks.Where(check => check.Text.StartsWith("verify_data", StringComparison.Ordinal)).Select(check => check.Matches));
        Assert.Equal("the hellos of both ends are needed, and one is not there", HandshakeDecoder.Decode(recording.Runs.Where(run => run.From is ConnectionEnd.Server), new(log)).WhyOpaque);

        static ReadOnlyMemory<byte> Changed(ReadOnlyMemory<byte> run)
        {
            var bytes = run.ToArray();
            bytes[TlsRecord.HeaderLength + 5] ^= 1;
            return bytes;
        }
    }

    private static async Task<(Recording Recording, KeyLog Log, RSA ServerKey)> RecordAsync(int suite)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var keys = Path.GetTempFileName();
        try
        {
            await using var lab = await TlsLab.StartAsync(new() { KeyLog = new(keys) }, cancellation);
            await using var server = lab.Open(LabCatalogue.Find("proto-ssl3"));
            using var proxy = new RecordingProxy(0, new(IPAddress.Loopback.ToString(), server.Port));
            var passing = proxy.ServeAsync(1, TimeSpan.FromMinutes(1), Task.FromResult, cancellation).FirstAsync(cancellation);
            using (var tcp = new TcpClient(AddressFamily.InterNetwork))
            {
                await tcp.ConnectAsync(IPAddress.Loopback, proxy.Port, cancellation);
                await Task.Run(() =>
                {
                    var protocol = new TlsClientProtocol(tcp.GetStream());
                    protocol.Connect(new Client(suite));
                    protocol.Close();
                }, cancellation);
            }

            return ((await passing).Recording, KeyLog.Parse(await File.ReadAllTextAsync(keys, cancellation)), RSA.Create(((RSA)lab.Context.Pki.Issue(Hierarchy.RsaLeaf).Key.Algorithm).ExportParameters(true)));
        }
        finally
        {
            File.Delete(keys);
        }
    }

    private sealed class Client(int suite) : DefaultTlsClient(new BcTlsCrypto(new SecureRandom()))
    {
        public override TlsAuthentication GetAuthentication() => new Anyone();

        protected override ProtocolVersion[] GetSupportedVersions() => [ProtocolVersion.SSLv3];

        protected override int[] GetSupportedCipherSuites() => [suite];
    }

    private sealed class Anyone : TlsAuthentication
    {
        public void NotifyServerCertificate(TlsServerCertificate serverCertificate)
        {
        }

        public TlsCredentials? GetClientCredentials(Org.BouncyCastle.Tls.CertificateRequest certificateRequest) => null;
    }
}
