// What rows of the catalogue need of ServiceStack.HttpClient. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace ServiceStack
{
public class JsonHttpClient {
public JsonHttpClient() { }
public global::System.Net.Http.HttpMessageHandler HttpMessageHandler { get => throw null; set { } }
public static global::System.Func<global::System.Net.Http.HttpMessageHandler> GlobalHttpMessageHandlerFactory { get => throw null; set { } }
}
}
