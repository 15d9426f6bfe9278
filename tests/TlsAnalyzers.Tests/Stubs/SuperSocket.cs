namespace SuperSocket.Client
{
    public class EasyClient
    {
        public SuperSocket.Client.SecurityOptions Security { get; set; }
    }

    public class SecurityOptions
    {
    }

    public class SslStreamConnector
    {
        public SslStreamConnector(System.Net.Security.SslClientAuthenticationOptions options) { }
    }
}
