// What rows of the catalogue need of HiveMQtt. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("0.0.0.0")]
namespace HiveMQtt.Client
{
public class HiveMQClientOptionsBuilder {
public global::HiveMQtt.Client.HiveMQClientOptionsBuilder WithAllowInvalidBrokerCertificates(bool allowInvalidCertificates) => throw null;
public global::HiveMQtt.Client.HiveMQClientOptionsBuilder WithUseTls(bool useTls) => throw null;
public HiveMQClientOptionsBuilder() { }
}
}
namespace HiveMQtt.Client.Options
{
public class HiveMQClientOptions {
public HiveMQClientOptions() { }
public bool AllowInvalidBrokerCertificates { get => throw null; set { } }
public bool UseTLS { get => throw null; set { } }
}
}
