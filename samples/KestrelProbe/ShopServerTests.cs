using System.Net.Security;
using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Probing;

namespace KestrelProbe;

/// <summary>What does our server really offer? Asked in a test, answered in a second.</summary>
public sealed class ShopServerTests
{
    [Fact]
    public async Task Untouched_it_keeps_to_bcp_195()
    {
        var report = await ProbeAsync(_ => { });

        Assert.Empty(report.Judge(Profile.Find("bcp195")).Violations);
        Assert.DoesNotContain(report.Failures, finding => finding.Severity >= Severity.High);
    }

    // Where .NET chooses the suites, on Linux it takes two with CBC, which Mozilla does not list. A policy is supported on Linux and macOS.
    [Fact]
    public async Task With_the_suites_of_mozilla_it_keeps_to_intermediate()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "CipherSuitesPolicy is not supported on Windows");
        var intermediate = Profile.Find("mozilla-intermediate");
        var report = await ProbeAsync(https => Allow(https, [.. intermediate.Suites.Select(Enum.Parse<TlsCipherSuite>)]));

        Assert.Empty(report.Judge(intermediate).Violations);
    }

    [Fact]
    public async Task A_weak_suite_fails_and_names_the_rule_that_finds_the_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "CipherSuitesPolicy is not supported on Windows");
        var report = await ProbeAsync(https => Allow(https, [TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA])); // TLS3002

        var verdict = report.Judge(Profile.Find("mozilla-intermediate"));
        Assert.Contains(verdict.Violations, violation => violation.Evidence == "it has TLS_RSA_WITH_AES_128_CBC_SHA" && violation.Rule == "TLS3002");
    }

    [Fact]
    public async Task An_old_version_fails_and_names_the_rule_that_finds_the_line()
    {
#pragma warning disable TLS1001 // the build would stop here already
        var report = await ProbeAsync(https => https.SslProtocols = SslProtocols.Tls11);
#pragma warning restore TLS1001

        var verdict = report.Judge(Profile.Find("mozilla-intermediate"));
        Assert.Contains(verdict.Violations, violation => violation is { Point: "versions", Rule: "TLS1001" });
    }

    private static void Allow(HttpsConnectionAdapterOptions https, TlsCipherSuite[] suites) =>
        https.OnAuthenticate = (_, ssl) => ssl.CipherSuitesPolicy = new CipherSuitesPolicy(suites);

    private static async Task<ProbeReport> ProbeAsync(Action<HttpsConnectionAdapterOptions> configure)
    {
        await using var server = await ShopServer.StartAsync(configure);
        return await TlsProbe.RunAsync("localhost", server.Port, new ProbeOptions { Roots = server.Roots }, TestContext.Current.CancellationToken);
    }
}
