using System.Net.Http;
using System.Security.Cryptography.X509Certificates;
using Validation = System.Func<
    System.Net.Http.HttpRequestMessage,
    System.Security.Cryptography.X509Certificates.X509Certificate2,
    System.Security.Cryptography.X509Certificates.X509Chain,
    System.Net.Security.SslPolicyErrors,
    bool>;

namespace ServiceStack
{
    public class GrpcClientConfig
    {
    }

    public class GrpcServiceClient
    {
        public GrpcServiceClient(string url, X509Certificate2 cert, Validation? serverCertificateCustomValidationCallback = null)
        {
        }
    }

    public static class GrpcServiceStack
    {
        public static Grpc.Core.CallInvoker Client(
            string baseUrl, X509Certificate2 cert, Validation? serverCertificateCustomValidationCallback = null, GrpcClientConfig? config = null) => throw null!;
    }

    public static class GrpcUtils
    {
        public static HttpClientHandler AddPemCertificate(
            this HttpClientHandler handler, X509Certificate2 cert, Validation? serverCertificateCustomValidationCallback = null) => throw null!;

        public static HttpClientHandler AddPemCertificateFromFile(
            this HttpClientHandler handler, string fileName, Validation? serverCertificateCustomValidationCallback = null) => throw null!;
    }
}
