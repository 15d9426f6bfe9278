namespace EventStore.Client
{
    public class EventStoreClientConnectivitySettings
    {
        public bool Insecure { get; set; }

        public bool TlsVerifyCert { get; set; }
    }

    public class EventStoreClientSettings
    {
        public System.Func<System.Net.Http.HttpMessageHandler>? CreateHttpMessageHandler { get; set; }
    }
}
