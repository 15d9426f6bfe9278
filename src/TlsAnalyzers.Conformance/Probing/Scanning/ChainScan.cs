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
                .DistinctBy(answer => Convert.ToHexString(answer.Certificate!.Entries[0].Data.Span))
                .Select(answer => reader.Read(answer.Certificate!, answer.Flight.OfType<CertificateStatus>().Any()
                    || answer.Certificate!.Entries[0].Extensions.Find<StapledStatus>() is not null)),
        ];
    }
}
