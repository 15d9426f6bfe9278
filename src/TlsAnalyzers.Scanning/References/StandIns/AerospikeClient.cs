// What rows of the catalogue need of AerospikeClient. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Aerospike.Client
{
public enum AuthMode {
EXTERNAL_INSECURE = 0,
EXTERNAL = 1,
}
public class TlsPolicy {
public global::System.Security.Authentication.SslProtocols protocols;
public bool forLoginOnly;
public TlsPolicy() { }
}
}
