using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>An object while it is being set up: where it is created, and what its members are set to in the same body.</summary>
internal sealed class ConfiguredObject
{
    private readonly ExpressionSyntax? _name;
    private readonly SyntaxNode _body;

    private ConfiguredObject(ExpressionSyntax? name, BaseObjectCreationExpressionSyntax? creation, SyntaxNode body) =>
        (_name, Creation, _body) = (name, creation, body);

    /// <summary>The expression that creates the object, or null where it came from elsewhere.</summary>
    public BaseObjectCreationExpressionSyntax? Creation { get; }

    /// <summary>The object that a member is assigned on, in an initializer or by a statement.</summary>
    public static ConfiguredObject Of(AssignmentExpressionSyntax assignment)
    {
        var body = Body.Around(assignment);
        if (assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax made })
        {
            return new(NameOf(made), made as BaseObjectCreationExpressionSyntax, body);
        }

        var name = Receiver(assignment);
        return new(name, name is IdentifierNameSyntax local ? CreationOf(local, body) : null, body);
    }

    /// <summary>The assignments to members and indexes of the object.</summary>
    public IEnumerable<AssignmentExpressionSyntax> Assignments
    {
        get
        {
            var inInitializer = Creation?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? Enumerable.Empty<AssignmentExpressionSyntax>();
            var inBody = _name is null ? Enumerable.Empty<AssignmentExpressionSyntax>() : _body.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(assignment => Receiver(assignment) is { } receiver && SyntaxFactory.AreEquivalent(receiver, _name));
            return inInitializer.Concat(inBody);
        }
    }

    /// <summary>Everything that a member of the object is set to.</summary>
    public IEnumerable<ExpressionSyntax> Values(string member) => Assignments
        .Where(assignment => assignment.Left switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText == member,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == member,
            _ => false,
        })
        .Select(assignment => assignment.Right);

    private static ExpressionSyntax? Receiver(AssignmentExpressionSyntax assignment) => assignment.Left switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax access => access.Expression,
        _ => null,
    };

    private static ExpressionSyntax? NameOf(ExpressionSyntax made) => made.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => SyntaxFactory.IdentifierName(declarator.Identifier.ValueText),
        AssignmentExpressionSyntax assignment when assignment.Right == made => assignment.Left,
        _ => null,
    };

    private static BaseObjectCreationExpressionSyntax? CreationOf(IdentifierNameSyntax local, SyntaxNode body) => body.DescendantNodes()
        .OfType<VariableDeclaratorSyntax>()
        .FirstOrDefault(declarator => declarator.Identifier.ValueText == local.Identifier.ValueText)?.Initializer?.Value as BaseObjectCreationExpressionSyntax;
}
