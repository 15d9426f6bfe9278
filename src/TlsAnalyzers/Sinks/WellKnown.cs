namespace TlsAnalyzers.Sinks;

/// <summary>Metadata names of the types that rules are about: the sinks by type.</summary>
internal static class WellKnown
{
    public const string SslProtocols = "System.Security.Authentication.SslProtocols";
    public const string SecurityProtocolType = "System.Net.SecurityProtocolType";
    public const string EncryptionPolicy = "System.Net.Security.EncryptionPolicy";
    public const string CipherSuitesPolicy = "System.Net.Security.CipherSuitesPolicy";
    public const string SslApplicationProtocol = "System.Net.Security.SslApplicationProtocol";
    public const string X509Certificate = "System.Security.Cryptography.X509Certificates.X509Certificate";
    public const string X509RevocationMode = "System.Security.Cryptography.X509Certificates.X509RevocationMode";
    public const string X509VerificationFlags = "System.Security.Cryptography.X509Certificates.X509VerificationFlags";
    public const string X509Store = "System.Security.Cryptography.X509Certificates.X509Store";
    public const string CertificateRequest = "System.Security.Cryptography.X509Certificates.CertificateRequest";
    public const string HashAlgorithmName = "System.Security.Cryptography.HashAlgorithmName";
    public const string HttpRequestMessage = "System.Net.Http.HttpRequestMessage";
    public const string HttpClient = "System.Net.Http.HttpClient";
    public const string HttpVersion = "System.Net.HttpVersion";
    public const string KestrelServerOptions = "Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions";
    public const string ListenOptions = "Microsoft.AspNetCore.Server.Kestrel.Core.ListenOptions";
}
