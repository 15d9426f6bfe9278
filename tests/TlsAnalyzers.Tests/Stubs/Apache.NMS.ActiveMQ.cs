namespace Apache.NMS.ActiveMQ.Transport.Tcp
{
    public class SslTransport
    {
        public bool AcceptInvalidBrokerCert { get; set; }
    }

    public class SslTransportFactory
    {
        public bool AcceptInvalidBrokerCert { get; set; }
    }
}
