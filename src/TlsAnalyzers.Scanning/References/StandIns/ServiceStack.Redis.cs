// What rows of the catalogue need of ServiceStack.Redis. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace ServiceStack.Redis
{
public class RedisConfig {
public RedisConfig() { }
public static global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get => throw null; set { } }
}
public class RedisEndpoint {
public RedisEndpoint() { }
public global::System.Security.Authentication.SslProtocols? SslProtocols { get => throw null; set { } }
}
}
