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
}
