using System.Text.Json;
using System.Text.Json.Serialization;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>How JSON is written: enums by name; indented, so that two reports can be compared line by line, or one report a line.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions OneLine = new(Options) { WriteIndented = false };

    public static string Of(object value) => JsonSerializer.Serialize(value, Options);

    public static string Line(object value) => JsonSerializer.Serialize(value, OneLine);
}
