using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Rules;
using TlsAnalyzers.Scanning.Analysis;
using TlsAnalyzers.Scanning.Files;
using TlsAnalyzers.Scanning.Projects;

namespace TlsAnalyzers.Scanning;

/// <summary>Runs the analyzers over folders, solutions, projects and files that nobody has built. Nothing of what is scanned is run.</summary>
public sealed class Scanner
{
    private readonly ScanOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly ScanNotes _notes = new();
    private readonly SourceFiles _files;
    private readonly ProjectSet _projects;
    private readonly ProjectCompilations _compilations;
    private readonly ScanPlan _plan;

    // How many projects have still to be done that need the compilation of one.
    private readonly ConcurrentDictionary<string, int> _waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string, Place), Finding> _findings = new();
    private readonly ConcurrentDictionary<string, int> _lines = new(StringComparer.Ordinal);

    private readonly int _total;
    private int _done;

    private Scanner(IReadOnlyList<string> paths, ScanOptions options, CancellationToken cancellation)
    {
        (_options, _cancellation) = (options, cancellation);
        _files = new SourceFiles(_notes, options.Edited);
        var index = new FileIndex(_notes, cancellation);
        _projects = new ProjectSet(new ProjectReader(index, _notes), _notes);
        _compilations = new ProjectCompilations(_projects, _files, _notes);
        _plan = ScanPlan.Of(paths, index, _projects, _notes);
        foreach (var path in _plan.Units.SelectMany(unit => ReferencedBy(unit).Append(unit[0].Path))) _waiting.AddOrUpdate(path, 1, (_, count) => count + 1);
        _total = _plan.Units.Sum(Size);
        options.Progress?.Report(new(0, _total));
    }

    /// <summary>Scans.</summary>
    /// <param name="paths">Folders, solutions, projects and files that exist.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <exception cref="OperationCanceledException">The scan was ended.</exception>
    public static ScanResult Scan(IReadOnlyList<string> paths, ScanOptions options, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        WarmStart.Begin();
        var scanner = new Scanner(paths, options, cancellation);
        DeepStack.ForEach(scanner._plan.Units, DeepStack.ForWalking, scanner.Run);
        return new(
            scanner._plan.Root,
            [.. scanner._findings.Values.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).ThenBy(finding => finding.Message, StringComparer.Ordinal)],
            scanner._notes.All, scanner._plan.Units.Count, scanner._lines.Count, scanner._lines.Values.Sum(lines => (long)lines), clock.Elapsed);
    }

    // One project, for each of its frameworks: what is a finding in several of them is one finding.
    private void Run(IReadOnlyList<SourceProject> unit)
    {
        _cancellation.ThrowIfCancellationRequested();
        var judged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in unit.OrderBy(project => project.Framework.Family).ThenByDescending(project => project.Framework.Version))
        {
            try
            {
                Run(project, judged);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                _notes.Lost(project.Path, $"the project cannot be analysed for {project.Framework.Moniker}: {wrong.Message}");
            }

            judged.UnionWith(Files(project));
        }

        foreach (var file in unit.SelectMany(Files).Distinct(StringComparer.Ordinal))
        {
            if (_plan.IsAskedFor(file) && _files.Text(file) is { } text) _lines[file] = text.Lines.Count;
            _files.Forget(file);
        }

        foreach (var path in ReferencedBy(unit).Append(unit[0].Path).Where(path => _waiting.AddOrUpdate(path, 0, (_, count) => count - 1) == 0))
        {
            foreach (var done in path == unit[0].Path ? unit : _projects.Of(path)) _compilations.Forget(done);
        }

        _options.Progress?.Report(new(Interlocked.Add(ref _done, Size(unit)), _total));
    }

    private void Run(SourceProject project, IReadOnlySet<string> judged)
    {
        var analysis = new ProjectAnalysis(project, _compilations, _files, _notes, _cancellation);
        var found = analysis.Run(judged).Where(IsAskedFor).ToList();
        var fixes = _options.WithFixes && found.Count > 0 ? new Fixing.FixFinder(analysis.Compilation!, _files, _notes, _cancellation) : null;
        foreach (var one in found) Add(one, fixes);
    }

    private IEnumerable<string> ReferencedBy(IReadOnlyList<SourceProject> unit) => unit.SelectMany(_projects.ReferencedBy).Select(other => other.Path).Where(path => path != unit[0].Path).Distinct(StringComparer.Ordinal);

    private static int Size(IReadOnlyList<SourceProject> unit) => unit.Sum(project => Files(project).Count());

    private static IEnumerable<string> Files(SourceProject project) => project.Sources.Concat(project.AdditionalFiles.Select(file => file.Path));

    private bool IsAskedFor(Diagnostic found) =>
        (_options.Rules is null || _options.Rules.Contains(found.Id)) && _plan.IsAskedFor(found.Location.GetMappedLineSpan().Path);

    private void Add(Diagnostic found, Fixing.FixFinder? fixes)
    {
        if (RuleTable.Find(found.Id) is not { } rule) return;
        var finding = new Finding(rule, found.Severity, found.GetMessage(), Places.Of(found.Location, _files), [.. found.AdditionalLocations.Select(place => Places.Of(place, _files))]);
        _findings.AddOrUpdate((found.Id, finding.Message, finding.Place),
            _ => fixes is null ? finding : finding with { Fixes = fixes.For(found) },
            (_, known) => known.Severity >= finding.Severity ? known : known with { Severity = finding.Severity });
    }
}
