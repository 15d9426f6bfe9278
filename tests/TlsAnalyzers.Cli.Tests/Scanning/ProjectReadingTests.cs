using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>What belongs to a project, and how it is read.</summary>
public sealed class ProjectReadingTests
{
    [Fact]
    public void Files_without_a_project_are_read_together()
    {
        using var folder = new SourceFolder(
            ("tool/Client.cs", "public class Client : System.Net.Http.HttpClient { }"),
            ("tool/appsettings.json", """{ "Kestrel": { "EndpointDefaults": { "SslProtocols": [ "Tls" ] } } }"""),
            ("Main.cs", SourceFolder.Class("Main", "new Client().GetAsync(\"http://www.contoso.com/\");")));

        Assert.Equal(["Main.cs:3 TLS4001", "tool/appsettings.json:1 TLS5001"], folder.Found());
    }

    [Fact]
    public void What_a_build_leaves_behind_and_what_git_ignores_is_not_read()
    {
        using var folder = new SourceFolder(
            ("a/a.csproj", SourceFolder.Project), ("a/A.cs", SourceFolder.Class("A")), ("a/bin/B.cs", SourceFolder.Class("B")), ("a/obj/C.cs", SourceFolder.Class("C")),
            ("a/node_modules/D.cs", SourceFolder.Class("D")), ("a/.hidden/E.cs", SourceFolder.Class("E")), ("a/generated/F.cs", SourceFolder.Class("F")), ("a/keep/G.cs", SourceFolder.Class("G")),
            (".gitignore", "generated/\n*.tmp.cs\n/a/[Oo]ld/\n!Kept.tmp.cs\n"), (".git/HEAD", ""), ("a/H.tmp.cs", SourceFolder.Class("H")), ("a/Kept.tmp.cs", SourceFolder.Class("K")),
            ("a/Old/I.cs", SourceFolder.Class("I")), ("a/keep/old/J.cs", SourceFolder.Class("J")));

        Assert.Equal(["a/A.cs:3 TLS1001", "a/Kept.tmp.cs:3 TLS1001", "a/keep/G.cs:3 TLS1001", "a/keep/old/J.cs:3 TLS1001"], folder.Found());
        Assert.Empty(folder.Found("a/generated"));
    }

    [Theory]
    [InlineData("all.sln", "Project(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"a\", \"a\\a.csproj\", \"{91BB4C4C-3BD4-478A-AC33-F27B4F0A1347}\"\nEndProject\n")]
    [InlineData("all.slnx", """<Solution><Folder Name="/src/"><Project Path="a/a.csproj" /></Folder></Solution>""")]
    [InlineData("a/a.csproj", SourceFolder.Project)]
    [InlineData("a/A.cs", null)]
    public void A_solution_a_project_and_a_file_are_read_alone(string path, string? text)
    {
        using var folder = new SourceFolder(("a/a.csproj", SourceFolder.Project), ("a/A.cs", SourceFolder.Class("A")), ("b/b.csproj", SourceFolder.Project), ("b/B.cs", SourceFolder.Class("B")));
        if (text is not null) folder.Write(path, text);

        Assert.Equal(["a/A.cs:3 TLS1001"], folder.Found(path));
    }

