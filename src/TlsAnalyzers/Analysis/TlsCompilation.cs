using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Analysis;

/// <summary>What one compilation has of TLS: the types that rules ask for, and the options.</summary>
internal sealed class TlsCompilation
{
    private static readonly Inspection[] Inspections =
    [
        new Protocols.ProtocolInspection(),
        new Validation.ChainFlagsInspection(),
        new Validation.RevocationInspection(),
        new Validation.TrustedRootInspection(),
        new Ciphers.CipherSuiteInspection(),
        new Ciphers.EncryptionPolicyInspection(),
        new Ciphers.SmallKeyInspection(),
        new Ciphers.WeakSignatureInspection(),
        new ValueInspection(),
        new UseInspection(),
        new AbsentInspection(),
        new SwitchInspection(),
        new Http2.HttpVersionInspection(),
        new Http2.AlpnInspection(),
        new Http2.EndpointProtocolsInspection(),
        new Hosting.KestrelEndpointInspection(),
        new Hosting.ListenUrlInspection(),
        new Hosting.HstsInspection(),
        new Validation.CallbackInspection(),
        new Validation.VendorCallbackInspection(),
        new Validation.AcceptInspection(),
        new Validation.ValidatorInspection(),
        new Cleartext.UrlInspection(),
        new Cleartext.SmtpInspection(),
        new ConnectionStrings.ConnectionStringInspection(),
        new ConnectionStrings.BuilderInspection(),
    ];

    private static readonly (string Word, Inspection Inspection)[] OwnWords =
        [.. Inspections.SelectMany(inspection => inspection.Words.Select(word => (word, inspection)))];

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);
    private readonly TypesByName _named;
    private readonly Lazy<ActiveSinks> _sinks;
    private readonly Lazy<CandidateWords> _words;

    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options of the analysis.</param>
    /// <param name="occurring">The words that occur in it, where that is known beforehand: rows of the catalogue with other words are then not looked up.</param>
    public TlsCompilation(Compilation compilation, AnalyzerOptions options, IReadOnlyCollection<string>? occurring = null)
    {
        Occurring = occurring;
        Compilation = compilation;
        Options = options;
        _named = new(compilation);
        _sinks = new(() => new(this));
        _words = new(() => new(
            OwnWords.Concat(Inspections.SelectMany(inspection => Sinks.Words(inspection.Rows).Select(word => (word, inspection))))));
    }

    /// <summary>The words that would be searched for in a program that has the libraries of all these rows.</summary>
    public static IEnumerable<(string Word, Inspection Inspection)> EveryWord(IEnumerable<Sink> rows)
    {
        var words = rows.Where(row => row.Word.Length > 0).ToLookup(row => row.Kind, row => row.Word);
        return OwnWords.Concat(Inspections.SelectMany(inspection => inspection.Rows.SelectMany(kind => words[kind]).Select(word => (word, inspection))));
    }

    public Compilation Compilation { get; }

    /// <summary>The words that occur in the compilation, or null where nobody has looked.</summary>
    public IReadOnlyCollection<string>? Occurring { get; }

    public AnalyzerOptions Options { get; }

    /// <summary>The words that files are searched for.</summary>
    public CandidateWords Words => _words.Value;

    /// <summary>The rows of the catalogue that can matter here.</summary>
    public ActiveSinks Sinks => _sinks.Value;

    /// <summary>Whether the compilation can name any TLS type at all.</summary>
    public bool HasTlsTypes => Type(WellKnown.SslProtocols) is not null || Type(WellKnown.X509Certificate) is not null;

    /// <summary>The type of that metadata name, or null where no reference has it.</summary>
    public INamedTypeSymbol? Type(string metadataName) =>
        _types.GetOrAdd(metadataName, name => _named.Of(name) switch { [] => null, [var only] => only, _ => Compilation.GetTypeByMetadataName(name) });

    /// <summary>The types of that metadata name: two libraries may have one each.</summary>
    public ImmutableArray<INamedTypeSymbol> Types(string metadataName) => _named.Of(metadataName);

    /// <summary>Whether a type is the one of that metadata name.</summary>
    public bool Is(ITypeSymbol? type, string metadataName) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Type(metadataName));
}
