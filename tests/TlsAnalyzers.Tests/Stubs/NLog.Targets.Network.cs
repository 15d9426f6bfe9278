namespace NLog.Targets
{
    public class NetworkTarget
    {
        public System.Security.Authentication.SslProtocols SslProtocols { get; set; }
    }
}
