// What rows of the catalogue need of Flurl.Http. Generated from its metadata.
// Needs Flurl
[assembly: System.Reflection.AssemblyVersion("4.0.2.0")]
namespace Flurl.Http
{
public class FlurlClient : global::Flurl.Http.IFlurlClient, global::Flurl.Http.ISettingsContainer, global::Flurl.Http.IHeadersContainer, global::Flurl.Http.IEventHandlerContainer {
public FlurlClient(string baseUrl = default) { }
public FlurlClient(global::System.Net.Http.HttpClient httpClient, string baseUrl = default) { }
public global::Flurl.Http.IFlurlRequest Request(params object[] urlSegments) => throw null;
public global::System.Threading.Tasks.Task<global::Flurl.Http.IFlurlResponse> SendAsync(global::Flurl.Http.IFlurlRequest request, global::System.Net.Http.HttpCompletionOption completionOption = (global::System.Net.Http.HttpCompletionOption)(0), global::System.Threading.CancellationToken cancellationToken = default) => throw null;
public virtual void Dispose() => throw null;
public string BaseUrl { get => throw null; set { } }
public global::Flurl.Http.Configuration.FlurlHttpSettings Settings { get => throw null;  }
public global::System.Collections.Generic.IList<(global::Flurl.Http.FlurlEventType, global::Flurl.Http.IFlurlEventHandler)> EventHandlers { get => throw null;  }
public global::Flurl.Util.INameValueList<string> Headers { get => throw null;  }
public global::System.Net.Http.HttpClient HttpClient { get => throw null;  }
public bool IsDisposed { get => throw null;  }
}
public enum FlurlEventType {
BeforeCall = 0,
AfterCall = 1,
OnError = 2,
OnRedirect = 3,
}
public static class FlurlHttp {
public static global::Flurl.Http.Configuration.IFlurlClientBuilder ConfigureClientForUrl(string url) => throw null;
}
public interface IEventHandlerContainer {
}
public interface IFlurlClient : global::Flurl.Http.ISettingsContainer, global::Flurl.Http.IHeadersContainer, global::Flurl.Http.IEventHandlerContainer {
}
public interface IFlurlEventHandler {
}
public interface IFlurlRequest : global::Flurl.Http.ISettingsContainer, global::Flurl.Http.IHeadersContainer, global::Flurl.Http.IEventHandlerContainer {
}
public interface IFlurlResponse {
}
public interface IHeadersContainer {
}
public interface ISettingsContainer {
}
}
namespace Flurl.Http.Configuration
{
public class FlurlClientBuilder : global::Flurl.Http.Configuration.IFlurlClientBuilder, global::Flurl.Http.ISettingsContainer, global::Flurl.Http.IHeadersContainer, global::Flurl.Http.IEventHandlerContainer {
public FlurlClientBuilder(string baseUrl = default) { }
public global::Flurl.Http.Configuration.IFlurlClientBuilder AddMiddleware(global::System.Func<global::System.Net.Http.DelegatingHandler> create) => throw null;
public global::Flurl.Http.Configuration.IFlurlClientBuilder ConfigureHttpClient(global::System.Action<global::System.Net.Http.HttpClient> configure) => throw null;
public global::Flurl.Http.Configuration.IFlurlClientBuilder ConfigureInnerHandler(global::System.Action<global::System.Net.Http.HttpClientHandler> configure) => throw null;
public global::Flurl.Http.Configuration.IFlurlClientBuilder UseSocketsHttpHandler(global::System.Action<global::System.Net.Http.SocketsHttpHandler> configure) => throw null;
}
public class FlurlClientCache : global::Flurl.Http.Configuration.IFlurlClientCache {
public global::Flurl.Http.Configuration.IFlurlClientCache Add(string name, string baseUrl = default, global::System.Action<global::Flurl.Http.Configuration.IFlurlClientBuilder> configure = default) => throw null;
public global::Flurl.Http.IFlurlClient GetOrAdd(string name, string baseUrl = default, global::System.Action<global::Flurl.Http.Configuration.IFlurlClientBuilder> configure = default) => throw null;
public global::Flurl.Http.Configuration.IFlurlClientCache WithDefaults(global::System.Action<global::Flurl.Http.Configuration.IFlurlClientBuilder> configure) => throw null;
}
public class FlurlHttpSettings {
public global::Flurl.Http.Configuration.RedirectSettings Redirects { get => throw null;  }
}
public interface IFlurlClientBuilder : global::Flurl.Http.ISettingsContainer, global::Flurl.Http.IHeadersContainer, global::Flurl.Http.IEventHandlerContainer {
 global::Flurl.Http.Configuration.IFlurlClientBuilder ConfigureHttpClient(global::System.Action<global::System.Net.Http.HttpClient> configure);
 global::Flurl.Http.Configuration.IFlurlClientBuilder ConfigureInnerHandler(global::System.Action<global::System.Net.Http.HttpClientHandler> configure);
 global::Flurl.Http.Configuration.IFlurlClientBuilder UseSocketsHttpHandler(global::System.Action<global::System.Net.Http.SocketsHttpHandler> configure);
 global::Flurl.Http.Configuration.IFlurlClientBuilder AddMiddleware(global::System.Func<global::System.Net.Http.DelegatingHandler> create);
 global::Flurl.Http.IFlurlClient Build();
}
public interface IFlurlClientCache {
 global::Flurl.Http.Configuration.IFlurlClientCache Add(string name, string baseUrl = default, global::System.Action<global::Flurl.Http.Configuration.IFlurlClientBuilder> configure = default);
 global::Flurl.Http.IFlurlClient GetOrAdd(string name, string baseUrl = default, global::System.Action<global::Flurl.Http.Configuration.IFlurlClientBuilder> configure = default);
 global::Flurl.Http.Configuration.IFlurlClientCache WithDefaults(global::System.Action<global::Flurl.Http.Configuration.IFlurlClientBuilder> configure);
 global::Flurl.Http.Configuration.IFlurlClientCache Remove(string name);
 global::Flurl.Http.Configuration.IFlurlClientCache Clear();
}
public class RedirectSettings {
public RedirectSettings(global::Flurl.Http.Configuration.FlurlHttpSettings settings) { }
public bool Enabled { get => throw null; set { } }
public bool AllowSecureToInsecure { get => throw null; set { } }
public bool ForwardHeaders { get => throw null; set { } }
public bool ForwardAuthorizationHeader { get => throw null; set { } }
public int MaxAutoRedirects { get => throw null; set { } }
}
}
