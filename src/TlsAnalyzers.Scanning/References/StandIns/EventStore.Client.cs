// What rows of the catalogue need of EventStore.Client. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace EventStore.Client
{
public class EventStoreClientConnectivitySettings {
public EventStoreClientConnectivitySettings() { }
public bool Insecure { get => throw null; set { } }
public bool TlsVerifyCert { get => throw null; set { } }
}
public class EventStoreClientSettings {
public EventStoreClientSettings() { }
public global::System.Func<global::System.Net.Http.HttpMessageHandler> CreateHttpMessageHandler { get => throw null; set { } }
}
}
