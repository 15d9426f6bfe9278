// What rows of the catalogue need of ServiceStack.GrpcClient. Generated from its metadata.
// Needs Grpc.Core.Api
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace ServiceStack
{
public class GrpcClientConfig {
}
public class GrpcServiceClient {
public GrpcServiceClient(string url, global::System.Security.Cryptography.X509Certificates.X509Certificate2 cert, global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Security.Cryptography.X509Certificates.X509Certificate2, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> serverCertificateCustomValidationCallback = default) { }
}
public static class GrpcServiceStack {
public static global::Grpc.Core.CallInvoker Client(string baseUrl, global::System.Security.Cryptography.X509Certificates.X509Certificate2 cert, global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Security.Cryptography.X509Certificates.X509Certificate2, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> serverCertificateCustomValidationCallback = default, global::ServiceStack.GrpcClientConfig config = default) => throw null;
}
public static class GrpcUtils {
public static global::System.Net.Http.HttpClientHandler AddPemCertificate(this global::System.Net.Http.HttpClientHandler handler, global::System.Security.Cryptography.X509Certificates.X509Certificate2 cert, global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Security.Cryptography.X509Certificates.X509Certificate2, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> serverCertificateCustomValidationCallback = default) => throw null;
public static global::System.Net.Http.HttpClientHandler AddPemCertificateFromFile(this global::System.Net.Http.HttpClientHandler handler, string fileName, global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Security.Cryptography.X509Certificates.X509Certificate2, global::System.Security.Cryptography.X509Certificates.X509Chain, global::System.Net.Security.SslPolicyErrors, bool> serverCertificateCustomValidationCallback = default) => throw null;
}
}
