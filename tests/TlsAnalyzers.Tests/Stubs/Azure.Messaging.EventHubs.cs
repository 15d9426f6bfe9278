namespace Azure.Messaging.EventHubs
{
    public class EventHubConnectionOptions
    {
        public System.Net.Security.RemoteCertificateValidationCallback? CertificateValidationCallback { get; set; }
    }
}
