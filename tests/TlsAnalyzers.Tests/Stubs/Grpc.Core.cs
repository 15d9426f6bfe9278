namespace Grpc.Core
{
    public sealed class ChannelOption
    {
        public ChannelOption(string name, string stringValue)
        {
        }
    }

    public static class ChannelOptions
    {
        public const string SslTargetNameOverride = "grpc.ssl_target_name_override";
    }

    public abstract class ServerCredentials
    {
        public static ServerCredentials Insecure => throw null!;
    }

    public enum SslClientCertificateRequestType
    {
        DontRequest,
        RequestButDontVerify,
        RequestAndVerify,
        RequestAndRequireButDontVerify,
        RequestAndRequireAndVerify,
    }
}
