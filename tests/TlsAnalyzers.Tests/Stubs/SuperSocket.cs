namespace SuperSocket.Client
{
    public class SslStreamConnector
    {
        public SslStreamConnector(System.Net.Security.SslClientAuthenticationOptions options)
        {
        }
    }
}
