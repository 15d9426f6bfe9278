// What rows of the catalogue need of Microsoft.AspNetCore.SignalR.Client. Generated from its metadata.
// Needs Microsoft.AspNetCore.Http.Connections.Client, Microsoft.AspNetCore.SignalR.Client.Core
[assembly: System.Reflection.AssemblyVersion("10.0.15.0")]
namespace Microsoft.AspNetCore.SignalR.Client
{
public static class HubConnectionBuilderHttpExtensions {
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithStatefulReconnect(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, string url) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, string url, global::System.Action<global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions> configureHttpConnection) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, string url, global::Microsoft.AspNetCore.Http.Connections.HttpTransportType transports) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, string url, global::Microsoft.AspNetCore.Http.Connections.HttpTransportType transports, global::System.Action<global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions> configureHttpConnection) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, global::System.Uri url) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, global::System.Uri url, global::System.Action<global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions> configureHttpConnection) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, global::System.Uri url, global::Microsoft.AspNetCore.Http.Connections.HttpTransportType transports) => throw null;
public static global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder WithUrl(this global::Microsoft.AspNetCore.SignalR.Client.IHubConnectionBuilder hubConnectionBuilder, global::System.Uri url, global::Microsoft.AspNetCore.Http.Connections.HttpTransportType transports, global::System.Action<global::Microsoft.AspNetCore.Http.Connections.Client.HttpConnectionOptions> configureHttpConnection) => throw null;
}
}
