using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Tests.Wire.Recorded;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Keys that no honest server sends: too large, or none at all. The probe ends, and does not calculate with them.</summary>
public sealed class HostileKeyExchangeTests(Peers peers) : IClassFixture<Peers>
{
    private const ushort Dhe = 0x009E;
    private const ushort Ecdhe = 0xC02F;
    private const ushort Tls13Suite = 0x1301;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly ProbeOptions Options = new() { ServerName = "localhost", ConnectionDeadline = TimeSpan.FromSeconds(20), Retries = 0 };

    // The size of the modulus in bytes, whose highest bit is set.
    [Theory]
    [InlineData(2_000)]
    [InlineData(62_500)]
    public async Task A_huge_modulus_is_measured_and_not_tested(int size)
    {
        // 0xFF over and over is divided by 255: that it is not said to be no prime tells that nobody tried to find out.
        var modulus = Enumerable.Repeat((byte)0xFF, size).ToArray();
        var report = await ProbeAsync(_ => [Hello12(Dhe), Certificate(), Signed(new DheParameters(modulus, new byte[] { 2 }, modulus)), Done]);

        var suite = Suite(report, Dhe);
        Assert.Equal((size * 8, null), (suite.DhBits, suite.DhGroup));
    }

    [Fact]
    public async Task A_modulus_of_the_size_that_is_tested_is_found_to_be_none()
    {
        var modulus = Enumerable.Repeat((byte)0xFF, 256).ToArray();
        var report = await ProbeAsync(_ => [Hello12(Dhe), Certificate(), Signed(new DheParameters(modulus, new byte[] { 2 }, modulus)), Done]);

        Assert.Equal((2048, "not a prime"), (Suite(report, Dhe).DhBits, Suite(report, Dhe).DhGroup));
    }

    [Theory]
    [InlineData(23, 65, 0xFF)]
    [InlineData(23, 65, 0)]
    [InlineData(23, 1, 4)]
    [InlineData(25, 133, 0xFF)]
    // Any other 32 bytes are a key of X25519.
    [InlineData(29, 32, 0)]
    [InlineData(29, 255, 0xFF)]
    [InlineData(0xFFFF, 255, 0xFF)]
    public async Task A_point_of_nonsense_is_no_key(int group, int size, byte filling)
    {
        var point = Enumerable.Repeat(filling, size).ToArray();
        if (group != 29) point[0] = 4;
        var report = await ProbeAsync(hello => hello.Offers(TlsVersion.Tls13)
            ? [new ServerHello(TlsVersion.Tls12, new byte[32], hello.SessionId, Tls13Suite, CompressionMethod.@null,
                [new SelectedVersion(TlsVersion.Tls13), new ServerKeyShare(new((NamedGroup)group, point))])]
            : [Hello12(Ecdhe), Certificate(), Signed(new EcdheParameters((NamedGroup)group, point)), Done]);

        Assert.Equal(["TLS 1.3", "TLS 1.2"], report.Facts.Versions.Select(version => version.Name));
        Assert.NotEmpty(Suite(report, Ecdhe).Name);
        // No handshake came about, so what is behind one is not known.
        Assert.Null(report.Facts.Http);
    }

    [Fact]
    public async Task A_curve_of_nonsense_is_no_key()
    {
        ReadOnlyMemory<byte> number = Enumerable.Repeat((byte)0xFF, 255).ToArray();
        var curve = new ExplicitPrimeCurve(number, new(number, number, number, number, number));
        var report = await ProbeAsync(_ => [Hello12(Ecdhe), Certificate(), Signed(new EcdheParameters(curve, number)), Done]);

        Assert.Null(Suite(report, Ecdhe).Group);
    }

    // No hello of the probe asks for RFC 8879, and what comes unasked is not unpacked, whatever it claims.
    [Fact]
    public async Task A_compressed_certificate_is_neither_asked_for_nor_unpacked()
    {
        var (asked, bomb) = (0, Zipped(1 << 24));
        var report = await ProbeAsync(hello =>
        {
            if (hello.Extensions.Has(ExtensionType.compress_certificate)) Interlocked.Increment(ref asked);
            return [Hello12(Ecdhe), new CompressedCertificate(CertificateCompression.zlib, 0xFFFFFF, bomb), Done];
        });

        Assert.Equal(0, asked);
        Assert.Empty(report.Facts.Chains);
    }

    private static EmptyMessage Done => new(HandshakeType.server_hello_done);

    private static ServerHello Hello12(ushort suite) => new(TlsVersion.Tls12, new byte[32], default, suite, CompressionMethod.@null, []);

    private static ServerKeyExchange Signed(KeyExchangeParameters parameters) => new(parameters, new(SignatureScheme.rsa_pkcs1_sha256, new byte[256]));

    private static byte[] Zipped(int size)
    {
        using var zipped = new MemoryStream();
        using (var zip = new System.IO.Compression.ZLibStream(zipped, System.IO.Compression.CompressionLevel.Optimal)) zip.Write(new byte[size]);
        return zipped.ToArray();
    }

    private static SuiteFacts Suite(ProbeReport report, ushort code) => Assert.Single(report.Facts.Versions.SelectMany(version => version.Suites), suite => suite.Code == code);

    private CertificateMessage Certificate() => new(null, [new(peers.Rsa.RawData)]);

    private static async Task<ProbeReport> ProbeAsync(Func<ClientHello, HandshakeMessage[]> answer)
    {
        await using var server = new HostileServer(async (stream, _, stop) =>
        {
            var channel = new RecordChannel(stream);
            try
            {
                if (await channel.ReadAsync(stop) is not { Type: ContentType.handshake } first) return;
                var hello = (ClientHello)HandshakeMessage.Read(first.Handshake, new HandshakeContext(TlsVersion.Tls12));
                byte[] flight = [.. answer(hello).SelectMany(message => message.ToBytes())];
                await channel.WriteAsync(ContentType.handshake, flight, stop);
                await channel.ReadAsync(stop);
            }
            catch (WireFormatException)
            {
                // The probe asks with faulty records, too; this server hangs up then.
            }
        });
        var report = await TlsProbe.RunAsync("127.0.0.1", server.Port, Options, TestContext.Current.CancellationToken).WaitAsync(Hang, TestContext.Current.CancellationToken);
        Assert.Equal(PresenceKind.Tls, report.Facts.Presence.Kind);
        Assert.NotEmpty(report.Failures);
        return report;
    }
}
