using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>A Certificate message that no TLS library would send, in a TLS 1.2 handshake that goes no further.</summary>
internal static class RawCertificates
{
    private const ushort EcdheEcdsaAes128Gcm = 0xC02B;

    public static Endpoint Serve(params byte[][] certificates) => new RawEndpoint(async (connection, cancellation) =>
    {
        var channel = new RecordChannel(new TapStream(connection.Stream, connection.Observation, leaf: default));
        if (await channel.ReadAsync(cancellation) is null) return;
        ServerHello hello = new(
            TlsVersion.Tls12, RandomNumberGenerator.GetBytes(32), SessionId: default, EcdheEcdsaAes128Gcm, CompressionMethod.@null,
            [new RenegotiationInfo(default)]);
        CertificateMessage chain = new(RequestContext: null, [.. certificates.Select(certificate => new CertificateEntry(certificate))]);
        await channel.WriteAsync(ContentType.handshake, (byte[])[.. hello.ToBytes(), .. chain.ToBytes()], cancellation);
        connection.Observation.FaultPresented = "the Certificate message was sent";
        // The client's alert, and then its goodbye.
        while (await channel.ReadAsync(cancellation) is not null) { }
    });
}
