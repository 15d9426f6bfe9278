using System.Diagnostics;
using System.Net.Sockets;
using System.Security.Authentication;
using TlsAnalyzers.Cli.Proving.Encounters;
using TlsAnalyzers.Cli.Proving.Samples;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Cli.Proving;

/// <summary>
/// Holds the two views of a rule against each other: its page's code is analysed as it stands, then compiled and run against the lab.
/// </summary>
/// <param name="lab">The servers to meet.</param>
/// <param name="pages">Where a rule's code comes from.</param>
internal sealed class Prover(TlsLab lab, Func<string, RulePage> pages)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Proves rules, as many at a time as there are processors.</summary>
    /// <returns>The proofs, in the order of the rows.</returns>
    public async Task<IReadOnlyList<Proof>> ProveAsync(
        IReadOnlyList<ProofRow> rows, IProgress<Proof>? progress, CancellationToken cancellation)
    {
        var proofs = new Proof[rows.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        await Parallel.ForAsync(0, rows.Count, parallel, async (index, token) =>
        {
            proofs[index] = await ProveAsync(rows[index], token);
            progress?.Report(proofs[index]);
        });
        return proofs;
    }

    private async Task<Proof> ProveAsync(ProofRow row, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        if (WhyNot(row) is { } reason) return new(row.Rule, ProofOutcome.NotProvable, reason, [], clock.Elapsed);

        var page = pages(row.Rule);
        var steps = new List<ProofStep>
        {
            await AnalyseAsync(row, page, Snippet.Violation, Verdicts.Reported, cancellation),
            await AnalyseAsync(row, page, Snippet.Fix, Verdicts.Silent, cancellation),
        };
        foreach (var claim in row.Claims)
        {
            var seen = await MeetAsync(claim.Encounter, new Sample(page[claim.Snippet], row.Staging), cancellation);
            steps.Add(new(claim.Snippet, claim.Encounter.With, claim.Expected, seen.Did, seen.Evidence));
        }

        var broken = steps.FirstOrDefault(step => !step.Holds);
        return broken is null
            ? new(row.Rule, ProofOutcome.Proved, null, steps, clock.Elapsed)
            : new(row.Rule, ProofOutcome.Failed, Reason(broken), steps, clock.Elapsed);
    }

    private static string? WhyNot(ProofRow row) => row.Reason
        ?? (OperatingSystem.IsLinux() ? null : "Whom a program trusts and what its TLS permits can be set for one process on Linux only.")
        ?? row.Claims.SelectMany(claim => claim.Encounter.Cases).Select(TlsLab.NotProvable).FirstOrDefault(missing => missing is not null);

    private static async Task<ProofStep> AnalyseAsync(
        ProofRow row, RulePage page, Snippet snippet, string expected, CancellationToken cancellation)
    {
        try
        {
            var found = await SampleCompiler.FindingsAsync(new Sample(page[snippet], row.Staging), cancellation);
            var evidence = found.Count == 0 ? "no finding" : string.Join(", ", found);
            return new(snippet, Verdicts.Analyzers, expected, found.Contains(row.Rule) ? Verdicts.Reported : Verdicts.Silent, evidence);
        }
        catch (SampleException thrown)
        {
            return new(snippet, Verdicts.Analyzers, expected, "broke the analyzers", thrown.Message);
        }
    }

    private async Task<Sighting> MeetAsync(Encounter encounter, Sample sample, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(Patience);
        try
        {
            return await encounter.MeetAsync(sample, lab, deadline.Token);
        }
        catch (SampleException wrong)
        {
            return new("did not run", wrong.Message);
        }
        catch (Exception broken) when (broken is IOException or SocketException or AuthenticationException or WireFormatException)
        {
            return new("broke off", broken.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new("did not end", $"It was given {Patience.TotalSeconds} seconds.");
        }
    }

    private static string Reason(ProofStep step) =>
        $"{step.Snippet}, met with {step.With}: it {step.Did}; expected: {step.Expected}. {step.Evidence}";
}
