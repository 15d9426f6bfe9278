namespace HiveMQtt.Client
{
    public class HiveMQClientOptionsBuilder
    {
        public HiveMQtt.Client.HiveMQClientOptionsBuilder WithAllowInvalidBrokerCertificates(bool allowInvalidCertificates) => throw null!;

        public HiveMQtt.Client.HiveMQClientOptionsBuilder WithUseTls(bool useTls) => throw null!;
    }
}

namespace HiveMQtt.Client.Options
{
    public class HiveMQClientOptions
    {
        public bool AllowInvalidBrokerCertificates { get; set; }

        public bool UseTLS { get; set; }
    }
}
