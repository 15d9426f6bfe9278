// What rows of the catalogue need of VaultSharp. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace VaultSharp
{
public class VaultClientSettings {
public VaultClientSettings() { }
public global::System.Action<global::System.Net.Http.HttpMessageHandler> PostProcessHttpClientHandlerAction { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpMessageHandler, global::System.Net.Http.HttpClient> MyHttpClientProviderFunc { get => throw null; set { } }
}
}
