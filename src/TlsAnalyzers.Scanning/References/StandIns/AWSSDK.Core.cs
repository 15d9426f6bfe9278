// What rows of the catalogue need of AWSSDK.Core. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("4.0.0.0")]
namespace Amazon
{
public class Profile {
}
public class RegionEndpoint {
}
}
namespace Amazon.Runtime
{
public abstract class AWSCredentials {
}
public enum AccountIdEndpointMode {
PREFERRED = 0,
REQUIRED = 1,
DISABLED = 2,
}
public abstract class AmazonServiceClient {
protected AmazonServiceClient(global::Amazon.Runtime.AWSCredentials credentials, global::Amazon.Runtime.ClientConfig config) { }
protected AmazonServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, global::Amazon.Runtime.ClientConfig config) { }
protected AmazonServiceClient(string awsAccessKeyId, string awsSecretAccessKey, global::Amazon.Runtime.ClientConfig config) { }
protected AmazonServiceClient(global::Amazon.Runtime.ClientConfig config) { }
}
public abstract class AmazonWebServiceRequest {
}
public abstract class ClientConfig : global::Amazon.Runtime.IClientConfig {
public static global::System.TimeSpan MaxTimeout;
public global::System.Net.IWebProxy GetHttpProxy() => throw null;
public global::System.Net.IWebProxy GetHttpsProxy() => throw null;
protected ClientConfig(global::Amazon.Runtime.Internal.IDefaultConfigurationProvider defaultConfigurationProvider) { }
protected virtual void Initialize() => throw null;
public void SetUseNagleIfAvailable(bool useNagle) => throw null;
public virtual void Validate() => throw null;
public static void ValidateTimeout(global::System.TimeSpan? timeout) => throw null;
public static global::System.TimeSpan? GetTimeoutValue(global::System.TimeSpan? clientTimeout, global::System.TimeSpan? requestTimeout) => throw null;
public abstract global::Amazon.Runtime.Endpoints.Endpoint DetermineServiceOperationEndpoint(global::Amazon.Runtime.Endpoints.ServiceOperationEndpointParameters parameters);
public global::System.Net.IWebProxy GetWebProxy() => throw null;
public void SetWebProxy(global::System.Net.IWebProxy proxy) => throw null;
public global::Amazon.Runtime.AccountIdEndpointMode AccountIdEndpointMode { get => throw null; set { } }
public global::Amazon.Profile Profile { get => throw null; set { } }
public global::Amazon.Runtime.AWSCredentials DefaultAWSCredentials { get => throw null; set { } }
public global::Amazon.Runtime.Identity.IIdentityResolverConfiguration IdentityResolverConfiguration { get => throw null; set { } }
public global::Amazon.Runtime.IAWSTokenProvider AWSTokenProvider { get => throw null; set { } }
public abstract string ServiceVersion { get;  }
public global::Amazon.Runtime.SigningAlgorithm SignatureMethod { get => throw null; set { } }
public abstract string UserAgent { get;  }
public bool UseAlternateUserAgentHeader { get => throw null; set { } }
public global::Amazon.RegionEndpoint RegionEndpoint { get => throw null; set { } }
public abstract string RegionEndpointServiceName { get;  }
public string ServiceURL { get => throw null; set { } }
public bool UseHttp { get => throw null; set { } }
public string AuthenticationRegion { get => throw null; set { } }
public string AuthenticationServiceName { get => throw null; set { } }
public global::System.Collections.Generic.List<string> AuthSchemePreference { get => throw null; set { } }
public global::System.Collections.Generic.List<string> SigV4aSigningRegionSet { get => throw null; set { } }
public string ServiceId { get => throw null; set { } }
public int MaxErrorRetry { get => throw null; set { } }
public bool IsMaxErrorRetrySet { get => throw null;  }
public int MaxStaleConnectionRetries { get => throw null; set { } }
public bool LogResponse { get => throw null; set { } }
public int BufferSize { get => throw null; set { } }
public int JsonMaxDepth { get => throw null; set { } }
public long ProgressUpdateInterval { get => throw null; set { } }
public bool ResignRetries { get => throw null; set { } }
public bool AllowAutoRedirect { get => throw null; set { } }
public bool LogMetrics { get => throw null; set { } }
public bool DisableLogging { get => throw null; set { } }
public global::Amazon.Runtime.DefaultConfigurationMode DefaultConfigurationMode { get => throw null; set { } }
protected global::Amazon.Runtime.IDefaultConfiguration DefaultConfiguration { get => throw null;  }
public global::System.Net.ICredentials ProxyCredentials { get => throw null; set { } }
public global::System.TimeSpan? Timeout { get => throw null; set { } }
public global::System.TimeSpan? ConnectTimeout { get => throw null; set { } }
public bool UseDualstackEndpoint { get => throw null; set { } }
public bool DisableClockSkewCorrection { get => throw null; set { } }
public bool UseFIPSEndpoint { get => throw null; set { } }
public bool IgnoreConfiguredEndpointUrls { get => throw null; set { } }
public bool DisableRequestCompression { get => throw null; set { } }
public long RequestMinCompressionSizeBytes { get => throw null; set { } }
public string ClientAppId { get => throw null; set { } }
public bool ThrottleRetries { get => throw null; set { } }
public bool DisableHostPrefixInjection { get => throw null; set { } }
public bool EndpointDiscoveryEnabled { get => throw null; set { } }
public int EndpointDiscoveryCacheLimit { get => throw null; set { } }
public global::Amazon.Runtime.RequestRetryMode RetryMode { get => throw null; set { } }
public bool FastFailRequests { get => throw null; set { } }
public bool CacheHttpClient { get => throw null; set { } }
public int HttpClientCacheSize { get => throw null; set { } }
public global::Amazon.Runtime.Endpoints.IEndpointProvider EndpointProvider { get => throw null; set { } }
public global::Amazon.Runtime.Telemetry.TelemetryProvider TelemetryProvider { get => throw null; set { } }
public global::Amazon.Runtime.RequestChecksumCalculation RequestChecksumCalculation { get => throw null; set { } }
public global::Amazon.Runtime.ResponseChecksumValidation ResponseChecksumValidation { get => throw null; set { } }
public string ProxyHost { get => throw null; set { } }
public int ProxyPort { get => throw null; set { } }
public int? MaxConnectionsPerServer { get => throw null; set { } }
public global::Amazon.Runtime.HttpClientFactory HttpClientFactory { get => throw null; set { } }
}
public enum DefaultConfigurationMode {
Standard = 0,
InRegion = 1,
CrossRegion = 2,
Mobile = 3,
Auto = 4,
}
public abstract class HttpClientFactory {
}
public interface IAWSTokenProvider {
}
public interface IAmazonService {
 static global::Amazon.Runtime.ClientConfig CreateDefaultClientConfig();
 static global::Amazon.Runtime.IAmazonService CreateDefaultServiceClient(global::Amazon.Runtime.AWSCredentials awsCredentials, global::Amazon.Runtime.ClientConfig clientConfig);
}
public interface IClientConfig {
}
public interface IDefaultConfiguration {
}
public enum RequestChecksumCalculation {
WHEN_SUPPORTED = 0,
WHEN_REQUIRED = 1,
}
public enum RequestRetryMode {
Standard = 0,
Adaptive = 1,
}
public enum ResponseChecksumValidation {
WHEN_SUPPORTED = 0,
WHEN_REQUIRED = 1,
}
public enum SigningAlgorithm {
HmacSHA1 = 0,
HmacSHA256 = 1,
HmacSHA512 = 2,
}
}
namespace Amazon.Runtime.Endpoints
{
public class Endpoint {
}
public interface IEndpointProvider {
}
public class ServiceOperationEndpointParameters {
}
}
namespace Amazon.Runtime.Identity
{
public interface IIdentityResolverConfiguration {
}
}
namespace Amazon.Runtime.Internal
{
public interface IDefaultConfigurationProvider {
}
public static class ServiceClientHelpers {
public static TClient CreateServiceFromAssembly<TClient>(string assemblyName, string serviceClientClassName, global::Amazon.Runtime.AWSCredentials credentials, global::Amazon.Runtime.ClientConfig config) => throw null;
public static global::Amazon.Runtime.ClientConfig CreateServiceConfig(string assemblyName, string serviceConfigClassName) => throw null;
}
}
namespace Amazon.Runtime.Telemetry
{
public abstract class TelemetryProvider {
}
}
