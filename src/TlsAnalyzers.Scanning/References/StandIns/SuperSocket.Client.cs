// What rows of the catalogue need of SuperSocket.Client. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace SuperSocket.Client
{
public class SslStreamConnector {
public SslStreamConnector(global::System.Net.Security.SslClientAuthenticationOptions options) { }
}
}
