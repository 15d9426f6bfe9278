using System.Diagnostics;
using System.Text;
using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>What a hostile or broken repository has in it: a message each, and the rest is scanned.</summary>
public sealed class ScanRobustnessTests
{
    private const string Good = "Good.cs:3 TLS1001";

    public static TheoryData<string, string> Nested => new()
    {
        { "a sum", "class N { string X() { return new System.Net.Http.HttpClient().GetStringAsync(" + string.Concat(Enumerable.Repeat("\"a\" + ", 10_000)) + "\"b\").Result; } }" },
        { "conditions", "class N { string X(bool b) { return new System.Net.Http.HttpClient().GetStringAsync(" + string.Concat(Enumerable.Repeat("b ? \"a\" : ", 10_000)) + "\"b\").Result; } }" },
        { "a chain", "class N { string X() { return new System.Text.StringBuilder()" + string.Concat(Enumerable.Repeat(".Append(1)", 10_000)) + ".ToString() + new System.Net.Http.HttpClient().GetStringAsync(\"a\").Result; } }" },
        { "functions", "class N { void X() { " + string.Concat(Enumerable.Repeat("Run((a, b, c, d) => { ", 5_000)) + string.Concat(Enumerable.Repeat("return true; }); ", 5_000)) + "} }" },
        { "cut off", "class N { void SmtpClient( { if (x) \"" },
    };

    [Theory, MemberData(nameof(Nested))]
    public void Code_of_any_depth_ends_no_process(string what, string code)
    {
        Assert.NotEmpty(what);
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")), ("Nested.cs", code));

        Assert.Contains(Good, folder.Found());
    }

    // Where the parser or the lexer looks ahead, or asks itself again, without a limit, level by level.
    public static TheoryData<string, string, string, string> Brackets => new()
    {
        { "parentheses", "class N { int X = ", "(", "1)" },
        { "parentheses that a comment seems to close", "class N { int X = ", "(/*)*/", "1)" },
        { "calls", "class N { int X() => ", "X(", ")" },
        { "tuples", "class N { ", "(int, ", "int)" },
        { "type arguments", "class N { void X() { ", "A<", "int>" },
        { "function pointers", "class N { ", "delegate*<", "int>" },
        { "patterns in parentheses", "class N { bool X = 1 is ", "(", "1)" },
        { "patterns of properties", "class N { bool X = 1 is ", "{ A: ", "1 }" },
        { "patterns of not", "class N { bool X = 1 is ", "not ", "1" },
        { "collections", "class N { object X = ", "[", "]" },
        { "blocks", "class N { void X() { ", "{", "}" },
        { "interpolated texts", "class N { object X = ", "$\"{", "1}\"" },
        { "parentheses in an interpolated text", "class N { object X = $\"{", "(", "1)" },
        { "parentheses of a directive", "#if ", "(", "true)" },
        { "negations of a directive", "#if ", "!", "true" },
    };

