using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>The judge of callbacks, compiled from its sources with one bug in it.</summary>
internal sealed class Mutant
{
    private static readonly string Folder = Path.Combine(ReferenceSet.RepositoryRoot, "src", "TlsAnalyzers", "Values", "Callbacks");

    private static readonly ImmutableDictionary<string, SyntaxTree> Sources =
        Directory.GetFiles(Folder, "*.cs").Append(Path.Combine(Folder, "..", "Inspectors.cs")).ToImmutableDictionary(path => Path.GetFileName(path), path => Parse(File.ReadAllText(path)));

    private static readonly CSharpCompilation Judge = CSharpCompilation.Create(
        "mutant",
        [Parse("global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading;")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("TlsAnalyzers", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    private readonly Type _bodies;
    private readonly MethodInfo _judge;

    private Mutant(Assembly assembly)
    {
        _bodies = assembly.GetType("TlsAnalyzers.Values.Callbacks.Bodies")!;
        _judge = assembly.GetType("TlsAnalyzers.Values.Callbacks.CallbackJudge")!.GetMethod("Judge", [typeof(IOperation), _bodies, typeof(CancellationToken)])!;
    }

    public static Mutant With(PlantedBug bug)
    {
        var source = Sources[bug.File].ToString();
        var at = source.IndexOf(bug.Original, StringComparison.Ordinal);
        Assert.True(at >= 0 && source.IndexOf(bug.Original, at + 1, StringComparison.Ordinal) < 0, $"{bug.File} must have this once: {bug.Original}");

        var planted = Parse(source.Remove(at, bug.Original.Length).Insert(at, bug.Mutated));
        using var image = new MemoryStream();
        var emitted = Judge.AddSyntaxTrees(Sources.SetItem(bug.File, planted).Values).Emit(image);
        Assert.True(emitted.Success, emitted.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString());

        return new Mutant(Assembly.Load(image.ToArray()));
    }

    /// <summary>The texts of its verdicts.</summary>
    public IEnumerable<string> Verdicts(CallbackBatch batch)
    {
        var bodies = Activator.CreateInstance(_bodies, batch.Compilation, CancellationToken.None);
        return batch.Targets.Select(target => _judge.Invoke(null, [target, bodies, CancellationToken.None])!.ToString()!);
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
}
