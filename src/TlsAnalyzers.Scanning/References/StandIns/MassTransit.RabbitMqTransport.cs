// What rows of the catalogue need of MassTransit.RabbitMqTransport. Generated from its metadata.
// Needs MassTransit, MassTransit.Abstractions, RabbitMQ.Client
[assembly: System.Reflection.AssemblyVersion("8.5.12.0")]
namespace MassTransit
{
public interface IRabbitMqBusFactoryConfigurator : global::MassTransit.IBusFactoryConfigurator<global::MassTransit.IRabbitMqReceiveEndpointConfigurator>, global::MassTransit.IBusFactoryConfigurator, global::MassTransit.IReceiveConfigurator, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IConsumePipeConfigurator, global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver, global::MassTransit.ISendPipelineConfigurator, global::MassTransit.IPublishPipelineConfigurator, global::MassTransit.IBusObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.IPublishObserverConnector, global::MassTransit.IReceiveConfigurator<global::MassTransit.IRabbitMqReceiveEndpointConfigurator>, global::MassTransit.IRabbitMqQueueEndpointConfigurator, global::MassTransit.IRabbitMqQueueConfigurator, global::MassTransit.IRabbitMqExchangeConfigurator {
 void Host(global::MassTransit.RabbitMqHostSettings settings);
}
public interface IRabbitMqClusterConfigurator {
}
public interface IRabbitMqExchangeConfigurator {
}
public interface IRabbitMqHostConfigurator {
 void UseSsl(global::System.Action<global::MassTransit.IRabbitMqSslConfigurator> configure = default);
}
public interface IRabbitMqQueueConfigurator : global::MassTransit.IRabbitMqExchangeConfigurator {
}
public interface IRabbitMqQueueEndpointConfigurator : global::MassTransit.IRabbitMqQueueConfigurator, global::MassTransit.IRabbitMqExchangeConfigurator {
}
public interface IRabbitMqReceiveEndpointConfigurator : global::MassTransit.IConsumePipeConfigurator, global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver, global::MassTransit.ISendPipelineConfigurator, global::MassTransit.IPublishPipelineConfigurator, global::MassTransit.IRabbitMqQueueEndpointConfigurator, global::MassTransit.IRabbitMqQueueConfigurator, global::MassTransit.IRabbitMqExchangeConfigurator {
}
public interface IRabbitMqSslConfigurator {
 void AllowPolicyErrors(global::System.Net.Security.SslPolicyErrors policyErrors);
 void EnforcePolicyErrors(global::System.Net.Security.SslPolicyErrors policyErrors);
 global::System.Security.Authentication.SslProtocols Protocol { get; set; }
 string ServerName { get; set; }
 string CertificatePath { get; set; }
 string CertificatePassphrase { get; set; }
 global::System.Security.Cryptography.X509Certificates.X509Certificate Certificate { get; set; }
 bool UseCertificateAsAuthenticationIdentity { get; set; }
 global::System.Net.Security.LocalCertificateSelectionCallback CertificateSelectionCallback { get; set; }
 global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get; set; }
}
public interface RabbitMqHostSettings {
 global::System.Threading.Tasks.Task Refresh(global::RabbitMQ.Client.ConnectionFactory connectionFactory);
 string Host { get;  }
 int Port { get;  }
 string VirtualHost { get;  }
 string Username { get;  }
 string Password { get;  }
 global::System.TimeSpan Heartbeat { get;  }
 bool Ssl { get;  }
 global::System.Security.Authentication.SslProtocols SslProtocol { get;  }
 string SslServerName { get;  }
 global::System.Net.Security.SslPolicyErrors AcceptablePolicyErrors { get;  }
 string ClientCertificatePath { get;  }
 string ClientCertificatePassphrase { get;  }
 global::System.Security.Cryptography.X509Certificates.X509Certificate ClientCertificate { get;  }
 bool UseClientCertificateAsAuthenticationIdentity { get;  }
 global::System.Net.Security.LocalCertificateSelectionCallback CertificateSelectionCallback { get; set; }
 global::System.Net.Security.RemoteCertificateValidationCallback CertificateValidationCallback { get; set; }
 global::MassTransit.RabbitMqTransport.IRabbitMqEndpointResolver EndpointResolver { get;  }
 string ClientProvidedName { get;  }
 global::System.Uri HostAddress { get;  }
 bool PublisherConfirmation { get;  }
 ushort RequestedChannelMax { get;  }
 global::System.TimeSpan RequestedConnectionTimeout { get;  }
 global::MassTransit.RabbitMqTransport.Configuration.BatchSettings BatchSettings { get;  }
 global::System.TimeSpan ContinuationTimeout { get;  }
 uint? MaxMessageSize { get;  }
 global::RabbitMQ.Client.ICredentialsProvider CredentialsProvider { get;  }
 uint? RequestedFrameMax { get;  }
}
public class RabbitMqSslOptions {
public RabbitMqSslOptions() { }
public string ServerName { get => throw null; set { } }
public bool Trust { get => throw null; set { } }
public string CertPath { get => throw null; set { } }
public string CertPassphrase { get => throw null; set { } }
public bool CertIdentity { get => throw null; set { } }
public global::System.Security.Authentication.SslProtocols Protocol { get => throw null; set { } }
}
public class RabbitMqTestHarnessOptions {
}
public class RabbitMqTransportOptions {
public RabbitMqTransportOptions() { }
public string Host { get => throw null; set { } }
public ushort Port { get => throw null; set { } }
public ushort ManagementPort { get => throw null; set { } }
public string VHost { get => throw null; set { } }
public string User { get => throw null; set { } }
public string Pass { get => throw null; set { } }
public string ConnectionName { get => throw null; set { } }
public bool UseSsl { get => throw null; set { } }
}
public delegate global::System.Threading.Tasks.Task RefreshConnectionFactoryCallback(global::RabbitMQ.Client.ConnectionFactory connectionFactory);
}
namespace MassTransit.RabbitMqTransport
{
public interface IRabbitMqEndpointResolver : global::RabbitMQ.Client.IEndpointResolver {
}
public static class RabbitMqAddressExtensions {
public static global::RabbitMQ.Client.ConnectionFactory GetConnectionFactory(this global::MassTransit.RabbitMqHostSettings settings) => throw null;
public static void ApplySslOptions(this global::MassTransit.RabbitMqHostSettings settings, global::RabbitMQ.Client.SslOption option) => throw null;
public static global::MassTransit.RabbitMqHostSettings GetHostSettings(this global::System.Uri address) => throw null;
}
public static class RabbitMqExtensions {
public static string ToDescription(this global::MassTransit.RabbitMqHostSettings settings) => throw null;
public static string ToDescription(this global::MassTransit.RabbitMqHostSettings settings, global::RabbitMQ.Client.ConnectionFactory connectionFactory) => throw null;
}
public class SequentialEndpointResolver : global::MassTransit.RabbitMqTransport.IRabbitMqEndpointResolver, global::RabbitMQ.Client.IEndpointResolver {
public SequentialEndpointResolver(global::MassTransit.RabbitMqTransport.Configuration.ClusterNode[] nodes, global::MassTransit.RabbitMqHostSettings settings) { }
public global::System.Collections.Generic.IEnumerable<global::RabbitMQ.Client.AmqpTcpEndpoint> All() => throw null;
}
}
namespace MassTransit.RabbitMqTransport.Configuration
{
public interface BatchSettings {
}
public struct ClusterNode {
}
public interface IRabbitMqHostConfiguration : global::MassTransit.Configuration.IHostConfiguration, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.IPublishObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.ISpecification, global::MassTransit.IReceiveConfigurator<global::MassTransit.IRabbitMqReceiveEndpointConfigurator>, global::MassTransit.IReceiveConfigurator {
 global::MassTransit.RabbitMqHostSettings Settings { get; set; }
}
public interface IRabbitMqReceiveEndpointConfiguration : global::MassTransit.IConsumePipeConfigurator, global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver, global::MassTransit.ISendPipelineConfigurator, global::MassTransit.IPublishPipelineConfigurator, global::MassTransit.ISpecification {
}
public class RabbitMqBusFactoryConfigurator : global::MassTransit.Configuration.BusFactoryConfigurator, global::MassTransit.IRabbitMqBusFactoryConfigurator, global::MassTransit.IBusFactoryConfigurator<global::MassTransit.IRabbitMqReceiveEndpointConfigurator>, global::MassTransit.IBusFactoryConfigurator, global::MassTransit.IReceiveConfigurator, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IConsumePipeConfigurator, global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver, global::MassTransit.ISendPipelineConfigurator, global::MassTransit.IPublishPipelineConfigurator, global::MassTransit.IBusObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.IPublishObserverConnector, global::MassTransit.IReceiveConfigurator<global::MassTransit.IRabbitMqReceiveEndpointConfigurator>, global::MassTransit.IRabbitMqQueueEndpointConfigurator, global::MassTransit.IRabbitMqQueueConfigurator, global::MassTransit.IRabbitMqExchangeConfigurator, global::MassTransit.IBusFactory, global::MassTransit.ISpecification {
public void Host(global::MassTransit.RabbitMqHostSettings settings) => throw null;
}
public class RabbitMqClusterConfigurator : global::MassTransit.IRabbitMqClusterConfigurator {
public RabbitMqClusterConfigurator(global::MassTransit.RabbitMqHostSettings settings) { }
}
public class RabbitMqHostConfiguration : global::MassTransit.Configuration.BaseHostConfiguration<global::MassTransit.RabbitMqTransport.Configuration.IRabbitMqReceiveEndpointConfiguration, global::MassTransit.IRabbitMqReceiveEndpointConfigurator>, global::MassTransit.RabbitMqTransport.Configuration.IRabbitMqHostConfiguration, global::MassTransit.Configuration.IHostConfiguration, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.IPublishObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.ISpecification, global::MassTransit.IReceiveConfigurator<global::MassTransit.IRabbitMqReceiveEndpointConfigurator>, global::MassTransit.IReceiveConfigurator {
public global::MassTransit.RabbitMqHostSettings Settings { get => throw null; set { } }
}
public class RabbitMqHostConfigurator : global::MassTransit.IRabbitMqHostConfigurator {
public void UseSsl(global::System.Action<global::MassTransit.IRabbitMqSslConfigurator> configure = default) => throw null;
public global::MassTransit.RabbitMqHostSettings Settings { get => throw null;  }
}
public class RabbitMqSslConfigurator : global::MassTransit.IRabbitMqSslConfigurator {
public RabbitMqSslConfigurator(global::MassTransit.RabbitMqHostSettings settings) { }
}
}
namespace MassTransit.Testing
{
public class RabbitMqTestHarness : global::MassTransit.Testing.BusTestHarness {
public global::MassTransit.RabbitMqHostSettings GetHostSettings() => throw null;
}
public class RabbitMqTestHarnessHostedService : global::Microsoft.Extensions.Hosting.IHostedService {
public RabbitMqTestHarnessHostedService(global::Microsoft.Extensions.Options.IOptions<global::MassTransit.RabbitMqTransportOptions> transportOptions, global::Microsoft.Extensions.Options.IOptions<global::MassTransit.RabbitMqTestHarnessOptions> testOptions, global::Microsoft.Extensions.Logging.ILogger<global::MassTransit.Testing.RabbitMqTestHarnessHostedService> logger) { }
}
}
