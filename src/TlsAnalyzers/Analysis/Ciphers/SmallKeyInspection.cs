using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Facts;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Ciphers;

/// <summary>Keys for certificates that are made too small (TLS3005).</summary>
internal sealed class SmallKeyInspection : Inspection
{
    private const string Cryptography = "System.Security.Cryptography";

    public override IEnumerable<string> Words =>
    [
        "RSA", "RSACryptoServiceProvider", "RSACng", "RSAOpenSsl", "DSA", "DSACryptoServiceProvider", "DSACng", "DSAOpenSsl",
        "KeySize", "ECCurve", "NamedCurves",
    ];

    public override void Inspect(FileAnalysis file, SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name) return;

        foreach (var made in MadeAt(name))
        {
            if (file.Operation(made) is not { } operation || Describe(file, operation) is not { } key) continue;
            if (CertificateKey.Is(file, made) && !DevelopmentOnly.Is(made)) file.Report(Rules.Ciphers.SmallKey, made, [Excerpt.Of(made), key]);
        }
    }

    // The expressions that a name begins or belongs to and that may make a key: creations, calls, sizes, curves.
    private static IEnumerable<SyntaxNode> MadeAt(SimpleNameSyntax name)
    {
        SyntaxNode whole = name;
        while (whole.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax || (whole.Parent is MemberAccessExpressionSyntax access && access.Name == whole)) whole = whole.Parent;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == whole => [assignment],
            ObjectCreationExpressionSyntax creation when creation.Type == whole => [creation],
            VariableDeclarationSyntax declaration => declaration.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>(),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => [call],
            MemberAccessExpressionSyntax curve => [curve],
            _ => [],
        };
    }

    private static string? Describe(FileAnalysis file, IOperation made) => made switch
    {
        IInvocationOperation { TargetMethod: { Name: "Create", IsStatic: true, ContainingType: { } type } } call => Modulus(Algorithm(type), Size(file, call.Arguments)),
        IInvocationOperation { TargetMethod: { ContainingType.Name: "ECCurve" } method } call when IsCryptography(method.ContainingType) => Curve(CurveName(file, call)),
        IObjectCreationOperation { Type: INamedTypeSymbol type } creation => Modulus(Algorithm(type), Size(file, creation.Arguments)),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "KeySize" } property } assignment =>
            Modulus(Algorithm((property.Instance?.Type ?? property.Property.ContainingType) as INamedTypeSymbol), Number(file, assignment.Value)),
        // One that is named, or asked for its name, makes no key.
        IPropertyReferenceOperation { Parent: not (IMemberReferenceOperation or INameOfOperation), Property: { IsStatic: true, ContainingType: { Name: "NamedCurves" } type, Name: var name } } when IsCryptography(type) => Curve(name),
        _ => null,
    };

    private static string? Modulus(string? algorithm, int? bits) =>
        algorithm is not null && bits is > 0 and < KeyStrength.SmallestModulusBits
            ? $"{(algorithm == "RSA" ? "an" : "a")} {algorithm} key of {bits} bits" : null;

    private static string? Curve(string? name) =>
        name is not null && NamedCurve.Bits(name) is < KeyStrength.SmallestCurveBits and var bits ? $"a key on a curve of {bits} bits" : null;

    private static string? Algorithm(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "RSA" or "DSA" && IsCryptography(type)) return type.Name;
        }

        return null;
    }

    private static bool IsCryptography(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == Cryptography;

    private static int? Size(FileAnalysis file, IEnumerable<IArgumentOperation> arguments) =>
        Number(file, arguments.FirstOrDefault(argument => argument.Parameter?.Name is "keySizeInBits" or "keySize" or "dwKeySize")?.Value);

    private static int? Number(FileAnalysis file, IOperation? value) =>
        Constants.TryGet(value, file.Model, file.CancellationToken, out var constant) ? constant as int? : null;

    private static string? CurveName(FileAnalysis file, IInvocationOperation call)
    {
        if (!call.TargetMethod.Name.StartsWith("CreateFrom", StringComparison.Ordinal) || call.Arguments.Length != 1) return null;

        var value = Constants.Origin(call.Arguments[0].Value, file.Model, file.CancellationToken);
        // new Oid("1.3.132.0.8")
        if (value is IObjectCreationOperation { Arguments: { Length: > 0 } arguments }) value = arguments[0].Value;
        return Constants.TryGet(value, file.Model, file.CancellationToken, out var name) ? name as string : null;
    }
}
