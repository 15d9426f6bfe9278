// What rows of the catalogue need of Azure.Messaging.EventHubs. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Azure.Messaging.EventHubs
{
public class EventHubConnectionOptions {
public EventHubConnectionOptions() { }
public global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get => throw null; set { } }
}
}
