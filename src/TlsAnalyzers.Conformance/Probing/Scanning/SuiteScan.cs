using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>A version with its suites, and the answers that told of it, for those who look for more in them.</summary>
/// <param name="Facts">Null when the server does not speak the version.</param>
/// <param name="Answers">One a suite.</param>
/// <param name="Trouble">Why this may not be all; null when it is.</param>
internal sealed record SuiteScanResult(VersionFacts? Facts, IReadOnlyList<Answer> Answers, string? Trouble);

/// <summary>The suites of one version: offers all, strikes out what was chosen, offers the rest, until the server refuses.</summary>
internal static class SuiteScan
{
    public static async Task<SuiteScanResult> RunAsync(Dialer dialer, TlsVersion version, CancellationToken cancellation)
    {
        var offer = new Offer
        {
            Version = version,
            Suites = Offers.SuitesOf(version),
            Groups = version >= TlsVersion.Tls13 ? Offers.Groups13 : Offers.Groups,
            ServerName = dialer.Target.HasDnsName ? dialer.Target.Name : null,
        };
        var answers = new List<Answer>();
        string? trouble = null;
        while (offer.Suites.Count > 0)
        {
            var answer = await dialer.AskAsync(offer, cancellation);
            if (BrokeOffWithDhe(answer, offer))
            {
                offer = offer with { Suites = [.. offer.Suites.Where(suite => !IsDhe(suite))] };
                continue;
            }

            if (!answer.Agrees(offer))
            {
                trouble = Trouble(answer, version, answers.Count);
                break;
            }

            answers.Add(answer);
            offer = offer with { Suites = [.. offer.Suites.Where(suite => suite != answer.Hello!.CipherSuite)] };
        }

        if (answers.Count == 0) return new(null, [], trouble);
        var facts = new VersionFacts(version.Name(), (ushort)version) { Suites = [.. answers.Select(SuiteOf)] };
        return new(await PreferenceAsync(dialer, offer, facts, cancellation), answers, trouble);
    }

    // A server without parameters for ephemeral Diffie-Hellman may choose it all the same, and finds out too late that it has none (Dovecot without
    // ssl_dh). That says nothing of the other suites.
    private static bool BrokeOffWithDhe(Answer answer, Offer offer) =>
        (answer.Kind is AnswerKind.Closed || answer.Alert?.Description is AlertDescription.internal_error) && offer.Suites.Any(IsDhe);

    private static bool IsDhe(ushort suite) => CipherSuite.Find(suite)?.KeyExchange is KeyExchange.Dhe;

    private static async Task<VersionFacts> PreferenceAsync(Dialer dialer, Offer offer, VersionFacts facts, CancellationToken cancellation)
    {
        if (facts.Suites.Count < 2) return facts;
        ushort[] codes = [.. facts.Suites.Select(suite => suite.Code)];
        var reversed = await dialer.AskAsync(offer with { Suites = [.. Enumerable.Reverse(codes)] }, cancellation);
        if (reversed.Hello is not { CipherSuite: var chosen }) return facts;
        facts = facts with { ServerPreference = chosen == codes[0] };

        var chaCha = facts.Suites.FirstOrDefault(suite => suite.Known?.Cipher is Cipher.ChaCha20)?.Code;
        if (facts.ServerPreference is not true || chaCha is not { } first || first == codes[0]) return facts;
        var answer = await dialer.AskAsync(offer with { Suites = [first, .. codes.Where(code => code != first)] }, cancellation);
        return facts with { HonoursChaCha = answer.Hello?.CipherSuite == first };
    }

    private static SuiteFacts SuiteOf(Answer answer) => new(answer.Hello!.CipherSuite, Codes.SuiteName(answer.Hello.CipherSuite))
    {
        // In TLS 1.3 the group is not the suite's.
        Group = answer.KeyExchange is null ? null : answer.Group?.Name(),
        DhBits = DhPrime.Bits(answer.KeyExchange),
        DhGroup = DhPrime.Describe(answer.KeyExchange),
        Signature = answer.KeyExchange?.Signed?.Scheme?.Name(),
    };

    private static string? Trouble(Answer answer, TlsVersion version, int found) => answer switch
    {
        { Hello: not null } when answer.Version == version && found > 0 =>
            $"the suites of {version.Name()}: it chose {Codes.SuiteName(answer.Hello.CipherSuite)}, which was not offered",
        { IsRefusal: true } => null,
        _ => $"{(found == 0 ? "" : "all suites of ")}{version.Name()}: it {answer}",
    };
}
