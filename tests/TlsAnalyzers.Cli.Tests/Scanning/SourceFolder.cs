using TlsAnalyzers.Scanning;

namespace TlsAnalyzers.Cli.Tests.Scanning;

/// <summary>A folder of source files that is gone after the test.</summary>
internal sealed class SourceFolder : IDisposable
{
    /// <summary>A line that breaks TLS1001, for a method body of a file that imports nothing.</summary>
    public const string Weak = "_ = new System.Net.Security.SslClientAuthenticationOptions { EnabledSslProtocols = System.Security.Authentication.SslProtocols.Tls };";

    /// <summary>A project of .NET 10.</summary>
    public const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";

    public SourceFolder(params (string Path, string Text)[] files)
    {
        Root = Directory.CreateTempSubdirectory("tlscheck-scan").FullName;
        foreach (var (path, text) in files) Write(path, text);
    }

    public string Root { get; }

    /// <summary>A file with one class and one method.</summary>
    public static string Class(string name, string body = Weak) => $"class {name}\n{{\n    void Run() {{ {body} }}\n}}\n";

    public string PathOf(string path) => Path.Combine(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Scans the folder, or parts of it.</summary>
    public ScanResult Scan(params string[] paths) =>
        Scanner.Scan(paths.Length == 0 ? [Root] : [.. paths.Select(PathOf)], new ScanOptions(), TestContext.Current.CancellationToken);

    /// <summary>The findings of a scan, as <c>file:line rule</c>.</summary>
    public IReadOnlyList<string> Found(params string[] paths) => [.. Scan(paths).Findings.Select(finding => $"{Relative(finding.Place.Path)}:{finding.Place.Line} {finding.Rule.Id}").Order(StringComparer.Ordinal)];

    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
