using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Pki;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>The files that pages speak of, made of the lab's certificates.</summary>
internal static class LabFiles
{
    /// <summary>The root of the authority behind the lab's good servers.</summary>
    public static (string, Func<TlsLab, byte[]>) CorpRoot { get; } =
        ("corp-root.cer", lab => lab.Context.Pki.Issue(Hierarchy.EcdsaRoot).Der);

    /// <summary>The certificate of the good server.</summary>
    public static (string, Func<TlsLab, byte[]>) Partner { get; } = ("partner.cer", GoodLeaf);

    /// <summary>
    /// A certificate for localhost with its key, for a sample to serve with: Kestrel reads it from a file only. Deleted with the sample.
    /// </summary>
    public static (string, Func<TlsLab, byte[]>) Server { get; } =
        ("server.pfx", lab => lab.Context.Pki.Issue(ServerLeaf).CertificateWithKey.Export(X509ContentType.Pfx));

    // Issued by the root, so that no intermediate has to be sent along. Many rules are about suites that need RSA.
    private static CertificateSpec ServerLeaf => Hierarchy.RsaLeaf with { Issuer = Hierarchy.RsaRoot };

    /// <summary>The hash of <see cref="Partner"/>.</summary>
    public static string PartnerHash(TlsLab lab) => Convert.ToHexString(SHA256.HashData(GoodLeaf(lab)));

    private static byte[] GoodLeaf(TlsLab lab) => lab.Context.Pki.Issue(Hierarchy.EcdsaLeaf).Der;
}
