using System.Text;
using TlsAnalyzers.Cli.Scanning.Fixing;
using TlsAnalyzers.Scanning;
using TlsAnalyzers.Scanning.Fixing;

namespace TlsAnalyzers.Cli.Tests.Scanning.Fixing;

/// <summary><c>tlscheck scan --fix</c>: what it changes, what it leaves alone, and what it says.</summary>
public sealed class ScanFixTests
{
    private const string CleartextTwice = "const string url = \"http://www.contoso.com/\"; var client = new System.Net.Http.HttpClient(); client.GetAsync(url); client.GetStringAsync(url);";

    private const string Nested = "_ = new System.Net.Http.HttpClient(new System.Net.Http.HttpClientHandler { CheckCertificateRevocationList = false, SslProtocols = System.Security.Authentication.SslProtocols.Tls, "
        + "ServerCertificateCustomValidationCallback = (a, b, c, d) => new System.Net.Http.HttpClient().GetAsync(\"http://www.contoso.com/\").Result.IsSuccessStatusCode || true });";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TheoryData<string, Encoding, string, bool> Files => new()
    {
        { "A.cs", Utf8, "\n", true },
        { "with space.cs", Utf8, "\n", false },
        { "quo\"te\\.cs", Utf8, "\n", true },
        { "Größe/A.cs", Utf8, "\r\n", true },
        { "Mark.cs", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), "\r\n", false },
        { "Latin.cs", Encoding.Latin1, "\n", true },
        { "Utf16.cs", Encoding.Unicode, "\r\n", false },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task Keeps_encoding_line_endings_and_mode_and_git_makes_the_same_of_the_diff(string name, Encoding encoding, string ending, bool isClosed)
    {
        var text = "// Größe" + ending + SourceFolder.Class("A").ReplaceLineEndings(ending);
        text = isClosed ? text : text.TrimEnd();
        using var folder = new SourceFolder((name, ""));
        var file = folder.PathOf(name);
        var before = Bytes(text);
        File.WriteAllBytes(file, before);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, Mode);
        var patch = folder.PathOf("fixes.patch");

        await Run.Async("scan", folder.Root, "--dry-run", "--output", patch);
        Assert.Equal(before, File.ReadAllBytes(file));
        var run = await Run.Async("scan", folder.Root, "--fix");

