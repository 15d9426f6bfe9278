using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Facts;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>Certificate requests that are to be signed with a broken hash (TLS3006).</summary>
internal sealed class WeakSignatureInspection : Inspection
{
    public override IEnumerable<string> Words => ["CertificateRequest"];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (!file.IsFirstCallOf(this)) return;

        foreach (var request in Creations.Of(file, WellKnown.CertificateRequest))
        {
            foreach (var argument in request.Arguments)
            {
                if (argument.Parameter?.Name != "hashAlgorithm") continue;
                foreach (var hash in Alternatives.Of(argument.Value)) Judge(file, hash);
            }
        }
    }

    private static void Judge(FileAnalysis file, IOperation hash)
    {
        if (Name(file, hash) is { } name && HashStrength.BrokenHash(name) is { } broken && !DevelopmentOnly.Is(hash.Syntax))
            file.Report(Rules.Ciphers.WeakSignature, hash.Syntax, [Excerpt.Of(hash.Syntax), broken]);
    }

    private static string? Name(FileAnalysis file, IOperation hash) => Constants.Origin(hash, file.Model, file.CancellationToken) switch
    {
        IPropertyReferenceOperation { Property.IsStatic: true } property when IsHash(file, property.Property.ContainingType) => property.Property.Name,
        IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when IsHash(file, creation.Type) => Text(file, arguments[0].Value),
        IInvocationOperation { TargetMethod.Name: "FromOid", Arguments: { Length: 1 } arguments } => Text(file, arguments[0].Value),
        _ => null,
    };

    private static bool IsHash(FileAnalysis file, ITypeSymbol? type) => file.Tls.Is(type, WellKnown.HashAlgorithmName);

    private static string? Text(FileAnalysis file, IOperation value) =>
        Constants.TryGet(value, file.Model, file.CancellationToken, out var constant) ? constant as string : null;
}
