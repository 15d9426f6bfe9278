using System.Text.Json;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Cli.Tests;

/// <summary>The command <c>probe</c> and what goes with it, against servers of the lab.</summary>
public sealed class ProbeTests(ProbeTests.Servers servers) : IClassFixture<ProbeTests.Servers>
{
    private static readonly string Nobody = "127.0.0.1:1";

    /// <summary>A good server, an old one and one that turns TLS down, with a file of roots and a folder for reports.</summary>
    public sealed class Servers : IAsyncLifetime
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tlscheck-probe");
        private TlsLab _lab = null!;

        public string Good { get; private set; } = "";

        public string Old { get; private set; } = "";

        public string Mail { get; private set; } = "";

        public string Roots => PathOf("roots.pem");

        public string PathOf(string name) => Path.Combine(_folder.FullName, name);

        public async ValueTask InitializeAsync()
        {
            _lab = await TlsLab.StartAsync();
            (Good, Old, Mail) = (Open("ok-ecdsa-p256"), Open("proto-tls10"), Open("ok-smtp"));
            await File.WriteAllTextAsync(Roots, _lab.RootsPem);
            string Open(string id) => $"localhost:{_lab.Open(LabCatalogue.Find(id)).Port}";
        }

        public async ValueTask DisposeAsync()
        {
            await _lab.DisposeAsync();
            _folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_good_server_is_clean_and_an_old_one_is_not()
    {
        var (good, old) = (await ProbeAsync(servers.Good, "--fail-on", "high"), await ProbeAsync(servers.Old));

        Assert.Equal((ExitCode.Clean, ExitCode.Findings), (good.ExitCode, old.ExitCode));
        Assert.Contains("TLS_AES_256_GCM_SHA384", good.Output, StringComparison.Ordinal);
        Assert.Contains("TLS1001", old.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_nobody_answers_at_was_not_tested() => Assert.Equal(ExitCode.NotTested, (await ProbeAsync(Nobody)).ExitCode);

    [Fact]
    public async Task A_port_without_tls_fails() => Assert.Equal(ExitCode.Findings, (await ProbeAsync(servers.Mail, "--patience", "1")).ExitCode);

    [Fact]
    public async Task Mail_is_judged_behind_starttls()
    {
        var run = await ProbeAsync(servers.Mail, "--starttls", "smtp", "--profile", "bcp195");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("keeps to BCP 195", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", ExitCode.Clean)]
    [InlineData("critical", ExitCode.Clean)]
    [InlineData("high", ExitCode.Findings)]
    public async Task The_threshold_decides(string threshold, int exit) => Assert.Equal(exit, (await ProbeAsync(servers.Old, "--fail-on", threshold)).ExitCode);

    [Fact]
    public async Task Json_keeps_to_its_schema_and_names_suites_by_name_and_code()
    {
        var schema = Schema.Of("probe-report.v1.json");
        foreach (var target in new[] { servers.Good, servers.Old, Nobody })
        {
            var run = await ProbeAsync(target, "--format", "json", "--profile", "mozilla-modern");
            schema.Check(run.Json);
            Assert.Equal(schema.Root.GetProperty("$id").GetString(), run.Json.GetProperty("schema").GetString());
        }

        schema.Check((await ProbeAsync(servers.Mail, "--format", "json", "--starttls", "smtp")).Json);
        var suites = (await ProbeAsync(servers.Good, "--format", "json")).Json.GetProperty("versions")[0].GetProperty("suites").EnumerateArray();
        Assert.Contains(suites, suite => (suite.GetProperty("code").GetString(), suite.GetProperty("name").GetString()) == ("0x1302", "TLS_AES_256_GCM_SHA384"));
    }

    [Theory]
    [InlineData("junit", "<testsuites")]
    [InlineData("sarif", "\"ruleId\": \"TLS1001\"")]
    [InlineData("html", "<!doctype html>")]
    public async Task Many_servers_make_one_report(string format, string content)
    {
        var run = await ProbeAsync(servers.Good, servers.Old, "--format", format);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains(content, run.Output, StringComparison.Ordinal);
        Assert.Contains(servers.Old, run.Output, StringComparison.Ordinal);
        if (format == "sarif") CodeScanning.Check(run.Json);
    }

    [Fact]
    public async Task What_was_known_does_not_fail()
    {
        var file = servers.PathOf("known.json");
        Assert.Equal(ExitCode.Findings, (await ProbeAsync(servers.Old, "--profile", "bcp195", "--fail-on", "low", "--format", "json", "--output", file)).ExitCode);

        Assert.Equal(ExitCode.Clean, (await ProbeAsync(servers.Old, "--profile", "bcp195", "--fail-on", "low", "--baseline", file)).ExitCode);
        Assert.Equal(ExitCode.Findings, (await ProbeAsync(servers.Mail, "--patience", "1", "--baseline", file)).ExitCode);
    }

    [Fact]
    public async Task What_became_weaker_fails_and_is_named()
    {
        var file = servers.PathOf("before.json");
        var (good, old) = (servers.Good.Split(':')[1], servers.Old.Split(':')[1]);
        await ProbeAsync(servers.Good, "--format", "json", "--fail-on", "never", "--output", file);
        var report = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Clean, (await ProbeAsync(servers.Good, "--baseline", file)).ExitCode);
        // The good server of then is the old one of now.
        await File.WriteAllTextAsync(file, report.Replace($"\"port\": {good}", $"\"port\": {old}"), TestContext.Current.CancellationToken);
        var run = await ProbeAsync(servers.Old, "--baseline", file, "--format", "json");

        Schema.Of("probe-report.v1.json").Check(run.Json);
        Assert.Contains(run.Json.GetProperty("changes").EnumerateArray(), change => change.GetProperty("what").GetString() == "TLS 1.0" && change.GetProperty("isWeaker").GetBoolean());
        var finding = run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "S75");
        Assert.True(finding.GetProperty("fails").GetBoolean());
        Assert.Contains("TLS 1.0 came", finding.GetProperty("evidence").GetString(), StringComparison.Ordinal);
        Assert.Contains("changed: TLS 1.0 came", (await ProbeAsync(servers.Old, "--baseline", file)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_for_beside_is_in_the_report()
    {
        var run = await ProbeAsync(servers.Good, "--format", "json", "--intrusive", "--all-addresses", "--silence", "1");

        Schema.Of("probe-report.v1.json").Check(run.Json);
        Assert.False(run.Json.GetProperty("silence").GetProperty("dropped").GetBoolean());
        Assert.False(run.Json.GetProperty("flaws").GetProperty("earlyChangeCipherSpec").GetBoolean());
        Assert.Equal(JsonValueKind.Array, run.Json.GetProperty("otherAddresses").ValueKind);
        Assert.Equal(10, run.Json.GetProperty("clients").GetArrayLength());
    }

    [Fact]
    public async Task A_broken_off_run_goes_on_where_it_ended()
    {
        var (targets, file) = (servers.PathOf("targets.txt"), servers.PathOf("all.jsonl"));
        await File.WriteAllTextAsync(targets, $"# all of them\n{servers.Good} # good\n\n{servers.Old}\n", TestContext.Current.CancellationToken);
        var earlier = await ProbeAsync(servers.Good, "--fail-on", "never", servers.Old, "--format", "json");
        var good = earlier.Output.Split('\n').Single(line => line.Contains($"\"port\":{servers.Good.Split(':')[1]}", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file + ".partial", good.Replace("\"retries\":0", "\"retries\":7") + "\n{\"half\": ", TestContext.Current.CancellationToken);
        var run = await ProbeAsync("--targets", targets, "--format", "json", "--output", file);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([7, 0], lines.Select(line => line.GetProperty("retries").GetInt32()));
        Assert.False(File.Exists(file + ".partial"));
    }

    [Fact]
    public async Task Shards_take_every_server_once_and_merge_puts_them_together()
    {
        var targets = servers.PathOf("fleet.txt");
        await File.WriteAllLinesAsync(targets, [servers.Good, servers.Old, Nobody], TestContext.Current.CancellationToken);
        string[] shards = [.. Enumerable.Range(0, 2).Select(index => servers.PathOf($"shard{index}.jsonl"))];
        // Processes of their own, as in a cluster: the index is in the environment.
        await Task.WhenAll(shards.Select((file, index) => StartAsync(index, "probe", "--targets", targets, "--shards", "2", "--format", "json", "--output", file)));
        var (table, json) = (await Run.Async(["merge", .. shards]), await Run.Async(["merge", .. shards, shards[0], "--format", "json"]));

        Assert.Equal([2, 1], shards.Select(file => File.ReadAllLines(file).Length));
        Assert.Equal((ExitCode.Findings, 3), (json.ExitCode, json.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Contains("3 servers", table.Output, StringComparison.Ordinal);
        Assert.Contains("1 not tested", table.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no server to probe", "probe")]
    [InlineData("'nonsense:port' is no HOST[:PORT]", "probe", "nonsense:port")]
    [InlineData("--targets: cannot read", "probe", "--targets", "/nowhere/targets")]
    [InlineData("--profile: 'mozilla-old' is none of mozilla-modern", "probe", "localhost", "--profile", "mozilla-old")]
    [InlineData("--fail-on: '3' is none of info", "probe", "localhost", "--fail-on", "3")]
    [InlineData("--baseline: cannot read", "probe", "localhost", "--baseline", "/nowhere/old.json")]
    [InlineData("--root: cannot read", "probe", "localhost", "--root", "/nowhere/roots.pem")]
    [InlineData("--shards: JOB_COMPLETION_INDEX must be a number from 0 to 1", "probe", "localhost", "--shards", "2")]
    [InlineData("--silence: from 1 to 600", "probe", "localhost", "--silence", "0")]
    [InlineData("--patience: from 1 to 600", "probe", "localhost", "--patience", "0")]
    [InlineData("FILE: cannot read", "merge", "/nowhere/shard.jsonl")]
    public async Task Names_what_is_wrong(string complaint, params string[] args)
    {
        var run = await Run.Async(args);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_a_file_is_named_that_is_no_server()
    {
        var file = servers.PathOf("bad.txt");
        await File.WriteAllLinesAsync(file, ["localhost", "local host"], TestContext.Current.CancellationToken);

        Assert.Contains($"{file}(2): 'local host' is no HOST[:PORT]", (await Run.Async("probe", "--targets", file)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_that_checks_name_are_rules_of_the_analyzers() =>
        Assert.All(CheckTable.All.Select(check => check.Rule).OfType<string>(), rule => Assert.Contains(rule, RuleTable.All.Select(known => known.Id)));

    private Task<Run> ProbeAsync(params string[] args) => Run.Async(["probe", .. args, "--root", servers.Roots]);

    private async Task StartAsync(int index, params string[] args)
    {
        var start = new System.Diagnostics.ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet") ? Environment.ProcessPath : "dotnet")
        {
            Environment = { ["JOB_COMPLETION_INDEX"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var word in (string[])[typeof(ExitCode).Assembly.Location, .. args, "--root", servers.Roots]) start.ArgumentList.Add(word);
        using var process = System.Diagnostics.Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
