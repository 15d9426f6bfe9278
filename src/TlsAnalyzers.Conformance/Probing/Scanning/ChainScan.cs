using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The chains that came with the answers, each once.</summary>
internal sealed class ChainScan(Dialer dialer, ProbeOptions options)
{
    public IReadOnlyList<ChainFacts> Read(IEnumerable<Answer> answers)
    {
        var reader = new ChainReader(dialer.Target, options);
        return
        [
            .. answers.Where(answer => answer.Certificate is { Entries.Length: > 0 })
                .GroupBy(answer => Convert.ToHexString(answer.Certificate!.Entries[0].Data.Span))
                // A server that staples has to fetch the response first, and answers without it until then.
                .Select(same => same.FirstOrDefault(answer => StapleOf(answer) is not null) ?? same.First())
                .Select(answer => reader.Read(answer.Certificate!, StapleOf(answer))),
        ];
    }

    private static CertificateStatus? StapleOf(Answer answer) =>
        answer.Flight.OfType<CertificateStatus>().FirstOrDefault() ?? answer.Certificate!.Entries[0].Extensions.Find<StapledStatus>()?.Status;
}