        var after = Bytes(text.Replace("SslProtocols.Tls ", "SslProtocols.None ", StringComparison.Ordinal));
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Equal(after, File.ReadAllBytes(file));
        if (!OperatingSystem.IsWindows()) Assert.Equal(Mode, File.GetUnixFileMode(file));
        Assert.Equal([patch], Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).Where(path => path != file));
        // For Git a file with null bytes is binary.
        if (encoding is UnicodeEncoding) return;
        File.WriteAllBytes(file, before);
        await Git.ApplyAsync(folder.Root, patch);
        Assert.Equal(after, File.ReadAllBytes(file));

        byte[] Bytes(string of) => [.. encoding.Preamble, .. encoding.GetBytes(of)];
    }

    [Theory]
    [InlineData(CleartextTwice, "https://www.contoso.com/")]
    [InlineData(Nested, "SslProtocols.None")]
    public async Task Fixes_that_touch_each_other_are_made_one_after_the_other(string body, string mended)
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A", body)));
        var run = await Run.Async("scan", folder.Root, "--fix", "--fail-on", "info");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(mended, File.ReadAllText(folder.PathOf("A.cs")), StringComparison.Ordinal);
        Assert.DoesNotContain("\"http:", File.ReadAllText(folder.PathOf("A.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_changed_or_locked_meanwhile_is_left_alone_and_named()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A")), ("B.cs", SourceFolder.Class("B")), ("C.cs", SourceFolder.Class("C")), ("D.cs", SourceFolder.Class("D")));
        var fixes = Fixer.Run([folder.Root], new ScanOptions(), result => result, TestContext.Current.CancellationToken);
        folder.Write("A.cs", "// mine\n");
        File.SetAttributes(folder.PathOf("B.cs"), FileAttributes.ReadOnly);
        File.Delete(folder.PathOf("C.cs"));

        var failures = FixWriter.Write(fixes.Files);

        Assert.Equal(["A.cs", "B.cs", "C.cs"], failures.Select(failed => folder.Relative(failed.Path)));
        Assert.Equal(["it changed after it was read", "it is read-only"], failures.Take(2).Select(failed => failed.Text));
        Assert.Equal("// mine\n", File.ReadAllText(folder.PathOf("A.cs")));
        Assert.Equal(SourceFolder.Class("B"), File.ReadAllText(folder.PathOf("B.cs")));
        Assert.Contains("SslProtocols.None", File.ReadAllText(folder.PathOf("D.cs")), StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(folder.Root).Length);
        File.SetAttributes(folder.PathOf("B.cs"), FileAttributes.Normal);
    }

    [Theory]
    [InlineData("app/A.g.cs", "")]
    [InlineData("app/A.Designer.cs", "")]
    [InlineData("app/A.cs", "//------\n// <auto-generated>\n")]
    [InlineData("shared/A.cs", "")]
    public async Task What_is_generated_or_was_not_named_is_left_alone_and_named(string name, string head)
    {
        using var folder = new SourceFolder((name, head + SourceFolder.Class("A")),
            ("app/app.csproj", SourceFolder.Project.Replace("</Project>", "<ItemGroup><Compile Include=\"../shared/*.cs\" /></ItemGroup></Project>", StringComparison.Ordinal)));
        var run = await Run.Async("scan", folder.PathOf("app"), "--fix");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("left alone: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing to fix.", run.Output, StringComparison.Ordinal);
        Assert.Equal(head + SourceFolder.Class("A"), File.ReadAllText(folder.PathOf(name)));
    }

    [Fact]
    public async Task A_file_of_several_projects_is_fixed_once_and_a_link_stays_one()
    {
        var linking = SourceFolder.Project.Replace("</Project>", "<ItemGroup><Compile Include=\"../shared/A.cs\" /></ItemGroup></Project>", StringComparison.Ordinal);
        using var folder = new SourceFolder(("one/one.csproj", linking), ("two/two.csproj", linking), ("three/three.csproj", SourceFolder.Project), ("shared/A.cs", SourceFolder.Class("A")));
        File.CreateSymbolicLink(folder.PathOf("three/Link.cs"), folder.PathOf("shared/A.cs"));
        var run = await Run.Async("scan", folder.Root, "--fix");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(SourceFolder.Class("A").Replace("Protocols.Tls ", "Protocols.None ", StringComparison.Ordinal), File.ReadAllText(folder.PathOf("shared/A.cs")));
        Assert.Equal(folder.PathOf("shared/A.cs"), new FileInfo(folder.PathOf("three/Link.cs")).LinkTarget);
        Assert.Contains("in 1 file.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_would_be_reported_is_fixed()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A", SourceFolder.Weak + "\n" + CleartextTwice)));
        var baseline = folder.PathOf("old.sarif");
        await Run.Async("scan", folder.Root, "--rule", "TLS1001", "--format", "sarif", "--output", baseline);
        await Run.Async("scan", folder.Root, "--rule", "TLS1003", "--fix");
        Assert.Contains("SslProtocols.Tls ", File.ReadAllText(folder.PathOf("A.cs")), StringComparison.Ordinal);
        Assert.Contains("http:", File.ReadAllText(folder.PathOf("A.cs")), StringComparison.Ordinal);

        var run = await Run.Async("scan", folder.Root, "--baseline", baseline, "--fix");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("SslProtocols.Tls ", File.ReadAllText(folder.PathOf("A.cs")), StringComparison.Ordinal);
        Assert.Contains("https:", File.ReadAllText(folder.PathOf("A.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_for_programs_stays_by_itself()
    {
        using var folder = new SourceFolder(("A.cs", SourceFolder.Class("A")));
        var wrong = await Run.Async("scan", folder.Root, "--dry-run", "--format", "json");
        var run = await Run.Async("scan", folder.Root, "--fix", "--format", "json");

        Assert.Equal(ExitCode.Usage, wrong.ExitCode);
        Assert.Contains("--dry-run", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Json.GetProperty("findings").GetArrayLength());
        Assert.Contains("+++ b/A.cs", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 of 1 finding fixed, in 1 file.", run.Error, StringComparison.Ordinal);
    }
}
