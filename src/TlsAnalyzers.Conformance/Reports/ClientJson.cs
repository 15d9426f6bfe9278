using System.Globalization;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>A client's report as JSON; the schema is <c>docs/schemas/client-report.v1.json</c>.</summary>
internal static class ClientJson
{
    public static string Of(ClientReport report) => JsonText.Of(new
    {
        schema = "https://github.com/TlsAnalyzers/TlsAnalyzers/blob/main/docs/schemas/client-report.v1.json",
        version = 1,
        client = SafeText.Of(report.Client),
        report.Strict,
        report.Conforms,
        counts = Enum.GetValues<Conformity>().ToDictionary(
            conformity => conformity.ToString().ToLowerInvariant(),
            conformity => report.Results.Count(result => result.Conformity == conformity)),
        cases = report.Results.Select(result => new
        {
            result.Case.Id,
            result.Case.Category,
            result.Case.Protocol,
            result.Case.Title,
            result.Case.Fault,
            result.Case.Ideal,
            result.Case.Baseline,
            result.Expected,
            verdict = result.Verdict.Kind,
            result.Conformity,
            reason = SafeText.Of(result.Verdict.Reason),
            rule = CaseRules.Of(result.Case),
            reference = new { result.Case.Reference.Text, result.Case.Reference.Url },
            milliseconds = Math.Round(result.Duration.TotalMilliseconds, 1),
            connections = result.Observations.Select(Connection),
        }),
    });

    private static object Connection(Observation seen) => new
    {
        seen.HelloSeen,
        seen.HandshakeCompleted,
        tlsVersion = seen.Version is System.Security.Authentication.SslProtocols.None ? null : seen.Version.ToString(),
        cipherSuite = seen.CipherSuite == 0 ? null : new { code = Code(seen.CipherSuite), name = CipherSuite.Find(seen.CipherSuite)?.Name },
        alpn = seen.ApplicationProtocol,
        faultPresented = seen.FaultPresented,
        seen.ApplicationBytes,
        firstBytes = Convert.ToHexString([.. seen.FirstBytes]).ToLowerInvariant(),
        alertsReceived = seen.AlertsReceived.Select(alert => new { alert.Level, alert.Description }),
        alertsSent = seen.AlertsSent.Select(alert => new { alert.Level, alert.Description }),
        seen.Close,
    };

    private static string Code(ushort code) => "0x" + code.ToString("X4", CultureInfo.InvariantCulture);
}
