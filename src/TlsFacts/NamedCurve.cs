using System.Globalization;

namespace TlsAnalyzers.Facts;

/// <summary>The elliptic curves that <c>ECCurve</c> can name on one platform or another, with the names they go by.</summary>
internal static class NamedCurve
{
    private static readonly Dictionary<string, int> Sizes = Read();

    /// <summary>The size of a curve's field in bits; null for a curve that is not known.</summary>
    /// <param name="nameOrOid">What <c>ECCurve.CreateFromFriendlyName</c> or <c>CreateFromValue</c> takes.</param>
    public static int? Bits(string nameOrOid) => Sizes.TryGetValue(nameOrOid, out var bits) ? bits : null;

    /// <summary>Every known name and object identifier.</summary>
    public static IEnumerable<string> Known => Sizes.Keys;

    private static Dictionary<string, int> Read()
    {
        // Platforms differ in the case of names: secP160r1 in Windows, secp160r1 in OpenSSL.
        var sizes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Curves.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.Skip(1))
            {
                sizes.Add(word, int.Parse(words[0], CultureInfo.InvariantCulture));
            }
        }

        return sizes;
    }

    // Bits, object identifier, names: SEC 2, X9.62, RFC 5639, WAP WTLS, GB/T 32918.
    private const string Curves = """
        112 1.3.132.0.6             secp112r1
        112 1.3.132.0.7             secp112r2
        113 1.3.132.0.4             sect113r1
        113 1.3.132.0.5             sect113r2
        128 1.3.132.0.28            secp128r1
        128 1.3.132.0.29            secp128r2
        131 1.3.132.0.22            sect131r1
        131 1.3.132.0.23            sect131r2
        160 1.3.132.0.9             secp160k1
        160 1.3.132.0.8             secp160r1
        160 1.3.132.0.30            secp160r2
        160 1.3.36.3.3.2.8.1.1.1    brainpoolP160r1
        160 1.3.36.3.3.2.8.1.1.2    brainpoolP160t1
        160 2.23.43.1.4.7           wtls7
        160 2.23.43.1.4.9           wtls9
        163 1.3.132.0.1             sect163k1
        163 1.3.132.0.2             sect163r1
        163 1.3.132.0.15            sect163r2
        163 1.2.840.10045.3.0.1     c2pnb163v1
        163 1.2.840.10045.3.0.2     c2pnb163v2
        163 1.2.840.10045.3.0.3     c2pnb163v3
        176 1.2.840.10045.3.0.4     c2pnb176v1
        191 1.2.840.10045.3.0.5     c2tnb191v1
        191 1.2.840.10045.3.0.6     c2tnb191v2
        191 1.2.840.10045.3.0.7     c2tnb191v3
        192 1.2.840.10045.3.1.1     nistP192 secp192r1 prime192v1 x962P192v1 ECDSA_P192 P-192
        192 1.2.840.10045.3.1.2     prime192v2 x962P192v2
        192 1.2.840.10045.3.1.3     prime192v3 x962P192v3
        192 1.3.132.0.31            secp192k1
        192 1.3.36.3.3.2.8.1.1.3    brainpoolP192r1
        192 1.3.36.3.3.2.8.1.1.4    brainpoolP192t1
        192 1.2.156.11235.1.1.2.1   ec192wapi
        193 1.3.132.0.24            sect193r1
        193 1.3.132.0.25            sect193r2
        208 1.2.840.10045.3.0.10    c2pnb208w1
        224 1.3.132.0.33            nistP224 secp224r1 P-224
        224 1.3.132.0.32            secp224k1
        224 1.3.36.3.3.2.8.1.1.5    brainpoolP224r1
        224 1.3.36.3.3.2.8.1.1.6    brainpoolP224t1
        224 2.23.43.1.4.12          wtls12
        233 1.3.132.0.26            sect233k1
        233 1.3.132.0.27            sect233r1
        239 1.2.840.10045.3.1.4     prime239v1 x962P239v1
        239 1.2.840.10045.3.1.5     prime239v2 x962P239v2
        239 1.2.840.10045.3.1.6     prime239v3 x962P239v3
        239 1.3.132.0.3             sect239k1
        239 1.2.840.10045.3.0.11    c2tnb239v1
        239 1.2.840.10045.3.0.12    c2tnb239v2
        239 1.2.840.10045.3.0.13    c2tnb239v3
        256 1.2.840.10045.3.1.7     nistP256 secp256r1 prime256v1 x962P256v1 ECDSA_P256 ECDH_P256 P-256
        256 1.3.132.0.10            secp256k1
        256 1.3.36.3.3.2.8.1.1.7    brainpoolP256r1
        256 1.3.36.3.3.2.8.1.1.8    brainpoolP256t1
        256 1.2.156.10197.1.301     SM2
        272 1.2.840.10045.3.0.16    c2pnb272w1
        283 1.3.132.0.16            sect283k1
        283 1.3.132.0.17            sect283r1
        304 1.2.840.10045.3.0.17    c2pnb304w1
        320 1.3.36.3.3.2.8.1.1.9    brainpoolP320r1
        320 1.3.36.3.3.2.8.1.1.10   brainpoolP320t1
        359 1.2.840.10045.3.0.18    c2tnb359v1
        368 1.2.840.10045.3.0.19    c2pnb368w1
        384 1.3.132.0.34            nistP384 secp384r1 ECDSA_P384 ECDH_P384 P-384
        384 1.3.36.3.3.2.8.1.1.11   brainpoolP384r1
        384 1.3.36.3.3.2.8.1.1.12   brainpoolP384t1
        409 1.3.132.0.36            sect409k1
        409 1.3.132.0.37            sect409r1
        431 1.2.840.10045.3.0.20    c2tnb431r1
        512 1.3.36.3.3.2.8.1.1.13   brainpoolP512r1
        512 1.3.36.3.3.2.8.1.1.14   brainpoolP512t1
        521 1.3.132.0.35            nistP521 secp521r1 ECDSA_P521 ECDH_P521 P-521
        571 1.3.132.0.38            sect571k1
        571 1.3.132.0.39            sect571r1
        """;
}
