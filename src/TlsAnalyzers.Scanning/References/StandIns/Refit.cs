// What rows of the catalogue need of Refit. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("16.0.0.0")]
namespace Refit
{
public class ApiException : global::Refit.ApiExceptionBase {
protected ApiException(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, string content, global::System.Net.HttpStatusCode statusCode, string reasonPhrase, global::System.Net.Http.Headers.HttpResponseHeaders headers, global::Refit.RefitSettings refitSettings) { }
protected ApiException(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, string content, global::System.Net.HttpStatusCode statusCode, string reasonPhrase, global::System.Net.Http.Headers.HttpResponseHeaders headers, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) { }
protected ApiException(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, string content, global::System.Net.HttpStatusCode statusCode, string reasonPhrase, global::System.Net.Http.Headers.HttpResponseHeaders headers, global::Refit.RefitSettings refitSettings) { }
protected ApiException(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, string content, global::System.Net.HttpStatusCode statusCode, string reasonPhrase, global::System.Net.Http.Headers.HttpResponseHeaders headers, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) { }
public static global::System.Threading.Tasks.Task<global::Refit.ApiException> Create(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::System.Net.Http.HttpResponseMessage response, global::Refit.RefitSettings refitSettings) => throw null;
public static global::System.Threading.Tasks.Task<global::Refit.ApiException> Create(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::System.Net.Http.HttpResponseMessage response, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) => throw null;
public static global::System.Threading.Tasks.Task<global::Refit.ApiException> Create(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::System.Net.Http.HttpResponseMessage response, global::Refit.RefitSettings refitSettings) => throw null;
public static global::System.Threading.Tasks.Task<global::Refit.ApiException> Create(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::System.Net.Http.HttpResponseMessage response, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) => throw null;
}
public abstract class ApiExceptionBase : global::System.Exception {
protected ApiExceptionBase(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) { }
protected ApiExceptionBase(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::Refit.RefitSettings refitSettings) { }
protected ApiExceptionBase(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) { }
public global::Refit.RefitSettings RefitSettings { get => throw null;  }
}
public class ApiRequestException : global::Refit.ApiExceptionBase {
public ApiRequestException(global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) { }
public ApiRequestException(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::Refit.RefitSettings refitSettings) { }
public ApiRequestException(string exceptionMessage, global::System.Net.Http.HttpRequestMessage message, global::System.Net.Http.HttpMethod httpMethod, global::Refit.RefitSettings refitSettings, global::System.Exception innerException) { }
}
public sealed class ApiResponse<T> : global::Refit.IApiResponse<T>, global::Refit.IApiResponse {
public ApiResponse(global::System.Net.Http.HttpRequestMessage request, global::System.Net.Http.HttpResponseMessage response, T content, global::Refit.RefitSettings settings, global::Refit.ApiExceptionBase error = default) { }
public ApiResponse(global::System.Net.Http.HttpResponseMessage response, T content, global::Refit.RefitSettings settings) { }
public ApiResponse(global::System.Net.Http.HttpResponseMessage response, T content, global::Refit.RefitSettings settings, global::Refit.ApiExceptionBase error) { }
public global::Refit.RefitSettings Settings { get => throw null;  }
}
public enum BodySerializationMethod {
Default = 0,
Json = 1,
UrlEncoded = 2,
Serialized = 3,
JsonLines = 4,
}
public enum CollectionFormat {
RefitParameterFormatter = 0,
Csv = 1,
Ssv = 2,
Tsv = 3,
Pipes = 4,
Multi = 5,
Indexed = 6,
}
public class DefaultApiExceptionFactory {
public DefaultApiExceptionFactory(global::Refit.RefitSettings refitSettings) { }
}
public sealed class FormField<TBody> {
}
public struct GeneratedQueryStringBuilder {
}
public static class GeneratedRequestRunner {
public static global::System.Net.Http.HttpContent CompressBodyContent(global::System.Net.Http.HttpContent content, global::Refit.RefitSettings settings, global::Refit.RequestCompression compression, global::System.IO.Compression.CompressionLevel level) => throw null;
public static global::System.Net.Http.HttpContent CreateBodyContent<TBody>(global::Refit.RefitSettings settings, TBody body, global::Refit.BodySerializationMethod serializationMethod, bool streamBody) => throw null;
public static global::System.Net.Http.HttpContent CreateJsonLinesBodyContent<TBody>(global::Refit.RefitSettings settings, TBody body) => throw null;
public static global::System.Net.Http.HttpContent CreateTypedJsonLinesBodyContent<TElement>(global::Refit.RefitSettings settings, global::System.Collections.Generic.IEnumerable<TElement> body) => throw null;
public static global::System.Net.Http.HttpContent CreateAsyncJsonLinesBodyContent<TElement>(global::Refit.RefitSettings settings, global::System.Collections.Generic.IAsyncEnumerable<TElement> body) => throw null;
public static global::System.Net.Http.HttpContent CreateUrlEncodedBodyContent<TBody>(global::Refit.RefitSettings settings, TBody body) => throw null;
public static global::System.Net.Http.HttpContent CreateUrlEncodedBodyContent<TBody>(global::Refit.RefitSettings settings, TBody body, global::Refit.FormField<TBody>[] fields) => throw null;
public static string RoundTripEscapePath(string value, global::Refit.RefitSettings settings, global::System.Reflection.ICustomAttributeProvider attributeProvider, global::System.Type type) => throw null;
public static string FormatUrlParameter(global::Refit.RefitSettings settings, object value, global::System.Reflection.ICustomAttributeProvider attributeProvider, global::System.Type type) => throw null;
public static bool UsesDefaultUrlParameterFormatting(global::Refit.RefitSettings settings) => throw null;
public static bool UsesDefaultFormUrlEncodedParameterFormatting(global::Refit.RefitSettings settings) => throw null;
public static bool UsesDefaultUrlParameterKeyFormatting(global::Refit.RefitSettings settings) => throw null;
public static string BuildQueryKey(global::Refit.RefitSettings settings, string clrName, string explicitName, string prefixSegment) => throw null;
public static void AddFormattedCollectionProperty(ref global::Refit.GeneratedQueryStringBuilder builder, global::Refit.RefitSettings settings, global::System.Collections.IEnumerable values, string key, global::Refit.CollectionFormat collectionFormat, bool preEncoded, (global::System.Type ElementProviderType, global::System.Reflection.ICustomAttributeProvider JoinedProvider, global::System.Type JoinedType) formatting) => throw null;
public static void AddConfiguredRequestOptions(global::System.Net.Http.HttpRequestMessage request, global::Refit.RefitSettings settings, global::System.Type interfaceType) => throw null;
public static global::System.Net.Http.HttpContent SerializeMultipartPart<T>(global::Refit.RefitSettings settings, T value, string fieldName) => throw null;
public static global::System.Net.Http.HttpContent CreateBodyContent<TBody>(global::Refit.RefitSettings settings, TBody body, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<TBody> typeInfo, global::Refit.BodySerializationMethod serializationMethod, bool streamBody) => throw null;
public static global::System.Threading.Tasks.Task SendVoidAsync(global::System.Net.Http.HttpClient client, global::System.Net.Http.HttpRequestMessage request, global::Refit.RefitSettings settings, bool bufferBody, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.Threading.Tasks.Task<T> SendAsync<T, TBody>(global::System.Net.Http.HttpClient client, global::System.Net.Http.HttpRequestMessage request, global::Refit.RefitSettings settings, bool isApiResponse, bool shouldDisposeResponse, bool bufferBody, global::System.Threading.CancellationToken cancellationToken) => throw null;
public static global::System.IObservable<T> SendObservable<T, TBody>(global::System.Net.Http.HttpClient client, global::System.Func<global::System.Net.Http.HttpRequestMessage> requestFactory, global::Refit.RefitSettings settings, bool isApiResponse, bool shouldDisposeResponse, bool bufferBody, global::System.Threading.CancellationToken methodCancellationToken) => throw null;
public static global::System.Collections.Generic.IAsyncEnumerable<T> StreamAsync<T>(global::System.Net.Http.HttpClient client, global::System.Net.Http.HttpRequestMessage request, global::Refit.RefitSettings settings, global::System.Threading.CancellationToken methodCancellationToken, global::System.Threading.CancellationToken cancellationToken = default) => throw null;
}
public interface IApiResponse {
}
public interface IApiResponse<T> : global::Refit.IApiResponse {
}
public interface IFormUrlEncodedParameterFormatter {
}
public interface IHttpContentSerializer {
}
public interface IQueryConverter<T> {
 void Flatten(T value, string keyPrefix, ref global::Refit.GeneratedQueryStringBuilder builder, global::Refit.RefitSettings settings);
}
public interface IRequestBuilder {
 global::Refit.RefitSettings Settings { get;  }
}
public interface IRequestBuilder<T> : global::Refit.IRequestBuilder {
}
public interface IUrlParameterFormatter {
}
public interface IUrlParameterKeyFormatter {
}
public sealed class RefitExceptionsSettings {
}
public sealed class RefitRequestsSettings {
}
public sealed class RefitSerializationSettings {
}
public class RefitSettings {
public RefitSettings() { }
public RefitSettings(global::Refit.IHttpContentSerializer contentSerializer) { }
public RefitSettings(global::Refit.IHttpContentSerializer contentSerializer, global::Refit.IUrlParameterFormatter urlParameterFormatter) { }
public RefitSettings(global::Refit.IHttpContentSerializer contentSerializer, global::Refit.IUrlParameterFormatter urlParameterFormatter, global::Refit.IFormUrlEncodedParameterFormatter formUrlEncodedParameterFormatter) { }
public RefitSettings(global::Refit.IHttpContentSerializer contentSerializer, global::Refit.IUrlParameterFormatter urlParameterFormatter, global::Refit.IFormUrlEncodedParameterFormatter formUrlEncodedParameterFormatter, global::Refit.IUrlParameterKeyFormatter urlParameterKeyFormatter) { }
public static global::Refit.RefitSettings ForJsonContext(global::System.Text.Json.Serialization.JsonSerializerContext context) => throw null;
public static global::Refit.RefitSettings ForJsonContext(global::System.Text.Json.Serialization.JsonSerializerContext context, bool allowReflectionFallback) => throw null;
public static global::Refit.RefitSettings CamelCase() => throw null;
public static global::Refit.RefitSettings SnakeCase() => throw null;
public static global::Refit.RefitSettings KebabCase() => throw null;
public global::Refit.RefitSettings UseJsonContext(global::System.Text.Json.Serialization.JsonSerializerContext context) => throw null;
public global::Refit.RefitSettings UseJsonContext(global::System.Text.Json.Serialization.JsonSerializerContext context, bool allowReflectionFallback) => throw null;
public global::Refit.RefitSerializationSettings Serialization { get => throw null;  }
public global::Refit.RefitUrlSettings Url { get => throw null;  }
public global::Refit.RefitExceptionsSettings Exceptions { get => throw null;  }
public global::Refit.RefitRequestsSettings Requests { get => throw null;  }
public global::Refit.IHttpContentSerializer ContentSerializer { get => throw null; set { } }
public global::Refit.IFormUrlEncodedParameterFormatter FormUrlEncodedParameterFormatter { get => throw null; set { } }
public bool Buffered { get => throw null; set { } }
public global::Refit.RequestBodySerializationMode RequestBodySerialization { get => throw null; set { } }
public global::Refit.RequestCompression RequestCompression { get => throw null; set { } }
public global::System.IO.Compression.CompressionLevel RequestCompressionLevel { get => throw null; set { } }
public global::Refit.RequestCompressionOptions RequestCompressionOptions { get => throw null; set { } }
public global::Refit.IUrlParameterKeyFormatter UrlParameterKeyFormatter { get => throw null; set { } }
public bool HonorContentSerializerPropertyNamesInQuery { get => throw null; set { } }
public global::Refit.IUrlParameterFormatter UrlParameterFormatter { get => throw null; set { } }
public global::System.Collections.Generic.IDictionary<global::System.Type, global::Refit.IUrlParameterFormatter> UrlParameterFormatterMap { get => throw null;  }
public global::Refit.CollectionFormat CollectionFormat { get => throw null; set { } }
public bool AllowUnmatchedRouteParameters { get => throw null; set { } }
public global::Refit.UrlResolutionMode UrlResolution { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpResponseMessage, global::System.Threading.Tasks.ValueTask<global::System.Exception>> ExceptionFactory { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpResponseMessage, global::System.Exception, global::System.Threading.Tasks.ValueTask<global::System.Exception>> DeserializationExceptionFactory { get => throw null; set { } }
public bool CaptureRequestContent { get => throw null; set { } }
public int? MaxExceptionContentLength { get => throw null; set { } }
public global::System.Action<global::Refit.ApiExceptionBase> ExceptionRedactor { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Exception, global::System.Threading.CancellationToken, global::System.Exception> TransportExceptionFactory { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpRequestMessage, global::System.Threading.CancellationToken, global::System.Threading.Tasks.ValueTask<string>> AuthorizationHeaderValueGetter { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpMessageHandler> HttpMessageHandlerFactory { get => throw null; set { } }
public global::System.Collections.Generic.IList<global::System.Type> ReturnTypeAdapters { get => throw null;  }
public bool CaptureMethodArguments { get => throw null; set { } }
public bool ValidateHeaders { get => throw null; set { } }
public global::System.Collections.Generic.Dictionary<string, object> HttpRequestMessageOptions { get => throw null; init { } }
public global::System.Version Version { get => throw null; set { } }
public global::System.Net.Http.HttpVersionPolicy VersionPolicy { get => throw null; set { } }
}
public sealed class RefitUrlSettings {
}
public enum RequestBodySerializationMode {
Default = 0,
Buffered = 1,
Streamed = 2,
}
public static class RequestBuilder {
public static global::Refit.IRequestBuilder<T> ForType<T>(global::Refit.RefitSettings settings) => throw null;
public static global::Refit.IRequestBuilder ForType(global::System.Type refitInterfaceType, global::Refit.RefitSettings settings) => throw null;
}
public enum RequestCompression {
Default = 0,
None = 1,
GZip = 2,
Brotli = 3,
Zstandard = 4,
}
public sealed class RequestCompressionOptions {
}
public static class RestService {
public static void RegisterGeneratedFactory(global::System.Type refitInterfaceType, global::System.Func<global::System.Net.Http.HttpClient, global::Refit.IRequestBuilder, object> factory) => throw null;
public static void RegisterGeneratedFactory<T>(global::System.Func<global::System.Net.Http.HttpClient, global::Refit.IRequestBuilder, T> factory) => throw null;
public static void RegisterGeneratedSettingsFactory<T>(global::System.Func<global::System.Net.Http.HttpClient, global::Refit.RefitSettings, T> factory) => throw null;
public static T ForGenerated<T>(global::System.Net.Http.HttpClient client) => throw null;
public static T ForGenerated<T>(global::System.Net.Http.HttpClient client, global::Refit.RefitSettings settings) => throw null;
public static T ForGenerated<T>(string hostUrl) => throw null;
public static T ForGenerated<T>(string hostUrl, global::Refit.RefitSettings settings) => throw null;
public static object ForGenerated(global::System.Type refitInterfaceType, global::System.Net.Http.HttpClient client, global::Refit.RefitSettings settings) => throw null;
public static object ForGenerated(global::System.Type refitInterfaceType, string hostUrl, global::Refit.RefitSettings settings) => throw null;
public static T For<T>(global::System.Net.Http.HttpClient client, global::Refit.IRequestBuilder<T> builder) => throw null;
public static T For<T>(global::System.Net.Http.HttpClient client, global::Refit.RefitSettings settings) => throw null;
public static T For<T>(global::System.Net.Http.HttpClient client) => throw null;
public static T For<T>(string hostUrl, global::Refit.RefitSettings settings) => throw null;
public static T For<T>(string hostUrl) => throw null;
public static object For(global::System.Type refitInterfaceType, global::System.Net.Http.HttpClient client, global::Refit.IRequestBuilder builder) => throw null;
public static object For(global::System.Type refitInterfaceType, global::System.Net.Http.HttpClient client, global::Refit.RefitSettings settings) => throw null;
public static object For(global::System.Type refitInterfaceType, global::System.Net.Http.HttpClient client) => throw null;
public static object For(global::System.Type refitInterfaceType, string hostUrl, global::Refit.RefitSettings settings) => throw null;
public static object For(global::System.Type refitInterfaceType, string hostUrl) => throw null;
public static global::System.Net.Http.HttpClient CreateHttpClient(string hostUrl, global::Refit.RefitSettings settings) => throw null;
public static T ForGenerated<T>(global::System.Net.Http.HttpClient client, global::System.Text.Json.Serialization.JsonSerializerContext context) => throw null;
public static T ForGenerated<T>(global::System.Net.Http.HttpClient client, global::System.Text.Json.Serialization.JsonSerializerContext context, bool allowReflectionFallback) => throw null;
public static T ForGenerated<T>(global::System.Net.Http.HttpClient client, global::System.Text.Json.Serialization.JsonSerializerContext context, global::Refit.RefitSettings settings) => throw null;
public static T ForGenerated<T>(global::System.Net.Http.HttpClient client, global::System.Text.Json.Serialization.JsonSerializerContext context, global::Refit.RefitSettings settings, bool allowReflectionFallback) => throw null;
public static T ForGenerated<T>(string hostUrl, global::System.Text.Json.Serialization.JsonSerializerContext context) => throw null;
public static T ForGenerated<T>(string hostUrl, global::System.Text.Json.Serialization.JsonSerializerContext context, bool allowReflectionFallback) => throw null;
public static T ForGenerated<T>(string hostUrl, global::System.Text.Json.Serialization.JsonSerializerContext context, global::Refit.RefitSettings settings) => throw null;
public static T ForGenerated<T>(string hostUrl, global::System.Text.Json.Serialization.JsonSerializerContext context, global::Refit.RefitSettings settings, bool allowReflectionFallback) => throw null;
}
public sealed class SystemTextJsonQueryConverter<T> : global::Refit.IQueryConverter<T> {
public void Flatten(T value, string keyPrefix, ref global::Refit.GeneratedQueryStringBuilder builder, global::Refit.RefitSettings settings) => throw null;
}
public enum UrlResolutionMode {
RefitLegacy = 0,
Rfc3986 = 1,
}
}
