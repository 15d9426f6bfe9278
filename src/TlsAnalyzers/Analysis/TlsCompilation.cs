using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        new Members.ValueInspection(),
        new Members.SwitchInspection(),
        new Http2.HttpVersionInspection(),
        new Http2.AlpnInspection(),
        new Http2.EndpointProtocolsInspection(),
        new Hosting.KestrelEndpointInspection(),
        new Hosting.ListenUrlInspection(),
        new Hosting.HstsInspection(),
        new Validation.CallbackInspection(),
        new Validation.ValidatorInspection(),
        new Cleartext.UrlInspection(),
        new Cleartext.SmtpInspection(),
        new ConnectionStrings.ConnectionStringInspection(),
        new ConnectionStrings.BuilderInspection(),
    ];

    private static readonly CandidateWords AllWords = new(Inspections, Inspections.Where(inspection => inspection.Words.Contains("=>")));

    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> _types = new(StringComparer.Ordinal);

    public TlsCompilation(Compilation compilation, AnalyzerOptions options)
    {
        Compilation = compilation;
        Options = options;
    }

    public Compilation Compilation { get; }

    public AnalyzerOptions Options { get; }

    public CandidateWords Words => AllWords;

    /// <summary>Whether the compilation can name any TLS type at all.</summary>
    public bool HasTlsTypes => Type(WellKnown.SslProtocols) is not null || Type(WellKnown.X509Certificate) is not null;

    /// <summary>The type of that metadata name, or null where no reference has it.</summary>
    public INamedTypeSymbol? Type(string metadataName) =>
        _types.GetOrAdd(metadataName, name => Compilation.GetTypeByMetadataName(name));

    /// <summary>Whether a type is the one of that metadata name.</summary>
    public bool Is(ITypeSymbol? type, string metadataName) =>
        type is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Type(metadataName));
}
