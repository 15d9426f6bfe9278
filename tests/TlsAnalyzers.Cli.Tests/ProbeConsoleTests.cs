using Spectre.Console;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance.Probing;
using Profile = TlsAnalyzers.Conformance.Probing.Profile;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>A probe's report at a narrow terminal.</summary>
public sealed class ProbeConsoleTests
{
    private const string Longest = "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256";
    private const string Hostile = "CN=\u001b[2J[red]";

    private static readonly ServerFacts Facts = new()
    {
        Target = new("shop.example", 443, "shop.example"),
        At = new(2027, 6, 1, 0, 0, 0, TimeSpan.Zero),
        Presence = new(PresenceKind.Tls, "TLS 1.2"),
        Versions = [new("TLS 1.2", 0x0303) { Suites = [new(0xCCA9, Longest) { Group = "secp256r1", Signature = "ecdsa_secp256r1_sha256" }] }],
        Clients = [new("Windows 10, Server 2016 (Schannel)", false) { Version = "TLS 1.2", Suite = Longest, Group = "secp256r1" }],
        Session = new() { AsksForCertificate = true, Authorities = new(12, [.. Enumerable.Repeat(Hostile, 12)]) },
    };

    [Fact]
    public void Suites_stay_in_one_piece_and_authorities_are_shown_as_they_are()
    {
        var text = Written(Severity.Medium, []);

        Assert.Equal(2, text.Split('\n').Count(line => line.Contains(Longest, StringComparison.Ordinal)));
        Assert.All(text.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));
        Assert.Contains("signed with ecdsa_secp256r1_sha256", text, StringComparison.Ordinal);
        Assert.Contains(@"CN=\u001b[2J[red]", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("and 2 more", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_is_told_apart_from_the_grade()
    {
        var judged = new ProbePolicy(null, [Profile.Find("mozilla-modern")]).Judge(new(Facts, [], TimeSpan.Zero));

        Assert.True(judged.Fails);
        Assert.Equal("ok", Conformance.Reports.ProbeWords.Tone(judged));
        Assert.Contains("does not keep to Mozilla modern", Written(null, [Profile.Find("mozilla-modern")]), StringComparison.Ordinal);
    }

    private static string Written(Severity? threshold, IReadOnlyList<Profile> profiles)
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = 80;
        ProbeConsole.Write(console, new ProbePolicy(threshold, profiles).Judge(new(Facts, [], TimeSpan.Zero)));
        return writer.ToString();
    }
}
