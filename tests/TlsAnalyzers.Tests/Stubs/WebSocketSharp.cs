namespace WebSocketSharp.Net
{
    public class ClientSslConfiguration
    {
        public System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get; set; }

        public System.Security.Authentication.SslProtocols EnabledSslProtocols { get; set; }

        public bool CheckCertificateRevocation { get; set; }
    }

    public class ServerSslConfiguration
    {
        public System.Net.Security.RemoteCertificateValidationCallback ClientCertificateValidationCallback { get; set; }

        public System.Security.Authentication.SslProtocols EnabledSslProtocols { get; set; }

        public bool CheckCertificateRevocation { get; set; }
    }
}
