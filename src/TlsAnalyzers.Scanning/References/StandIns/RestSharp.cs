// What rows of the catalogue need of RestSharp. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("114.1.0.0")]
namespace RestSharp
{
public delegate global::RestSharp.ResponseStatus CalculateResponseStatus(global::System.Net.Http.HttpResponseMessage httpResponse);
public delegate void ConfigureHeaders(global::System.Net.Http.Headers.HttpRequestHeaders headers);
public delegate void ConfigureRestClient(global::RestSharp.RestClientOptions options);
public delegate void ConfigureSerialization(global::RestSharp.Serializers.SerializerConfig config);
public sealed class DefaultParameters {
}
public interface IRestClient {
}
public class ReadOnlyRestClientOptions {
public ReadOnlyRestClientOptions(global::RestSharp.RestClientOptions inner) { }
public global::RestSharp.RedirectOptions RedirectOptions { get => throw null;  }
}
public class RedirectOptions {
public RedirectOptions() { }
public bool FollowRedirects { get => throw null; set { } }
public bool FollowRedirectsToInsecure { get => throw null; set { } }
public bool ForwardHeaders { get => throw null; set { } }
public bool ForwardAuthorization { get => throw null; set { } }
public bool ForwardAuthorizationToExternalHost { get => throw null; set { } }
public bool ForwardCookies { get => throw null; set { } }
public bool ForwardBody { get => throw null; set { } }
public bool ForwardQuery { get => throw null; set { } }
public int MaxRedirects { get => throw null; set { } }
public global::System.Collections.Generic.IReadOnlyList<global::System.Net.HttpStatusCode> RedirectStatusCodes { get => throw null; set { } }
}
public class RestClient : global::RestSharp.IRestClient {
public global::System.Threading.Tasks.Task<global::RestSharp.RestResponse> ExecuteAsync(global::RestSharp.RestRequest request, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public global::System.Threading.Tasks.Task<global::System.IO.Stream> DownloadStreamAsync(global::RestSharp.RestRequest request, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public RestClient(global::RestSharp.RestClientOptions options, global::RestSharp.ConfigureHeaders configureDefaultHeaders = default, global::RestSharp.ConfigureSerialization configureSerialization = default, bool useClientFactory = false) { }
public RestClient(global::RestSharp.ConfigureRestClient configureRestClient = default, global::RestSharp.ConfigureHeaders configureDefaultHeaders = default, global::RestSharp.ConfigureSerialization configureSerialization = default, bool useClientFactory = false) { }
public RestClient(global::System.Uri baseUrl, global::RestSharp.ConfigureRestClient configureRestClient = default, global::RestSharp.ConfigureHeaders configureDefaultHeaders = default, global::RestSharp.ConfigureSerialization configureSerialization = default, bool useClientFactory = false) { }
public RestClient(string baseUrl, global::RestSharp.ConfigureRestClient configureRestClient = default, global::RestSharp.ConfigureHeaders configureDefaultHeaders = default, global::RestSharp.ConfigureSerialization configureSerialization = default) { }
public RestClient(global::System.Net.Http.HttpClient httpClient, global::RestSharp.RestClientOptions options, bool disposeHttpClient = false, global::RestSharp.ConfigureSerialization configureSerialization = default) { }
public RestClient(global::System.Net.Http.HttpClient httpClient, bool disposeHttpClient = false, global::RestSharp.ConfigureRestClient configureRestClient = default, global::RestSharp.ConfigureSerialization configureSerialization = default) { }
public RestClient(global::System.Net.Http.HttpMessageHandler handler, bool disposeHandler = true, global::RestSharp.ConfigureRestClient configureRestClient = default, global::RestSharp.ConfigureSerialization configureSerialization = default) { }
protected virtual void Dispose(bool disposing) => throw null;
public void Dispose() => throw null;
public string[] AcceptedContentTypes { get => throw null; set { } }
public global::RestSharp.ReadOnlyRestClientOptions Options { get => throw null;  }
public global::RestSharp.Serializers.RestSerializers Serializers { get => throw null;  }
public global::RestSharp.DefaultParameters DefaultParameters { get => throw null;  }
}
public class RestClientOptions {
public RestClientOptions() { }
public RestClientOptions(global::System.Uri baseUrl) { }
public RestClientOptions(string baseUrl) { }
public void CopyFrom(global::RestSharp.RestClientOptions original) => throw null;
public global::System.Uri BaseUrl { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpMessageHandler, global::System.Net.Http.HttpMessageHandler> ConfigureMessageHandler { get => throw null; set { } }
public global::RestSharp.CalculateResponseStatus CalculateResponseStatus { get => throw null; set { } }
public global::RestSharp.Authenticators.IAuthenticator Authenticator { get => throw null; set { } }
public global::System.Collections.Generic.List<global::RestSharp.Interceptors.Interceptor> Interceptors { get => throw null; set { } }
public global::System.Net.ICredentials Credentials { get => throw null; set { } }
public bool UseDefaultCredentials { get => throw null; set { } }
public bool DisableCharset { get => throw null; set { } }
public global::System.Net.DecompressionMethods AutomaticDecompression { get => throw null; set { } }
public int? MaxRedirects { get => throw null; set { } }
public global::System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates { get => throw null; set { } }
public global::System.Net.IWebProxy Proxy { get => throw null; set { } }
public global::System.Net.Http.Headers.CacheControlHeaderValue CachePolicy { get => throw null; set { } }
public bool FollowRedirects { get => throw null; set { } }
public global::RestSharp.RedirectOptions RedirectOptions { get => throw null; set { } }
public bool? Expect100Continue { get => throw null; set { } }
public string UserAgent { get => throw null; set { } }
public bool PreAuthenticate { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get => throw null; set { } }
public string BaseHost { get => throw null; set { } }
public global::System.Net.CookieContainer CookieContainer { get => throw null; set { } }
public global::System.TimeSpan? Timeout { get => throw null; set { } }
public global::System.Text.Encoding Encoding { get => throw null; set { } }
public bool ThrowOnDeserializationError { get => throw null; set { } }
public bool FailOnDeserializationError { get => throw null; set { } }
public bool ThrowOnAnyError { get => throw null; set { } }
public bool SetErrorExceptionOnUnsuccessfulStatusCode { get => throw null; set { } }
public bool AllowMultipleDefaultParametersWithSameName { get => throw null; set { } }
public global::System.Func<string, string> Encode { get => throw null; set { } }
public global::System.Func<string, global::System.Text.Encoding, string> EncodeQuery { get => throw null; set { } }
}
public class RestRequest {
}
public class RestResponse {
}
}
namespace RestSharp.Authenticators
{
public interface IAuthenticator {
}
}
namespace RestSharp.Interceptors
{
public abstract class Interceptor {
}
}
namespace RestSharp.Serializers
{
public class RestSerializers {
}
}
