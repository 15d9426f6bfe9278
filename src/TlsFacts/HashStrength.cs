namespace TlsAnalyzers.Facts;

/// <summary>The hashes that are broken for signatures: two inputs with the same hash can be made (RFC 6151, RFC 6194, RFC 9155).</summary>
internal static class HashStrength
{
    // Names as HashAlgorithmName, certificates and Windows write them; object identifiers of the hash and of the signatures made with it.
    private static readonly (string Hash, string[] Spellings)[] Broken =
    [
        ("MD2", ["MD2", "md2RSA", "1.2.840.113549.2.2", "1.2.840.113549.1.1.2", "1.3.14.7.2.3.1"]),
        ("MD4", ["MD4", "md4RSA", "1.2.840.113549.2.4", "1.2.840.113549.1.1.3", "1.3.14.3.2.2", "1.3.14.3.2.4"]),
        ("MD5", ["MD5", "md5RSA", "1.2.840.113549.2.5", "1.2.840.113549.1.1.4", "1.3.14.3.2.3"]),
        ("SHA-1",
        [
            "SHA1", "SHA", "SHA-1", "sha1RSA", "sha1DSA", "sha1ECDSA",
            "1.3.14.3.2.26", "1.2.840.113549.1.1.5", "1.3.14.3.2.29", "1.2.840.10040.4.3", "1.3.14.3.2.27", "1.2.840.10045.4.1",
        ]),
    ];

    private static readonly Dictionary<string, string> ByName =
        Broken.SelectMany(row => row.Spellings, (row, spelling) => (row.Hash, spelling))
            .ToDictionary(pair => pair.spelling, pair => pair.Hash, StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether signatures made with a hash can be forged.</summary>
    /// <param name="nameOrOid">A name such as <c>SHA1</c>, or the object identifier of a hash or of a signature algorithm.</param>
    /// <returns>The hash in prose, such as <c>SHA-1</c>; null for a hash that is sound or not known.</returns>
    public static string? BrokenHash(string nameOrOid) => ByName.TryGetValue(nameOrOid, out var hash) ? hash : null;
}
