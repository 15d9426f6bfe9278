// What rows of the catalogue need of Minio. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("7.0.0.0")]
namespace Minio
{
public interface IMinioClient {
}
public static class MinioClientExtensions {
public static global::Minio.IMinioClient WithEndpoint(this global::Minio.IMinioClient minioClient, string endpoint) => throw null;
public static global::Minio.IMinioClient WithEndpoint(this global::Minio.IMinioClient minioClient, string endpoint, int port) => throw null;
public static global::Minio.IMinioClient WithEndpoint(this global::Minio.IMinioClient minioClient, global::System.Uri url) => throw null;
public static global::Minio.IMinioClient WithRegion(this global::Minio.IMinioClient minioClient, string region) => throw null;
public static global::Minio.IMinioClient WithRegion(this global::Minio.IMinioClient minioClient) => throw null;
public static global::Minio.IMinioClient WithCredentials(this global::Minio.IMinioClient minioClient, string accessKey, string secretKey) => throw null;
public static global::Minio.IMinioClient WithSessionToken(this global::Minio.IMinioClient minioClient, string st) => throw null;
public static global::Minio.IMinioClient WithSSL(this global::Minio.IMinioClient minioClient, bool secure = true) => throw null;
public static global::Minio.IMinioClient WithProxy(this global::Minio.IMinioClient minioClient, global::System.Net.IWebProxy proxy) => throw null;
public static global::Minio.IMinioClient WithTimeout(this global::Minio.IMinioClient minioClient, int timeout) => throw null;
public static global::Minio.IMinioClient WithRetryPolicy(this global::Minio.IMinioClient minioClient, global::Minio.Handlers.IRetryPolicyHandler retryPolicyHandler) => throw null;
public static global::Minio.IMinioClient WithRetryPolicy(this global::Minio.IMinioClient minioClient, global::System.Func<global::System.Func<global::System.Threading.Tasks.Task<global::Minio.DataModel.Result.ResponseResult>>, global::System.Threading.Tasks.Task<global::Minio.DataModel.Result.ResponseResult>> retryPolicyHandler) => throw null;
public static global::Minio.IMinioClient WithHttpClient(this global::Minio.IMinioClient minioClient, global::System.Net.Http.HttpClient httpClient, bool disposeHttpClient = false) => throw null;
public static global::Minio.IMinioClient WithCredentialsProvider(this global::Minio.IMinioClient minioClient, global::Minio.Credentials.IClientProvider provider) => throw null;
public static global::Minio.IMinioClient Build(this global::Minio.IMinioClient minioClient) => throw null;
public static global::Minio.IMinioClient SetAppInfo(this global::Minio.IMinioClient minioClient, string appName, string appVersion) => throw null;
}
}
namespace Minio.Credentials
{
public interface IClientProvider {
}
}
namespace Minio.DataModel.Result
{
public sealed class ResponseResult {
}
}
namespace Minio.Handlers
{
public interface IRetryPolicyHandler {
}
}
