namespace Consul
{
    public class ConsulClient
    {
        public ConsulClient(System.Action<Consul.ConsulClientConfiguration> configOverride) { }

        public ConsulClient(System.Action<Consul.ConsulClientConfiguration> configOverride, System.Action<System.Net.Http.HttpClient> clientOverride) { }

        public ConsulClient(System.Action<Consul.ConsulClientConfiguration> configOverride, System.Action<System.Net.Http.HttpClient> clientOverride, System.Action<System.Net.Http.HttpClientHandler> handlerOverride) { }

        public ConsulClient(Consul.ConsulClientConfiguration config) { }

        public ConsulClient(Consul.ConsulClientConfiguration config, System.Net.Http.HttpClient client) { }
    }

    public class ConsulClientConfiguration
    {
        public System.Uri Address { get; set; }
    }
}
