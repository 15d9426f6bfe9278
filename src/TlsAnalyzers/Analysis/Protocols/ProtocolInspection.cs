using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Facts;
using TlsAnalyzers.Sinks;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Analysis.Protocols;

/// <summary>Protocol versions that are switched on by a value of SslProtocols or SecurityProtocolType (TLS1001-TLS1003).</summary>
internal sealed class ProtocolInspection : EnumInspection
{
    /// <summary>The property of a diagnostic that holds the sound versions of a mixed value, for the code fix.</summary>
    public const string SoundMembers = nameof(SoundMembers);

    /// <summary>The property of a diagnostic that is there where None does not mean the system's choice.</summary>
    public const string ByName = nameof(ByName);

    private static readonly Regex SaysLowest = new("^_?min(imum|imal)?(?![a-z])|Min(imum|imal)?(?![a-z])|Lowest|AtLeast", RegexOptions.CultureInvariant);

    public override IEnumerable<string> Words =>
    [
        "SslProtocols", "SecurityProtocolType",
        // The members too: an alias or a 'using static' hides the name of the enum.
        "Ssl2", "Ssl3", "Tls", "Tls11", "Tls12", "Tls13",
        "EnabledSslProtocols", "SecurityProtocol",
    ];

    // The members that want versions by name. A scan looks up only rows whose words somebody searches for.
    public override IReadOnlyCollection<SinkKind> Rows { get; } = [SinkKind.Typed];

    protected override IReadOnlyList<string> Enums { get; } = [WellKnown.SslProtocols, WellKnown.SecurityProtocolType];

    protected override void Judge(FileAnalysis file, EnumValue value)
    {
        var deprecatedRule = value.Type.Name == "SslProtocols" ? Rules.Protocols.DeprecatedSslProtocols : Rules.Protocols.DeprecatedSecurityProtocolType;
        var versions = ProtocolVersion.InBits(value.Bits.Value);
        var deprecated = versions.Where(version => version.IsDeprecated || (version == ProtocolVersion.Tls12 && file.Options.RequiresTls13(deprecatedRule))).ToList();
        if (deprecated.Count > 0)
        {
            var sound = versions.Except(deprecated).Select(version => version.Member);
            var fix = ImmutableDictionary<string, string?>.Empty.Add(SoundMembers, string.Join(",", sound));
            file.Report(deprecatedRule, value.Syntax, [value.Text, ProtocolVersion.Describe(deprecated)], WantsNames(file, value.Syntax) ? fix.Add(ByName, "") : fix);
        }
        else if (versions.Count > 0 && IsPin(value) && !WantsNames(file, value.Syntax))
        {
            file.Report(Rules.Protocols.PinnedProtocol, value.Syntax, [value.Text, ProtocolVersion.Describe(versions)]);
        }
    }

    // Some libraries read None as no TLS, or as a version of their own choice.
    private static bool WantsNames(FileAnalysis file, SyntaxNode value)
    {
        value = WithCasts(value);
        return value.Parent is AssignmentExpressionSyntax assignment && assignment.Right == value
            && file.Symbol(assignment.Left) is IPropertySymbol property
            && file.Tls.Sinks.For(property.Name, SinkKind.Typed).Any(sink => SymbolEqualityComparer.Default.Equals(sink.Type, property.ContainingType));
    }

    // Adding a version to what is there pins nothing, and neither does a list, whose reader decides, or a lowest version.
    private static bool IsPin(EnumValue value) =>
        value.Use is { Kind: UseKind.Assigned or UseKind.Variable, IsElement: false }
        && !IsLowest(value.Syntax)
        && value.Operation is not IInvocationOperation
        && !value.Operation.DescendantsAndSelf().Any(part => part is IMemberReferenceOperation { ConstantValue.HasValue: false } or ILocalReferenceOperation { ConstantValue.HasValue: false });

    // options.MinimumTlsVersion = SslProtocols.Tls12
    private static bool IsLowest(SyntaxNode value)
    {
        var name = WithCasts(value).Parent switch
        {
            AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => parameter.Identifier.ValueText,
            ArgumentSyntax { NameColon.Name: var named } => named.Identifier.ValueText,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => NameOf(call.Expression),
            _ => null,
        };
        return name is not null && SaysLowest.IsMatch(name);
    }

    // With the parentheses and casts around it.
    private static SyntaxNode WithCasts(SyntaxNode value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax) value = value.Parent;
        return value;
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
