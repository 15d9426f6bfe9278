// What rows of the catalogue need of Microsoft.Identity.Client. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("4.92.0.0")]
namespace Microsoft.Identity.Client
{
public interface IMsalHttpClientFactory {
}
public interface IMsalSFHttpClientFactory : global::Microsoft.Identity.Client.IMsalHttpClientFactory {
 global::System.Net.Http.HttpClient GetHttpClient(global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Security.Cryptography.X509Certificates.X509Certificate2, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> validateServerCert);
}
}
