// What rows of the catalogue need of MassTransit. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("8.5.12.0")]
namespace MassTransit
{
public interface IBusFactory : global::MassTransit.ISpecification {
}
}
namespace MassTransit.Configuration
{
public abstract class BaseHostConfiguration<TConfiguration, TConfigurator> : global::MassTransit.Configuration.IHostConfiguration, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.IPublishObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.ISpecification, global::MassTransit.IReceiveConfigurator<TConfigurator>, global::MassTransit.IReceiveConfigurator {
}
public abstract class BusFactoryConfigurator : global::MassTransit.IConsumePipeConfigurator, global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver, global::MassTransit.ISendPipelineConfigurator, global::MassTransit.IPublishPipelineConfigurator, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IBusObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.IPublishObserverConnector {
}
public interface IHostConfiguration : global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.IPublishObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.ISpecification {
}
}
namespace MassTransit.Testing
{
public abstract class BusTestHarness {
}
}
