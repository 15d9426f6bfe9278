using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Random code twice: as the compiler sees it, and loaded to be run.</summary>
internal sealed class CompiledCode
{
    /// <summary>What every source is added to.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "random",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is "System.Private.CoreLib" or "System.Runtime" or "System.Linq" or "System.Net.Security" or "System.Net.Primitives"
                or "System.Net.Requests" or "System.Net.ServicePoint" or "System.Console" or "System.Security.Cryptography")
            .Append(typeof(World).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false));

    private const int MostErrors = 20;

    private CompiledCode(CSharpCompilation compilation, byte[] image)
    {
        Compilation = compilation;
        Model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single());

        var last = ((CompilationUnitSyntax)Model.SyntaxTree.GetRoot()).Members.OfType<ClassDeclarationSyntax>().Last();
        Class = last;
        Type = Assembly.Load(image).GetType(last.Identifier.Text)!;
        // A garbage collection during the first call of a method looks for the enums of its signature. If that is what loads them, .NET 10 waits for itself.
        RuntimeHelpers.RunClassConstructor(Type.TypeHandle);
    }

    public CSharpCompilation Compilation { get; }

    public SemanticModel Model { get; }

    /// <summary>The last class of the source.</summary>
    public ClassDeclarationSyntax Class { get; }

    /// <summary>The same, to be run.</summary>
    public Type Type { get; }

    /// <param name="source">The source, with a class at its end.</param>
    /// <param name="error">Why it does not compile, or null.</param>
    public static CompiledCode? TryCompile(string source, out string? error)
    {
        var compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest)));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        error = emitted.Success ? null : string.Join("\n", emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(MostErrors).Select(Describe));
        return emitted.Success ? new CompiledCode(compilation, image.ToArray()) : null;
    }

    private static string Describe(Diagnostic error)
    {
        var source = error.Location.SourceTree!.ToString();
        var at = error.Location.SourceSpan.Start;
        return $"{error.GetMessage()}: {source[Math.Max(0, at - 100)..Math.Min(source.Length, at + 100)]}";
    }
}
