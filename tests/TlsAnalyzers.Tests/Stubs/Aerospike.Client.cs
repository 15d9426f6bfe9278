namespace Aerospike.Client
{
    public enum AuthMode
    {
        EXTERNAL_INSECURE,
        EXTERNAL,
    }

    public class TlsPolicy
    {
        public System.Security.Authentication.SslProtocols protocols;

        public bool forLoginOnly;
    }
}