    [Fact]
    public void A_solution_that_names_what_is_not_there_says_so()
    {
        using var folder = new SourceFolder(("all.slnx", """<Solution><Project Path="gone/gone.csproj" /></Solution>"""));

        Assert.Contains(folder.Scan("all.slnx").Notes, note => note.IsLoss && note.Path.EndsWith("gone.csproj", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_target_framework_is_read_and_a_finding_of_several_is_one()
    {
        using var folder = new SourceFolder(
            ("a.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net8.0;net10.0;net472</TargetFrameworks><DefineConstants>$(DefineConstants);OURS</DefineConstants></PropertyGroup></Project>"""),
            ("A.cs", $"""
                class A
                {"{"}
                #if NETFRAMEWORK
                    void Old() {"{"} {SourceFolder.Weak} {"}"}
                #elif NET10_0_OR_GREATER
                    void New() {"{"} {SourceFolder.Weak} {"}"}
                #endif
                #if OURS
                    void Ours() {"{"} {SourceFolder.Weak} {"}"}
                #endif
                #if NET11_0_OR_GREATER || NET9_0
                    void None() {"{"} {SourceFolder.Weak} {"}"}
                #endif
                {"}"}
                """));

        Assert.Equal(["A.cs:4 TLS1001", "A.cs:6 TLS1001", "A.cs:9 TLS1001"], folder.Found());
    }

    [Fact]
    public void Compile_items_conditions_and_imports_are_heard()
    {
        using var folder = new SourceFolder(
            ("Directory.Build.props", """<Project><PropertyGroup><Shared>../shared/</Shared></PropertyGroup><Import Project="more.props" Condition="Exists('more.props')" /></Project>"""),
            ("more.props", """<Project><PropertyGroup><TakeOld Condition="'$(TakeOld)' == ''">false</TakeOld></PropertyGroup></Project>"""),
            ("shared/Linked.cs", SourceFolder.Class("Linked")), ("shared/Other.cs", SourceFolder.Class("Other")),
            ("a/a.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <Compile Include="$(Shared)L*.cs" />
                    <Compile Remove="old/**/*.cs" Condition="'$(TakeOld)' != 'true' and !('$(OS)' == 'None')" />
                  </ItemGroup>
                </Project>
                """),
            ("a/A.cs", SourceFolder.Class("A")), ("a/old/B.cs", SourceFolder.Class("B")));

        Assert.Equal(["a/A.cs:3 TLS1001", "shared/Linked.cs:3 TLS1001"], folder.Found("a"));
    }

    [Fact]
    public void A_project_of_the_old_kind_takes_the_files_that_it_names()
    {
        using var folder = new SourceFolder(
            ("a.csproj", """
                <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <PropertyGroup><TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion></PropertyGroup>
                  <ItemGroup><Compile Include="A.cs" /></ItemGroup>
                </Project>
                """),
            ("A.cs", "using System.Net; class A { void Run() { ServicePointManager.SecurityProtocol = SecurityProtocolType.Ssl3; } }"), ("B.cs", SourceFolder.Class("B")));

        Assert.Equal(["A.cs:1 TLS1002"], folder.Found());
    }

    [Fact]
    public void A_project_sees_the_projects_that_it_references()
    {
        using var folder = new SourceFolder(
            ("lib/lib.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup></Project>"""),
            ("lib/Client.cs", "public class Client : System.Net.Http.HttpClient { }"),
            ("app/app.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="..\lib\lib.csproj" /></ItemGroup></Project>"""),
            ("app/App.cs", SourceFolder.Class("App", "new Client().GetAsync(\"http://www.contoso.com/\");")));

        Assert.Equal(["app/App.cs:3 TLS4001"], folder.Found("app"));
    }

    [Theory]
    [InlineData("[*.cs]\ndotnet_diagnostic.TLS1001.severity = error", DiagnosticSeverity.Error)]
    [InlineData("[*.cs]\ndotnet_diagnostic.TLS1001.severity = none", null)]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-Security.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("[*.cs]\ndotnet_analyzer_diagnostic.category-Security.severity = none\ndotnet_diagnostic.TLS1001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("[other/*.cs]\ndotnet_diagnostic.TLS1001.severity = none", DiagnosticSeverity.Warning)]
    public void Severities_of_editorconfig_are_heard(string config, DiagnosticSeverity? expected)
    {
        using var folder = new SourceFolder(("a/a.csproj", SourceFolder.Project), ("a/A.cs", SourceFolder.Class("A")), (".editorconfig", "root = true\n" + config));

        Assert.Equal(expected, folder.Scan().Findings.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("<NoWarn>$(NoWarn);TLS1001</NoWarn>", null)]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", DiagnosticSeverity.Error)]
    [InlineData("<WarningsAsErrors>TLS1001</WarningsAsErrors>", DiagnosticSeverity.Error)]
    [InlineData("<TlsAnalysisMode>Strict</TlsAnalysisMode>", DiagnosticSeverity.Error)]
    public void Severities_of_the_project_are_heard(string properties, DiagnosticSeverity? expected)
    {
        using var folder = new SourceFolder(("a.csproj", SourceFolder.Project.Replace("</PropertyGroup>", properties + "</PropertyGroup>", StringComparison.Ordinal)), ("A.cs", SourceFolder.Class("A")));

        Assert.Equal(expected, folder.Scan().Findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void Suppressions_are_heard()
    {
        using var folder = new SourceFolder(("a.csproj", SourceFolder.Project),
            ("A.cs", "#pragma warning disable TLS1001\n" + SourceFolder.Class("A")),
            ("B.cs", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Security\", \"TLS1001\")]\n" + SourceFolder.Class("B")));

        Assert.Empty(folder.Found());
    }

    [Fact]
    public void Sinks_of_the_user_and_their_options_are_heard()
    {
        using var folder = new SourceFolder(("a.csproj", SourceFolder.Project),
            ("own.tls-sinks.json", """{ "sinks": [ { "kind": "value", "type": "Ours", "member": "Verify", "insecure": [ false ], "rule": "TLS2012", "consequence": "lets anyone in" } ] }"""),
            (".editorconfig", "root = true\n[*.cs]\ntls_analyzers.minimum_protocol = tls14\n"),
            ("A.cs", "class Ours { public bool Verify; }\nclass Use { Ours one = new() { Verify = false }; }"));

        Assert.Equal([".editorconfig:3 TLS0001", "A.cs:2 TLS2012"], folder.Found());
    }

    [Fact]
    public void A_broken_project_and_one_of_another_language_are_named()
    {
        using var folder = new SourceFolder(("a/a.csproj", "<Project"), ("b/b.fsproj", "<Project />"), ("c/c.csproj", SourceFolder.Project), ("c/C.cs", SourceFolder.Class("C")));
        var result = folder.Scan();

        Assert.Equal(["a/a.csproj", "b/b.fsproj"], result.Notes.Where(note => note.IsLoss).Select(note => folder.Relative(note.Path)));
        Assert.Single(result.Findings);
    }
}
