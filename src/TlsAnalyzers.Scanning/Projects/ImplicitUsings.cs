namespace TlsAnalyzers.Scanning.Projects;

/// <summary>The usings that a project has without writing them in a source file: those of its SDK, and its <c>Using</c> items.</summary>
internal static class ImplicitUsings
{
    private static readonly string[] Common =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Web =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] Worker =
        ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];

    /// <summary>What files that belong to no project are read with: they are run by themselves, as programs of one file.</summary>
    public static string Default => Text(Common.Select(name => $"global using global::{name};"));

    /// <summary>The source text of a project's usings; empty where it has none.</summary>
    public static string Of(ProjectEvaluation project, TargetFramework framework)
    {
        var lines = new List<string>();
        if (project.Sdk is { } sdk && project["ImplicitUsings"].ToLowerInvariant() is "enable" or "true")
        {
            var names = Common.Where(name => name != "System.Net.Http" || framework.Family != FrameworkFamily.NetFramework)
                .Concat(sdk switch { "Microsoft.NET.Sdk.Web" => Web, "Microsoft.NET.Sdk.Worker" => Worker, _ => [] });
            var removed = project.Items.Where(item => item.Kind == "-Using").Select(item => item.Include).ToHashSet(StringComparer.Ordinal);
            lines.AddRange(names.Where(name => !removed.Contains(name)).Select(name => $"global using global::{name};"));
        }

        foreach (var item in project.Items.Where(item => item.Kind == "Using"))
        {
            var isStatic = item["Static"]?.Equals("true", StringComparison.OrdinalIgnoreCase) == true;
            lines.Add(item["Alias"] is { Length: > 0 } alias ? $"global using {alias} = global::{item.Include};" : $"global using {(isStatic ? "static " : "")}global::{item.Include};");
        }

        return Text(lines);
    }

    private static string Text(IEnumerable<string> lines) => string.Join("\n", lines.Distinct());
}
