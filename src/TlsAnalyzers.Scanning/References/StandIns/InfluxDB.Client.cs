// What rows of the catalogue need of InfluxDB.Client. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace InfluxDB.Client
{
public class InfluxDBClientOptions {
public InfluxDBClientOptions() { }
public bool VerifySsl { get => throw null; set { } }
public global::System.Net.Security.RemoteCertificateValidationCallback VerifySslCallback { get => throw null; set { } }
public class Builder {
public global::InfluxDB.Client.InfluxDBClientOptions.Builder VerifySsl(bool verifySsl) => throw null;
public global::InfluxDB.Client.InfluxDBClientOptions.Builder RemoteCertificateValidationCallback(global::System.Net.Security.RemoteCertificateValidationCallback callback) => throw null;
public Builder() { }
}
}
}
