namespace InfluxDB.Client
{
    public class InfluxDBClientOptions
    {
        public bool VerifySsl { get; set; }

        public System.Net.Security.RemoteCertificateValidationCallback VerifySslCallback { get; set; }

        public class Builder
        {
            public InfluxDB.Client.InfluxDBClientOptions.Builder VerifySsl(bool verifySsl) => throw null!;

            public InfluxDB.Client.InfluxDBClientOptions.Builder RemoteCertificateValidationCallback(System.Net.Security.RemoteCertificateValidationCallback callback) => throw null!;
        }
    }
}
