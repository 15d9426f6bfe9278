// What rows of the catalogue need of NLog.Targets.Network. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace NLog.Targets
{
public class NetworkTarget {
public NetworkTarget() { }
public global::System.Security.Authentication.SslProtocols SslProtocols { get => throw null; set { } }
}
}
