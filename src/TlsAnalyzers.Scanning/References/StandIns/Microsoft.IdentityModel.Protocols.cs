// What rows of the catalogue need of Microsoft.IdentityModel.Protocols. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("8.23.0.0")]
namespace Microsoft.IdentityModel.Protocols
{
public class HttpDocumentRetriever : global::Microsoft.IdentityModel.Protocols.IDocumentRetriever {
public const string StatusCode = "status_code";
public const string ResponseContent = "response_content";
public HttpDocumentRetriever() { }
public HttpDocumentRetriever(global::System.Net.Http.HttpClient httpClient) { }
public global::System.Threading.Tasks.Task<string> GetDocumentAsync(string address, global::System.Threading.CancellationToken cancel) => throw null;
public static bool DefaultSendAdditionalHeaderData { get => throw null; set { } }
public bool SendAdditionalHeaderData { get => throw null; set { } }
public bool RequireHttps { get => throw null; set { } }
public global::System.Version HttpVersion { get => throw null; set { } }
public global::System.Net.Http.HttpVersionPolicy? HttpVersionPolicy { get => throw null; set { } }
}
public interface IConfigurationManager<T> {
}
public interface IDocumentRetriever {
}
}
