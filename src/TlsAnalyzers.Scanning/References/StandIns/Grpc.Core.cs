// What rows of the catalogue need of Grpc.Core. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace Grpc.Core
{
public static class ChannelOptions {
public const string SslTargetNameOverride = "grpc.ssl_target_name_override";
}
public abstract class ServerCredentials {
protected ServerCredentials() { }
public static global::Grpc.Core.ServerCredentials Insecure { get => throw null;  }
}
public enum SslClientCertificateRequestType {
DontRequest = 0,
RequestButDontVerify = 1,
RequestAndVerify = 2,
RequestAndRequireButDontVerify = 3,
RequestAndRequireAndVerify = 4,
}
}
