using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>
/// How JSON is written: names and enums in camel case; indented, so that two reports can be compared line by line, or one report a line.
/// Nothing of a type is looked up while the program runs: a native build could not, and it takes time.
/// </summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    public static string Of(JsonNode value) => Text(value, Indented);

    public static string Line(JsonNode value) => Text(value, default);

    /// <summary>A value of an enum, by its name.</summary>
    public static string? Word(Enum? value) => value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A record as it is; null where there is none.</summary>
    public static JsonNode? Node<T>(T? value, JsonTypeInfo<T> type)
        where T : class => value is null ? null : JsonSerializer.SerializeToNode(value, type);

    public static JsonObject Link(Reference reference) => new() { ["text"] = reference.Text, ["url"] = reference.Url.OriginalString };

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => new([.. items.Select(node)]);

    public static JsonArray Array(IEnumerable<string> items) => new([.. items.Select(item => (JsonNode?)item)]);

    private static string Text(JsonNode value, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options)) value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
