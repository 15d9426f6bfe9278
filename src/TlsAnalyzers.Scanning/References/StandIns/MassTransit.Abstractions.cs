// What rows of the catalogue need of MassTransit.Abstractions. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("8.5.12.0")]
namespace MassTransit
{
public interface ConsumeContext : global::MassTransit.IPublishObserverConnector, global::MassTransit.ISendObserverConnector {
}
public interface IActivityConfigurationObserver {
}
public interface IActivityConfigurationObserverConnector {
}
public interface IBusFactoryConfigurator : global::MassTransit.IReceiveConfigurator, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IConsumePipeConfigurator, global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver, global::MassTransit.ISendPipelineConfigurator, global::MassTransit.IPublishPipelineConfigurator, global::MassTransit.IBusObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.IPublishObserverConnector {
}
public interface IBusFactoryConfigurator<TEndpointConfigurator> : global::MassTransit.IBusFactoryConfigurator, global::MassTransit.IReceiveConfigurator, global::MassTransit.IEndpointConfigurationObserverConnector, global::MassTransit.IConsumePipeConfigurator, global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver, global::MassTransit.ISendPipelineConfigurator, global::MassTransit.IPublishPipelineConfigurator, global::MassTransit.IBusObserverConnector, global::MassTransit.IReceiveObserverConnector, global::MassTransit.IConsumeObserverConnector, global::MassTransit.ISendObserverConnector, global::MassTransit.IPublishObserverConnector, global::MassTransit.IReceiveConfigurator<TEndpointConfigurator> {
}
public interface IBusObserverConnector {
}
public interface IConsumeObserverConnector {
}
public interface IConsumePipeConfigurator : global::MassTransit.IPipeConfigurator<global::MassTransit.ConsumeContext>, global::MassTransit.IConsumerConfigurationObserverConnector, global::MassTransit.ISagaConfigurationObserverConnector, global::MassTransit.IHandlerConfigurationObserverConnector, global::MassTransit.IActivityConfigurationObserverConnector, global::MassTransit.IConsumerConfigurationObserver, global::MassTransit.ISagaConfigurationObserver, global::MassTransit.IHandlerConfigurationObserver, global::MassTransit.IActivityConfigurationObserver {
}
public interface IConsumerConfigurationObserver {
}
public interface IConsumerConfigurationObserverConnector {
}
public interface IEndpointConfigurationObserverConnector {
}
public interface IHandlerConfigurationObserver {
}
public interface IHandlerConfigurationObserverConnector {
}
public interface IPipeConfigurator<TContext> {
}
public interface IPublishObserverConnector {
}
public interface IPublishPipelineConfigurator {
}
public interface IReceiveConfigurator : global::MassTransit.IEndpointConfigurationObserverConnector {
}
public interface IReceiveConfigurator<TEndpointConfigurator> : global::MassTransit.IReceiveConfigurator, global::MassTransit.IEndpointConfigurationObserverConnector {
}
public interface IReceiveObserverConnector {
}
public interface ISagaConfigurationObserver {
}
public interface ISagaConfigurationObserverConnector {
}
public interface ISendObserverConnector {
}
public interface ISendPipelineConfigurator {
}
public interface ISpecification {
}
}
