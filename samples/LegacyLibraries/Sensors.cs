using MQTTnet;

namespace Orders.Libraries;

/// <summary>The doors of the warehouse, which report who opens them.</summary>
public static class Sensors
{
    public static MqttClientTlsOptions Tls() => new MqttClientTlsOptionsBuilder()
        .UseTls()
        .WithAllowUntrustedCertificates() // TLS2012
        .Build();
}