    [Theory, MemberData(nameof(Brackets))]
    public void Brackets_that_the_parser_has_no_stack_for_are_left_out_and_said(string what, string before, string open, string close)
    {
        Assert.NotEmpty(what);
        // The smaller one is read where the brackets seem to be closed, and is what the parser's stack has to bear then.
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")));
        foreach (var depth in (int[])[4_900, 200_000])
            folder.Write($"{depth}.cs", before + string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth)) + "; } }\n" + SourceFolder.Class("Left"));
        var result = folder.Scan();

        Assert.Contains(result.Findings, finding => finding.Place.Path == folder.PathOf("Good.cs"));
        Assert.DoesNotContain(result.Findings, finding => finding.Place.Path == folder.PathOf("200000.cs"));
        Assert.Contains(result.Notes, note => note.IsLoss && note.Path == folder.PathOf("200000.cs") && note.Text.Contains("nested", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Brackets))]
    public void Some_hundred_brackets_in_each_other_are_read(string what, string before, string open, string close)
    {
        Assert.NotEmpty(what);
        const int Depth = 400;
        using var folder = new SourceFolder(
            ("Nested.cs", SourceFolder.Class("Read") + before + string.Concat(Enumerable.Repeat(open, Depth)) + string.Concat(Enumerable.Repeat(close, Depth)) + "; } }\n"));

        if (before != "#if ") Assert.Equal(["Nested.cs:3 TLS1001"], folder.Found());
        Assert.Empty(folder.Scan().Notes);
    }

    public static TheoryData<string, string> Flat => new()
    {
        { "pairs", "class N { int[,] X = { " + string.Concat(Enumerable.Repeat("{ 1, 2 }, ", 20_000)) + "}; }" },
        { "texts that open something", "class N { string[] X = { " + string.Concat(Enumerable.Repeat("\"(\", ", 20_000)) + "}; }" },
        { "comments that open something", "class N { } " + string.Concat(Enumerable.Repeat("// :(\n", 20_000)) },
        { "comparisons", "class N { void X(int a) { " + string.Concat(Enumerable.Repeat("if (a < 1) { } ", 20_000)) + "} }" },
        { "comparisons of names", "class N { void X(int a, int b) { " + string.Concat(Enumerable.Repeat("a = a < b ? a : b; ", 20_000)) + "} }" },
        { "interpolated texts", "class N { string[] X = { " + string.Concat(Enumerable.Repeat("$\"{(1)}\", ", 4_000)) + "}; }" },
    };

    [Theory, MemberData(nameof(Flat))]
    public void Any_number_of_brackets_beside_each_other_is_read(string what, string code)
    {
        Assert.NotEmpty(what);
        using var folder = new SourceFolder(("Flat.cs", SourceFolder.Class("Flat") + code));

        Assert.Equal(["Flat.cs:3 TLS1001"], folder.Found());
        Assert.Empty(folder.Scan().Notes);
    }

    public static TheoryData<string, string> Projects => new()
    {
        { "parentheses of a condition", "<PropertyGroup Condition=\"" + new string('(', 200_000) + "true" + new string(')', 200_000) + "\"><Deep>a</Deep></PropertyGroup>" },
        { "negations of a condition", "<PropertyGroup Condition=\"" + new string('!', 200_000) + "true\"><Deep>a</Deep></PropertyGroup>" },
        { "properties that double", "<PropertyGroup><A>aaaaaaaaaa</A>" + string.Concat(Enumerable.Repeat("<A>$(A)$(A)</A>", 60)) + "</PropertyGroup>" },
    };

    [Theory, MemberData(nameof(Projects))]
    public void A_project_that_only_an_attacker_writes_is_read_for_the_rest_of_what_it_says(string what, string part)
    {
        Assert.NotEmpty(what);
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")), ("P.csproj", SourceFolder.Project.Replace("</Project>", part + "</Project>", StringComparison.Ordinal)));
        var result = folder.Scan();

        Assert.Single(result.Findings);
        Assert.Contains("only MSBuild can compute", Assert.Single(result.Notes).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData("PropertyGroup"), InlineData("Choose"), InlineData("Anything")]
    public void A_project_of_elements_in_elements_is_said(string element)
    {
        using var folder = new SourceFolder(("a/Good.cs", SourceFolder.Class("Good")), ("b/P.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\">" + string.Concat(Enumerable.Repeat($"<{element}>", 200_000)) + string.Concat(Enumerable.Repeat($"</{element}>", 200_000)) + "</Project>"));
        var result = folder.Scan();

        Assert.Single(result.Findings);
        Assert.Contains(result.Notes, note => note.IsLoss && note.Path.EndsWith("P.csproj", StringComparison.Ordinal) && note.Text.Contains("nested", StringComparison.Ordinal));
    }

    // 2 to the power of 30 ways to bind them: the compiler does not end, whoever asks it.
    [Fact]
    public void Functions_that_the_compiler_does_not_end_with_are_given_up_and_said()
    {
        const string Overloads = "static bool Run(System.Func<int, int, System.Func<bool>> f) => true; static bool Run(System.Func<int, string, System.Func<bool>> f) => true;";
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")), ("Nested.cs",
            "class N { bool X() => " + string.Concat(Enumerable.Repeat("Run((a, b) => () => ", 30)) + "true" + new string(')', 30) + $"; {Overloads} }}"));
        var result = folder.Scan();

        Assert.Equal("Good.cs", folder.Relative(Assert.Single(result.Findings).Place.Path));
        Assert.Contains(result.Notes, note => note.IsLoss && note.Path.EndsWith("Nested.cs", StringComparison.Ordinal) && note.Text.Contains("nested", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_read_and_said()
    {
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")));
        File.WriteAllBytes(folder.PathOf("Latin.cs"), Encoding.Latin1.GetBytes("// Größe\n" + SourceFolder.Class("Latin")));
        var result = folder.Scan();

        Assert.Equal(2, result.Findings.Count);
        Assert.Contains(result.Notes, note => note.Path.EndsWith("Latin.cs", StringComparison.Ordinal) && note.Text.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_ten_megabytes_is_read()
    {
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")),
            ("Large.cs", SourceFolder.Class("Large") + string.Concat(Enumerable.Repeat("// nothing to see in this line, and there are many of them\n", 175_000))));

        Assert.Equal([Good, "Large.cs:3 TLS1001"], folder.Found());
    }

    [Fact]
    public void Links_that_lead_back_end()
    {
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")), ("a/b/C.cs", "class C { }"));
        Directory.CreateSymbolicLink(folder.PathOf("a/b/back"), folder.Root);
        Directory.CreateSymbolicLink(folder.PathOf("self"), folder.PathOf("self"));
        File.CreateSymbolicLink(folder.PathOf("loop.cs"), folder.PathOf("loop.cs"));

        Assert.Equal([Good], folder.Found());
        Assert.Contains(folder.Scan().Notes, note => note.IsLoss && note.Path.EndsWith("loop.cs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_holds_nothing_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A folder of Windows has no pipes.");
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")));
        foreach (var name in (string[])["pipe.cs", "pipe.csproj", "pipe.sln", "appsettings.json"]) await Process.Start("mkfifo", folder.PathOf(name)).WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(folder.PathOf("link.cs"), folder.PathOf("pipe.cs"));

        Assert.Equal([Good], await Task.Run(() => folder.Found(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    /// <summary>Real code: the samples, and the tests of the rules. A seed that fails makes the same files again.</summary>
    [Theory, InlineData(7)]
    public void Mutated_and_truncated_code_is_read_and_fixed_to_the_end(int seed)
    {
        var random = new Random(seed);
        string[] roots = ["samples/LegacyClient", "samples/LegacyServer", "samples/LegacyLibraries", "samples/ConfigFiles/Careless", "tests/TlsAnalyzers.Tests/Fixes"];
        var seeds = roots.SelectMany(root => Directory.GetFiles(Repository.PathOf(root))).Where(file => Path.GetExtension(file) is ".cs" or ".json" or ".config").Order(StringComparer.Ordinal);
        using var folder = new SourceFolder(("Good.cs", SourceFolder.Class("Good")));
        foreach (var (index, file) in seeds.Index())
        {
            var text = new StringBuilder(File.ReadAllText(file));
            for (var i = 0; i < 8; i++) text.Remove(random.Next(text.Length - 5), 4).Insert(random.Next(text.Length), "{}();\"/*<>,"[random.Next(11)]);
            folder.Write($"{index}/{Path.GetFileName(file)}", text.ToString(0, index % 2 == 0 ? text.Length : random.Next(text.Length)));
        }

        var result = Scanner.Scan([folder.Root], new ScanOptions { WithFixes = true }, TestContext.Current.CancellationToken);

        Assert.Contains(result.Findings, finding => finding.Place.Path == folder.PathOf("Good.cs"));
        Assert.Empty(result.Notes);
    }
}
