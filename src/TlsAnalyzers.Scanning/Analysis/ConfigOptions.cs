using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Options;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>
/// What <c>.editorconfig</c> and <c>.globalconfig</c> files say about the files of a project: options for the rules and severities, as the compiler reads them.
/// </summary>
internal sealed class ConfigOptions : AnalyzerConfigOptionsProvider
{
    private const string EditorConfig = ".editorconfig";
    private const string GlobalConfig = ".globalconfig";

    private readonly AnalyzerConfigSet _set;
    private readonly IReadOnlyDictionary<string, string> _kinds;
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _results = new(StringComparer.Ordinal);

    /// <summary>Reads the files that hold for a project.</summary>
    public ConfigOptions(SourceProject project, SourceFiles files)
    {
        Files = [.. project.Sources.Select(file => Path.GetDirectoryName(file)!).Append(project.Folder).Distinct().SelectMany(Upwards).Distinct()
            .SelectMany(folder => new[] { Path.Combine(folder, EditorConfig), Path.Combine(folder, GlobalConfig) }).Where(File.Exists)
            .Concat(project.ConfigFiles.Where(File.Exists)).Distinct().Order(StringComparer.Ordinal)];
        var configs = Files.Select(files.Config).OfType<AnalyzerConfig>().ToList();
        if (project.Preset is { } preset) configs.Add(AnalyzerConfig.Parse(Preset(preset), Path.Combine(project.Folder, $"{preset}{GlobalConfig}")));
        _set = AnalyzerConfigSet.Create(configs);
        _kinds = project.AdditionalFiles.Where(file => file.Kind is not null).ToDictionary(file => file.Path, file => file.Kind!, StringComparer.Ordinal);
        foreach (var file in Files.Where(file => !_kinds.ContainsKey(file) && files.Text(file) is { } text && OptionFileCheck.HasOptions(text))) OptionFiles.Add(file);
        GlobalOptions = new Options(_set.GlobalConfigOptions.AnalyzerOptions.SetItems(project.VisibleProperties.Where(pair => pair.Value.Length > 0).Select(pair => KeyValuePair.Create("build_property." + pair.Key, pair.Value))));
        Severities = new SeverityProvider(this);
    }

    /// <summary>The files.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Those that the package hands to the analyzer to check, without those in which there is nothing for it.</summary>
    public HashSet<string> OptionFiles { get; } = new(StringComparer.Ordinal);

    /// <summary>The severities, for the compiler.</summary>
    public SyntaxTreeOptionsProvider Severities { get; }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(Of(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var kind = OptionFiles.Contains(textFile.Path) ? "EditorConfig" : _kinds.GetValueOrDefault(textFile.Path);
        var options = Of(textFile.Path).AnalyzerOptions;
        return new Options(kind is null ? options : options.SetItem("build_metadata.AdditionalFiles.TlsConfigKind", kind));
    }

    private AnalyzerConfigOptionsResult Of(string path) => _results.GetOrAdd(path, file => _set.GetOptionsForSourcePath(file));

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at)) yield return at;
    }

    private static string Preset(string name)
    {
        using var reader = new StreamReader(typeof(ConfigOptions).Assembly.GetManifestResourceStream($"presets/{name}{GlobalConfig}")!);
        return reader.ReadToEnd();
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class SeverityProvider(ConfigOptions options) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options.Of(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options._set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
