using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TlsAnalyzers.Values;
using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Analysis.ConnectionStrings;

/// <summary>A connection string in pieces: what is set on a builder, by property or by index. The spans of such settings are those of the source.</summary>
internal static class BuilderSettings
{
    private static readonly string Unknown = ConnectionText.Hole.ToString();

    /// <summary>Judges one setting in the light of the others on the same object.</summary>
    /// <param name="file">The file.</param>
    /// <param name="assignment">The assignment to a member or an index of the builder.</param>
    /// <param name="driver">The driver that the builder belongs to.</param>
    public static void Judge(FileAnalysis file, AssignmentExpressionSyntax assignment, Driver driver)
    {
        if (file.Operation(assignment.Right) is not { } value) return;

        var builder = ConfiguredObject.Of(assignment);
        var read = ConnectionText.Of(builder.Assignments.Select(other => Read(file, other)).OfType<Setting>(), driver);
        var text = builder.Creation?.ArgumentList?.Arguments.FirstOrDefault()?.Expression;
        if (text is not null && file.Operation(text) is { } given) AddHosts(file, read, given, driver);

        foreach (var flaw in ConnectionStringJudge.Judge(read, driver, ConnectionReport.Allows(file)))
        {
            if (flaw.Span == assignment.Span) ConnectionReport.InSetting(file, flaw, assignment, value);
        }
    }

    /// <summary>Judges a setting that stands alone.</summary>
    public static void Judge(FileAnalysis file, SyntaxNode setting, string keyword, IOperation value, Driver driver)
    {
        var read = ConnectionText.Of([new(keyword, Text(file, value), setting.Span, value.Syntax.Span)], driver);
        foreach (var flaw in ConnectionStringJudge.Judge(read, driver, ConnectionReport.Allows(file))) ConnectionReport.InSetting(file, flaw, setting, value);
    }

    private static Setting? Read(FileAnalysis file, AssignmentExpressionSyntax assignment) =>
        Keyword(file, assignment.Left) is { } keyword && file.Operation(assignment.Right) is { } value
            ? new(keyword, Text(file, value), assignment.Span, assignment.Right.Span) : null;

    private static string? Keyword(FileAnalysis file, ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Index(file, arguments[0]),
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => Index(file, arguments[0]),
        _ => null,
    };

    private static string? Index(FileAnalysis file, ArgumentSyntax argument) =>
        Constants.TryGet(file.Operation(argument.Expression), file.Model, file.CancellationToken, out var keyword) ? keyword as string : null;

    // SqlConnectionEncryptOption.Optional is a property of its own type, which stands for what 'false' says as well.
    private static string Text(FileAnalysis file, IOperation value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion) value = conversion.Operand;
        var origin = Constants.Origin(value, file.Model, file.CancellationToken);
        if (origin is IPropertyReferenceOperation { Property: { IsStatic: true } property }
            && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType)) return property.Name;

        // $"localhost,{port}" has a host that is known.
        if (origin.ConstantValue is not { HasValue: true, Value: { } constant }) return TextValue.Whole(value, file.Model, file.CancellationToken) is [var only] ? ConnectionText.WithHoles(only) : Unknown;

        var member = origin.Type is { TypeKind: TypeKind.Enum } type
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant)) : null;
        return member?.Name ?? constant.ToString() ?? Unknown;
    }

    private static void AddHosts(FileAnalysis file, ConnectionText read, IOperation given, Driver driver)
    {
        if (TextValue.Whole(given, file.Model, file.CancellationToken) is [var text]) read.Hosts.AddRange(ConnectionText.Read(ConnectionText.WithHoles(text), driver).Hosts);
    }
}
