namespace WatsonTcp
{
    public class WatsonTcpClientSettings
    {
        public bool AcceptInvalidCertificates { get; set; } = true;
    }

    public class WatsonTcpClient
    {
        public WatsonTcpClient(string serverIp, int serverPort)
        {
        }

        public WatsonTcpClientSettings Settings { get; set; } = new WatsonTcpClientSettings();
    }

    public class WatsonTcpServerSettings
    {
        public bool AcceptInvalidCertificates { get; set; } = true;
    }

    public class WatsonTcpClientSslConfiguration
    {
        public System.Net.Security.RemoteCertificateValidationCallback? ServerCertificateValidationCallback { get; set; }
    }

    public class WatsonTcpServerSslConfiguration
    {
        public System.Net.Security.RemoteCertificateValidationCallback? ClientCertificateValidationCallback { get; set; }
    }
}
