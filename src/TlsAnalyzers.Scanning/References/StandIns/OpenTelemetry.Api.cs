// What rows of the catalogue need of OpenTelemetry.Api. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("1.0.0.0")]
namespace OpenTelemetry.Logs
{
public abstract class LoggerProviderBuilder {
}
}
namespace OpenTelemetry.Metrics
{
public abstract class MeterProviderBuilder {
}
}
namespace OpenTelemetry.Trace
{
public abstract class TracerProviderBuilder {
}
}
