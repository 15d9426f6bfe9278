using System.Security.Authentication;
using TlsAnalyzers.Cli.Proving.Encounters;
using TlsAnalyzers.Cli.Proving.Samples;
using static TlsAnalyzers.Cli.Proving.Rows.Claims;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Rules about protocol versions.</summary>
internal static class ProtocolProofs
{
    private static readonly ServerEncounter AnyVersion = At(Good) with
    {
        Agreement = seen => Verdicts.Agreed(seen.Version is SslProtocols.Tls13 ? "TLS 1.3" : "TLS 1.2"),
    };

    public static IReadOnlyList<ProofRow> All { get; } =
    [
        new("TLS1001", new() { HasOldOpenSsl = true }, RefusesAfterwards("proto-tls10")),
        new("TLS1002", new()
            {
                HasOldOpenSsl = true,
                Continuation = """
                    using var answer = WebRequest.CreateHttp("https://api.contoso.com/orders").GetResponse();
                    Console.WriteLine(new StreamReader(answer.GetResponseStream()).ReadToEnd());
                    """,
            },
            RefusesAfterwards("proto-tls11")),
        new("TLS1003", Stagings.None, Changes(AnyVersion, Verdicts.Agreed("TLS 1.2"), Verdicts.Agreed("TLS 1.3"))),
        ProofRow.NotProvable("TLS1004", Reasons.NeedsFramework),
    ];
}
