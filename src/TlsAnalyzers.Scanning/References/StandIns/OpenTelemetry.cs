// What rows of the catalogue need of OpenTelemetry. Generated from its metadata.
[assembly: System.Reflection.AssemblyVersion("1.0.0.0")]
namespace OpenTelemetry
{
public abstract class BaseExporter<T> {
}
public class BatchExportProcessorOptions<T> {
}
public enum ExportProcessorType {
Simple = 0,
Batch = 1,
}
}
namespace OpenTelemetry.Logs
{
public sealed class LogRecord {
}
public class LogRecordExportProcessorOptions {
}
public class OpenTelemetryLoggerOptions {
}
}
namespace OpenTelemetry.Metrics
{
public sealed class Metric {
}
public class MetricReaderOptions {
}
}
