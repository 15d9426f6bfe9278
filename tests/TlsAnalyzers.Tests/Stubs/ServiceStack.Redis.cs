namespace ServiceStack.Redis
{
    public class RedisConfig
    {
        public static System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get; set; }
    }

    public class RedisEndpoint
    {
        public System.Security.Authentication.SslProtocols? SslProtocols { get; set; }
    }
}
