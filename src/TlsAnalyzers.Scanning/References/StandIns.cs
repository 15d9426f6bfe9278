using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Scanning.References;

/// <summary>
/// What stands in for libraries that nobody restored: declarations, generated from the catalogue and the metadata of the real libraries, of the types that rules are about. A file
/// an assembly, in the folder of the same name. Enough for a sink to bind; an error of the compiler about the rest of the library is nobody's concern here.
/// </summary>
internal sealed partial class StandIns
{
    private const string Prefix = "stand-ins/";
    private const string Needs = "// Needs ";

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false);

    private static readonly IReadOnlyDictionary<string, StandIns> ByAssembly = typeof(StandIns).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(Load).ToDictionary(one => one.Assembly, StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<(string, PackFiles), MetadataReference> Compiled = new();

    private readonly Lazy<SyntaxTree> _tree;

    private StandIns(string assembly, string text)
    {
        Assembly = assembly;
        Namespaces = [.. Namespace().Matches(text).Select(match => match.Groups[1].Value)];
        Needed = text.Split('\n').FirstOrDefault(line => line.StartsWith(Needs, StringComparison.Ordinal)) is { } line ? line[Needs.Length..].Split(", ") : [];
        _tree = new(() => CSharpSyntaxTree.ParseText(SourceText.From(text)));
    }

    /// <summary>The assembly that this one stands in for.</summary>
    public string Assembly { get; }

    private IReadOnlyList<string> Namespaces { get; }

    private IReadOnlyList<string> Needed { get; }

    /// <summary>The assemblies that there are stand-ins for.</summary>
    public static IEnumerable<string> Assemblies => ByAssembly.Keys;

    /// <summary>References for the libraries that a project imports and does not have.</summary>
    /// <param name="usings">The namespaces that its files import.</param>
    /// <param name="present">The assemblies that it has, itself among them.</param>
    /// <param name="packs">Its framework.</param>
    /// <param name="framework">The references of the framework.</param>
    public static IEnumerable<MetadataReference> For(IReadOnlySet<string> usings, IReadOnlySet<string> present, PackFiles packs, IReadOnlyList<MetadataReference> framework)
    {
        var wanted = new HashSet<StandIns>(ReferenceEqualityComparer.Instance);
        foreach (var one in ByAssembly.Values.Where(one => one.Namespaces.Any(usings.Contains))) one.Want(wanted, present);
        return wanted.Select(one => one.Reference(packs, framework));
    }

    private void Want(HashSet<StandIns> wanted, IReadOnlySet<string> present)
    {
        if (present.Contains(Assembly) || !wanted.Add(this)) return;
        foreach (var other in Needed) ByAssembly[other].Want(wanted, present);
    }

    private MetadataReference Reference(PackFiles packs, IReadOnlyList<MetadataReference> framework) => Compiled.GetOrAdd((Assembly, packs), _ => CSharpCompilation
        .Create(Assembly, [_tree.Value], [.. framework, .. Needed.Select(other => ByAssembly[other].Reference(packs, framework))], Options).ToMetadataReference());

    private static StandIns Load(string resource)
    {
        using var reader = new StreamReader(typeof(StandIns).Assembly.GetManifestResourceStream(resource)!);
        return new(resource[Prefix.Length..^3], reader.ReadToEnd());
    }

    [GeneratedRegex(@"^namespace (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
