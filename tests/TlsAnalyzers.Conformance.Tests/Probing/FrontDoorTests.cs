using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>Servers where TLS begins on request.</summary>
public sealed class FrontDoorTests(ProbedLab lab) : IClassFixture<ProbedLab>
{
    public static TheoryData<StartTls> Kinds => [.. Enum.GetValues<StartTls>().Where(kind => kind is not StartTls.None)];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_good_server_is_let_through_to_and_has_no_finding_of_weight(StartTls kind)
    {
        var report = await lab.ProbeAsync("ok-" + kind.ToString().ToLowerInvariant(), options => options with { StartTls = kind });

        Assert.Equal(PresenceKind.Tls, report.Facts.Presence.Kind);
        Assert.Empty(report.Facts.Unknown);
        Assert.Equal(["TLS 1.3", "TLS 1.2"], report.Facts.Versions.Select(version => version.Name));
        // Some servers of the lab let clients make mistakes, to see who does: a name in clear, a file in clear.
        Assert.DoesNotContain(report.Failures, finding => finding.Severity >= Severity.Medium && finding.Check.Id is not ("S67" or "S68"));
        Assert.Equal(kind is StartTls.Ftp, ProbedLab.Failed(report).Contains("S68"));
    }

    public static TheoryData<StartTls> KindsWithWrongHost => [.. Kinds.Select(row => row.Data).Where(kind => kind is not StartTls.Ftp)];

    [Theory, MemberData(nameof(KindsWithWrongHost))]
    public async Task A_certificate_of_another_host_is_found_behind_the_door(StartTls kind)
    {
        Assert.Contains("S50", ProbedLab.Failed(await lab.ProbeAsync(kind.ToString().ToLowerInvariant() + "-wrong-host", options => options with { StartTls = kind })));
    }

    public static TheoryData<string, StartTls> Shut => new()
    {
        { "smtp-strip", StartTls.Smtp },
        { "smtp-starttls-reject", StartTls.Smtp },
        { "imap-strip", StartTls.Imap },
        { "pop3-strip", StartTls.Pop3 },
        { "ldap-strip", StartTls.Ldap },
        { "postgres-strip", StartTls.Postgres },
        { "mysql-strip", StartTls.MySql },
        // A server of another protocol.
        { "ok-ldap", StartTls.Postgres },
        { "ok-smtp", StartTls.Imap },
        { "ok-smtp", StartTls.MySql },
        { "ok-mysql", StartTls.Smtp },
    };

    [Theory, MemberData(nameof(Shut))]
    public async Task A_server_that_does_not_begin_tls_fails(string id, StartTls kind)
    {
        var report = await lab.ProbeAsync(id, options => options with { StartTls = kind, ConnectionDeadline = TimeSpan.FromSeconds(1) });

        Assert.Equal(PresenceKind.NoTls, report.Facts.Presence.Kind);
        Assert.Equal(["S01"], ProbedLab.Failed(report));
        Assert.All(Profile.All, profile => Assert.False(report.Judge(profile).Passes));
    }
}
