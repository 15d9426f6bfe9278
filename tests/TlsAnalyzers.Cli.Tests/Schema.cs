using System.Text.Json;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>A published schema of <c>docs/schemas</c>, as far as they use JSON Schema: type, enum, const, required, properties, items.</summary>
internal sealed record Schema(JsonElement Root)
{
    public static Schema Of(string file) => new(JsonDocument.Parse(File.ReadAllText(Repository.PathOf($"docs/schemas/{file}"))).RootElement);

    /// <summary>Fails where a value breaks the schema, or has a property that the schema does not know.</summary>
    public void Check(JsonElement value) => Check(value, Root, "$");

    private static void Check(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("const", out var only)) Assert.True(JsonElement.DeepEquals(only, value), $"{path} is {value}");
        if (schema.TryGetProperty("enum", out var allowed)) Assert.Contains(value.ToString(), allowed.EnumerateArray().Select(one => one.ToString()));
        if (schema.TryGetProperty("type", out var type))
        {
            var types = type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()).ToList() : [type.GetString()];
            Assert.True(types.Contains(TypeOf(value)), $"{path} is {TypeOf(value)}");
        }

        if (value.ValueKind is JsonValueKind.Null) return;
        if (schema.TryGetProperty("required", out var required))
            Assert.All(required.EnumerateArray(), name => Assert.True(value.TryGetProperty(name.GetString()!, out _), $"{path} lacks {name}"));
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in value.EnumerateObject())
            {
                Assert.True(properties.TryGetProperty(property.Name, out var inner), $"{path}.{property.Name} is unknown");
                Check(property.Value, inner, $"{path}.{property.Name}");
            }
        }

        if (!schema.TryGetProperty("items", out var items)) return;
        foreach (var (index, item) in value.EnumerateArray().Index()) Check(item, items, $"{path}[{index}]");
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
