// What rows of the catalogue need of Consul. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Consul
{
public class ConsulClient {
public ConsulClient(global::System.Action<global::Consul.ConsulClientConfiguration> configOverride) { }
public ConsulClient(global::System.Action<global::Consul.ConsulClientConfiguration> configOverride, global::System.Action<global::System.Net.Http.HttpClient> clientOverride) { }
public ConsulClient(global::System.Action<global::Consul.ConsulClientConfiguration> configOverride, global::System.Action<global::System.Net.Http.HttpClient> clientOverride, global::System.Action<global::System.Net.Http.HttpClientHandler> handlerOverride) { }
public ConsulClient(global::Consul.ConsulClientConfiguration config) { }
public ConsulClient(global::Consul.ConsulClientConfiguration config, global::System.Net.Http.HttpClient client) { }
}
public class ConsulClientConfiguration {
public ConsulClientConfiguration() { }
public global::System.Uri Address { get => throw null; set { } }
}
}
