// What rows of the catalogue need of Ocelot. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Ocelot.Configuration.File
{
public class FileRoute {
public FileRoute() { }
public bool DangerousAcceptAnyServerCertificateValidator { get => throw null; set { } }
}
}
namespace Ocelot.WebSockets
{
public class ClientWebSocketOptionsProxy : global::Ocelot.WebSockets.IClientWebSocketOptions {
public ClientWebSocketOptionsProxy() { }
public global::System.Net.Security.RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get => throw null; set { } }
}
public interface IClientWebSocketOptions {
 global::System.Net.Security.RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
}
}
