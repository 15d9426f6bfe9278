using System.Text.Json.Nodes;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>Connections as JSON; the schema is <c>docs/schemas/handshake.v1.json</c>.</summary>
internal static class DecodeJson
{
    public static string Of(IEnumerable<Transcript> connections) => JsonText.Of(new JsonObject
    {
        ["schema"] = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/handshake.v1.json",
        ["version"] = 1,
        ["connections"] = JsonText.Array(connections, connection => new JsonObject
        {
            ["name"] = SafeText.Of(connection.Name),
            ["tlsVersion"] = connection.Handshake.Server is null ? null : connection.Handshake.Context.Version.Name(),
            ["cipherSuite"] = connection.Handshake.Server is { } server ? Codes.SuiteName(server.CipherSuite) : null,
            ["resumed"] = connection.Handshake.IsResumed,
            ["resumptionMeans"] = connection.Handshake.ResumptionMeans,
            ["note"] = connection.Note,
            ["notOpened"] = connection.WhyOpaque,
            ["failure"] = connection.Failure is null ? null : SafeText.Of(connection.Failure),
            ["steps"] = JsonText.Array(connection.Steps, Step),
        }),
    });

    private static JsonObject Step(Step step) => new()
    {
        ["from"] = JsonText.Word(step.From),
        ["kind"] = JsonText.Word(step.Kind),
        ["title"] = step.Title,
        ["detail"] = SafeText.Of(step.Detail),
        ["offset"] = step.Offset,
        ["length"] = step.Length,
        ["records"] = step.Records,
        ["decrypted"] = step.IsDecrypted,
        ["record"] = JsonText.Array(step.Record, Field),
        ["fields"] = JsonText.Array(step.Fields, Field),
        ["checks"] = JsonText.Array(step.Checks, check => new JsonObject { ["matches"] = check.Matches, ["text"] = SafeText.Of(check.Text) }),
    };

    private static JsonObject Field(Field field) => new()
    {
        ["name"] = field.Name,
        ["offset"] = field.Offset,
        ["depth"] = field.Depth,
        ["bytes"] = Convert.ToHexString(field.Bytes.Span).ToLowerInvariant(),
        ["meaning"] = SafeText.Of(field.Meaning),
    };
}
