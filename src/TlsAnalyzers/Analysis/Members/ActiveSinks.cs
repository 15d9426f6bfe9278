using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>A row of the catalogue whose type the compilation has.</summary>
/// <param name="Row">The row.</param>
/// <param name="Type">The type that declares the member.</param>
internal sealed record ActiveSink(Sink Row, INamedTypeSymbol Type);

/// <summary>The rows of the catalogue that can matter in one compilation. A row of a library that is not referenced costs nothing: its word is not looked for.</summary>
internal sealed class ActiveSinks
{
    private static readonly ILookup<SinkPackage[], Sink> ByHeading = SinkCatalogue.All.Where(row => row.Word.Length > 0).ToLookup(row => row.Packages);

    private readonly ILookup<string, ActiveSink> _byWord;

    /// <summary>Resolves the rows, once a compilation.</summary>
    public ActiveSinks(TlsCompilation tls) => _byWord = Resolve(tls).ToLookup(sink => sink.Row.Word, StringComparer.Ordinal);

    /// <summary>The words that lead to rows of some kinds.</summary>
    public IEnumerable<string> Words(IReadOnlyCollection<SinkKind> kinds) =>
        kinds.Count == 0 ? [] : _byWord.Where(group => group.Any(sink => kinds.Contains(sink.Row.Kind))).Select(group => group.Key);

    /// <summary>The rows of one kind that an identifier may stand for.</summary>
    public IReadOnlyList<ActiveSink> For(string word, SinkKind kind) => [.. _byWord[word].Where(sink => sink.Row.Kind == kind)];

    private static IEnumerable<ActiveSink> Resolve(TlsCompilation tls)
    {
        var referenced = new HashSet<string>(tls.Compilation.ReferencedAssemblyNames.Select(assembly => assembly.Name), StringComparer.OrdinalIgnoreCase);
        foreach (var heading in ByHeading.Concat(OfUser(tls).ToLookup(row => row.Packages)))
        {
            var isReferenced = heading.Key.Any(package => package.Source is SinkSource.Framework or SinkSource.Any || package.Assemblies.Any(referenced.Contains));
            foreach (var row in heading)
            {
                if (tls.Occurring?.Contains(row.Word) == false) continue;
                foreach (var type in TypesOf(row, isReferenced, tls))
                {
                    if (row.HoldsFor(type.ContainingAssembly.Identity.Version)) yield return new(row, type);
                }
            }
        }
    }

    // Without the library there can still be a class of the same name in the program itself.
    private static IEnumerable<INamedTypeSymbol> TypesOf(Sink row, bool isReferenced, TlsCompilation tls) =>
        isReferenced ? tls.Types(row.Type) : tls.Types(row.Type).Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, tls.Compilation.Assembly));

    private static IEnumerable<Sink> OfUser(TlsCompilation tls) => tls.Options.AdditionalFiles
        .Where(file => UserSinkFile.Is(file.Path))
        .Select(file => file.GetText())
        .OfType<SourceText>()
        .SelectMany(text => UserSinkFile.Read(text.ToString(), CancellationToken.None).Rows)
        .Select(pair => pair.Row);
}
