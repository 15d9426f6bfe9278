namespace Serilog.Sinks.Email
{
    public class EmailSinkOptions
    {
        public System.Net.Security.RemoteCertificateValidationCallback? ServerCertificateValidationCallback { get; set; }
    }
}
