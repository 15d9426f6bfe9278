// What rows of the catalogue need of OpenTelemetry.Exporter.OpenTelemetryProtocol. Generated from its metadata.
// Needs OpenTelemetry, OpenTelemetry.Api
[assembly: System.Reflection.AssemblyVersion("1.0.0.0")]
namespace OpenTelemetry.Exporter
{
public enum OtlpExportCompression {
None = 0,
GZip = 1,
}
public enum OtlpExportProtocol : byte {
Grpc = 0,
HttpProtobuf = 1,
}
public class OtlpExporterOptions {
public OtlpExporterOptions() { }
public global::System.Uri Endpoint { get => throw null; set { } }
public string Headers { get => throw null; set { } }
public int TimeoutMilliseconds { get => throw null; set { } }
public global::OpenTelemetry.Exporter.OtlpExportProtocol Protocol { get => throw null; set { } }
public global::OpenTelemetry.Exporter.OtlpExportCompression Compression { get => throw null; set { } }
public int MaxRequestSizeBytes { get => throw null; set { } }
public int MaxResponseSizeBytes { get => throw null; set { } }
public string UserAgentProductIdentifier { get => throw null; set { } }
public global::OpenTelemetry.ExportProcessorType ExportProcessorType { get => throw null; set { } }
public global::OpenTelemetry.BatchExportProcessorOptions<global::System.Diagnostics.Activity> BatchExportProcessorOptions { get => throw null; set { } }
public global::System.Func<global::System.Net.Http.HttpClient> HttpClientFactory { get => throw null; set { } }
}
public sealed class OtlpLogExporter : global::OpenTelemetry.BaseExporter<global::OpenTelemetry.Logs.LogRecord> {
public OtlpLogExporter(global::OpenTelemetry.Exporter.OtlpExporterOptions options) { }
}
public class OtlpMetricExporter : global::OpenTelemetry.BaseExporter<global::OpenTelemetry.Metrics.Metric> {
public OtlpMetricExporter(global::OpenTelemetry.Exporter.OtlpExporterOptions options) { }
}
public class OtlpTraceExporter : global::OpenTelemetry.BaseExporter<global::System.Diagnostics.Activity> {
public OtlpTraceExporter(global::OpenTelemetry.Exporter.OtlpExporterOptions options) { }
}
}
namespace OpenTelemetry.Logs
{
public static class OtlpLogExporterHelperExtensions {
public static global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions AddOtlpExporter(this global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions loggerOptions, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configure) => throw null;
public static global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions AddOtlpExporter(this global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions loggerOptions, string name, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configure) => throw null;
public static global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions AddOtlpExporter(this global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions loggerOptions, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions, global::OpenTelemetry.Logs.LogRecordExportProcessorOptions> configureExporterAndProcessor) => throw null;
public static global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions AddOtlpExporter(this global::OpenTelemetry.Logs.OpenTelemetryLoggerOptions loggerOptions, string name, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions, global::OpenTelemetry.Logs.LogRecordExportProcessorOptions> configureExporterAndProcessor) => throw null;
public static global::OpenTelemetry.Logs.LoggerProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Logs.LoggerProviderBuilder builder, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configureExporter) => throw null;
public static global::OpenTelemetry.Logs.LoggerProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Logs.LoggerProviderBuilder builder, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions, global::OpenTelemetry.Logs.LogRecordExportProcessorOptions> configureExporterAndProcessor) => throw null;
public static global::OpenTelemetry.Logs.LoggerProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Logs.LoggerProviderBuilder builder, string name, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configureExporter) => throw null;
public static global::OpenTelemetry.Logs.LoggerProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Logs.LoggerProviderBuilder builder, string name, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions, global::OpenTelemetry.Logs.LogRecordExportProcessorOptions> configureExporterAndProcessor) => throw null;
}
}
namespace OpenTelemetry.Metrics
{
public static class OtlpMetricExporterExtensions {
public static global::OpenTelemetry.Metrics.MeterProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Metrics.MeterProviderBuilder builder, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configure) => throw null;
public static global::OpenTelemetry.Metrics.MeterProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Metrics.MeterProviderBuilder builder, string name, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configure) => throw null;
public static global::OpenTelemetry.Metrics.MeterProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Metrics.MeterProviderBuilder builder, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions, global::OpenTelemetry.Metrics.MetricReaderOptions> configureExporterAndMetricReader) => throw null;
public static global::OpenTelemetry.Metrics.MeterProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Metrics.MeterProviderBuilder builder, string name, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions, global::OpenTelemetry.Metrics.MetricReaderOptions> configureExporterAndMetricReader) => throw null;
}
}
namespace OpenTelemetry.Trace
{
public static class OtlpTraceExporterHelperExtensions {
public static global::OpenTelemetry.Trace.TracerProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Trace.TracerProviderBuilder builder, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configure) => throw null;
public static global::OpenTelemetry.Trace.TracerProviderBuilder AddOtlpExporter(this global::OpenTelemetry.Trace.TracerProviderBuilder builder, string name, global::System.Action<global::OpenTelemetry.Exporter.OtlpExporterOptions> configure) => throw null;
}
}
