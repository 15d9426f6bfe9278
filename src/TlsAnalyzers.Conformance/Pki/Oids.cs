namespace TlsAnalyzers.Conformance.Pki;

/// <summary>The object identifiers that certificates are written with (RFC 5280, RFC 6960, RFC 7633).</summary>
internal static class Oids
{
    public const string SubjectAlternativeName = "2.5.29.17";
    public const string NameConstraints = "2.5.29.30";
    public const string TlsFeature = "1.3.6.1.5.5.7.1.24";

    public const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    public const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";
    public const string CodeSigning = "1.3.6.1.5.5.7.3.3";
    public const string EmailProtection = "1.3.6.1.5.5.7.3.4";
    public const string OcspSigning = "1.3.6.1.5.5.7.3.9";

    /// <summary>Below the enterprise number that IANA keeps for examples (RFC 5612).</summary>
    public const string Unknown = "1.3.6.1.4.1.32473.1";
}
