using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>
/// ROBOT (https://robotattack.org): premaster secrets whose PKCS #1 padding is right, or wrong in one of four ways. RFC 5246 section 7.4.7.1 wants all
/// of them to fail alike. Tried with the end of the handshake behind them, and without.
/// </summary>
internal static class RsaFlaw
{
    private const int PremasterLength = 48;

    // Without the end of the handshake a good server waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // What is wrong, and the plaintext for a modulus of so many bytes.
    private static readonly Dictionary<string, Func<int, TlsVersion, byte[]>> Shapes = new()
    {
        ["right padding"] = (size, version) => Padded(size, 2, Premaster(version)),
        ["another version"] = (size, _) => Padded(size, 2, Premaster((TlsVersion)0x0202)),
        ["another block type"] = (size, version) => Padded(size, 0x17, Premaster(version)),
        ["a secret that is too short"] = (size, version) => Padded(size, 2, Premaster(version)[..^1]),
        ["no end of the padding"] = (size, _) => [0, 2, .. NonZero(size - 2)],
    };

    public static async Task<string?> TryAsync(Dialer dialer, Offer offer, CancellationToken cancellation)
    {
        if (offer.Suites.Count == 0) return null;
        return await FindAsync(dialer, offer, isWhole: true, cancellation) switch
        {
            "" => await FindAsync(dialer, offer, isWhole: false, cancellation),
            var found => found,
        };
    }

    private static Task<string?> FindAsync(Dialer dialer, Offer offer, bool isWhole, CancellationToken cancellation) => Oracle.FindAsync([.. Shapes.Keys], shape =>
        FirstFlight.WithAsync(dialer, offer.ToHello(), async (flight, deadline) =>
        {
            if (flight.Leaf is not { } leaf || Encrypt(leaf, modulus => Shapes[shape](modulus, offer.Version)) is not { } secret) return null;
            var version = flight.Hello.LegacyVersion;
            List<TlsRecord> records = [new(ContentType.handshake, version, new ClientKeyExchange(secret, 2).ToBytes())];
            if (isWhole)
            {
                records.Add(new(ContentType.change_cipher_spec, version, ChangeCipherSpec.Content));
                // No keys fit this, so that even the right padding fails.
                records.Add(new(ContentType.handshake, version, RandomNumberGenerator.GetBytes(64)));
            }

            return await Reaction.ToAsync(flight.Channel, records, deadline, isWhole ? null : Patience);
        }, cancellation));

    /// <summary>The secret under the server's key, without the padding that a library would put on.</summary>
    private static byte[]? Encrypt(CertificateEntry leaf, Func<int, byte[]> plaintext)
    {
        using var certificate = CertificateLoading.FromDer(leaf.Data.ToArray());
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa?.ExportParameters(false) is not { Modulus: { } modulus, Exponent: { } exponent } || modulus.Length < PremasterLength + 11) return null;
        var result = BigInteger.ModPow(Number(plaintext(modulus.Length)), Number(exponent), Number(modulus)).ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[modulus.Length - result.Length], .. result];
    }

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static byte[] Premaster(TlsVersion version) => [(byte)((ushort)version >> 8), (byte)version, .. NonZero(PremasterLength - 2)];

    private static byte[] Padded(int size, byte type, byte[] content) => [0, type, .. NonZero(size - content.Length - 3), 0, .. content];

    private static byte[] NonZero(int length)
    {
        var bytes = RandomNumberGenerator.GetBytes(length);
        for (var i = 0; i < length; i++)
            if (bytes[i] == 0) bytes[i] = 1;
        return bytes;
    }
}
