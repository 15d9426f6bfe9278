using System.Globalization;
using System.Text.Json.Nodes;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>A client's report as JSON; the schema is <c>docs/schemas/client-report.v1.json</c>.</summary>
internal static class ClientJson
{
    public static string Of(ClientReport report) => JsonText.Of(new JsonObject
    {
        ["schema"] = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/client-report.v1.json",
        ["version"] = 1,
        ["client"] = SafeText.Of(report.Client),
        ["strict"] = report.Strict,
        ["conforms"] = report.Conforms,
        ["counts"] = new JsonObject(Enum.GetValues<Conformity>().Select(conformity => KeyValuePair.Create(
            conformity.ToString().ToLowerInvariant(), (JsonNode?)report.Results.Count(result => result.Conformity == conformity)))),
        ["cases"] = JsonText.Array(report.Results, Case),
    });

    private static JsonObject Case(CaseResult result) => new()
    {
        ["id"] = result.Case.Id,
        ["category"] = JsonText.Word(result.Case.Category),
        ["protocol"] = JsonText.Word(result.Case.Protocol),
        ["title"] = result.Case.Title,
        ["fault"] = result.Case.Fault,
        ["ideal"] = JsonText.Word(result.Case.Ideal),
        ["baseline"] = JsonText.Word(result.Case.Baseline),
        ["expected"] = JsonText.Word(result.Expected),
        ["verdict"] = JsonText.Word(result.Verdict.Kind),
        ["conformity"] = JsonText.Word(result.Conformity),
        ["reason"] = SafeText.Of(result.Verdict.Reason),
        ["rule"] = CaseRules.Of(result.Case),
        ["reference"] = JsonText.Link(result.Case.Reference),
        ["milliseconds"] = Math.Round(result.Duration.TotalMilliseconds, 1),
        ["connections"] = JsonText.Array(result.Observations, Connection),
    };

    private static JsonObject Connection(Observation seen) => new()
    {
        ["helloSeen"] = seen.HelloSeen,
        ["handshakeCompleted"] = seen.HandshakeCompleted,
        ["tlsVersion"] = seen.Version is System.Security.Authentication.SslProtocols.None ? null : seen.Version.ToString(),
        ["cipherSuite"] = seen.CipherSuite == 0 ? null : new JsonObject { ["code"] = Code(seen.CipherSuite), ["name"] = CipherSuite.Find(seen.CipherSuite)?.Name },
        ["alpn"] = seen.ApplicationProtocol,
        ["faultPresented"] = seen.FaultPresented,
        ["applicationBytes"] = seen.ApplicationBytes,
        ["firstBytes"] = Convert.ToHexString([.. seen.FirstBytes]).ToLowerInvariant(),
        ["alertsReceived"] = JsonText.Array(seen.AlertsReceived, Alert),
        ["alertsSent"] = JsonText.Array(seen.AlertsSent, Alert),
        ["close"] = JsonText.Word(seen.Close),
    };

    private static JsonObject Alert(Alert alert) => new() { ["level"] = alert.Level, ["description"] = alert.Description };

    private static string Code(ushort code) => "0x" + code.ToString("X4", CultureInfo.InvariantCulture);
}
