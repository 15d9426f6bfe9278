using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Analysis.Members;

/// <summary>What is put into the collection that a property holds: <c>app.Urls.Add(value)</c>, <c>Prefixes = { value }</c>.</summary>
internal static class AddedValues
{
    /// <summary>The values that are added where a property is named.</summary>
    public static IEnumerable<IOperation> To(FileAnalysis file, SimpleNameSyntax name) =>
        Expressions(name).Select(file.Operation).OfType<IOperation>();

    private static IEnumerable<ExpressionSyntax> Expressions(SimpleNameSyntax name)
    {
        ExpressionSyntax property = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (name.Parent is MemberBindingExpressionSyntax binding) property = binding;

        return property.Parent switch
        {
            AssignmentExpressionSyntax { Right: InitializerExpressionSyntax initializer } => initializer.Expressions,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Parent: InvocationExpressionSyntax call } add when add.Expression == property
                => call.ArgumentList.Arguments.Select(argument => argument.Expression),
            // feature?.Addresses.Add(value) and app.Urls?.Add(value)
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Add" } } call }
                => call.ArgumentList.Arguments.Select(argument => argument.Expression),
            _ => [],
        };
    }
}
