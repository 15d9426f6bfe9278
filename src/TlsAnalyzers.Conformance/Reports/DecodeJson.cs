using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>Connections as JSON; the schema is <c>docs/schemas/handshake.v1.json</c>.</summary>
internal static class DecodeJson
{
    public static string Of(IEnumerable<Transcript> connections) => JsonText.Of(new
    {
        schema = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/handshake.v1.json",
        version = 1,
        connections = connections.Select(connection => new
        {
            name = SafeText.Of(connection.Name),
            tlsVersion = connection.Handshake.Server is null ? null : connection.Handshake.Context.Version.Name(),
            cipherSuite = connection.Handshake.Server is { } server ? Codes.SuiteName(server.CipherSuite) : null,
            resumed = connection.Handshake.IsResumed,
            notOpened = connection.WhyOpaque,
            failure = connection.Failure is null ? null : SafeText.Of(connection.Failure),
            steps = connection.Steps.Select(Step),
        }),
    });

    private static object Step(Step step) => new
    {
        step.From,
        step.Kind,
        step.Title,
        detail = SafeText.Of(step.Detail),
        step.Offset,
        step.Length,
        step.Records,
        decrypted = step.IsDecrypted,
        record = step.Record.Select(Field),
        fields = step.Fields.Select(Field),
        checks = step.Checks.Select(check => new { check.Matches, text = SafeText.Of(check.Text) }),
    };

    private static object Field(Field field) => new
    {
        field.Name,
        field.Offset,
        field.Depth,
        bytes = Convert.ToHexString(field.Bytes.Span).ToLowerInvariant(),
        meaning = SafeText.Of(field.Meaning),
    };
}
