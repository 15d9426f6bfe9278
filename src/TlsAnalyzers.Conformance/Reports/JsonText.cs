using System.Text.Json;
using System.Text.Json.Serialization;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>How JSON is written: indented, so that two reports can be compared line by line; enums by name.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(object value) => JsonSerializer.Serialize(value, Options);
}
