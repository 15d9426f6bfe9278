using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TlsAnalyzers.Values;

/// <summary>Methods and attributes that look at a value and do nothing with it: comparisons, assertions, logs, tests.</summary>
internal static class Inspectors
{
    private static readonly Regex Question = new(
        "^(Is|Has|Supports?|Contains|Allows|Can|Should|Equals|CompareTo|IndexOf|Any|All|Except|Remove|Count|Assert|Expect|"
        + "Probe|Check|Detect|Verify|Validate|Join|Get[A-Za-z0-9]*Support|Log|Write|Print|Format|Describe|Throw|Skip|NameOf|ToString|GetName|Display)([A-Z]|$)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Log = new("(Log|Logger|LoggerExtensions|Trace|EventSource|Telemetry|Metrics)$", RegexOptions.CultureInvariant);

    private static readonly Regex Observation = new(
        "^((Negotiated|Actual|Detected|Observed|Record|Header|Frame|Hello|Peer|Client|Server)?(Protocol)?Version|(Negotiated|Actual|Detected|Observed).+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly string[] TestNamespaces =
        ["Xunit", "NUnit", "Microsoft.VisualStudio.TestTools", "FluentAssertions", "Shouldly", "Moq", "NSubstitute", "TUnit", "AwesomeAssertions"];

    /// <summary>Whether a method only asks about its arguments.</summary>
    public static bool OnlyLooks(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type) return false;
        if (type.SpecialType is SpecialType.System_Enum or SpecialType.System_Object || type.TypeKind == TypeKind.Enum || IsTestType(type)) return true;
        if (method.MethodKind == MethodKind.Constructor) return InheritsException(type);

        return Question.IsMatch(method.Name) || IsLog(method);
    }

    /// <summary>Whether a member of the program notes what the other end said: the version in a record header, the protocol that was negotiated.</summary>
    public static bool IsObservation(ISymbol member) =>
        member is IPropertySymbol or IFieldSymbol && !member.DeclaringSyntaxReferences.IsEmpty && Observation.IsMatch(member.Name);

    /// <summary>Whether code is run to see it fail: <c>Assert.Throws(() => ...)</c>.</summary>
    public static bool IsExpectedToFail(SyntaxNode node) => node.Ancestors().Any(outer => outer is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name },
    } && name.StartsWith("Throws", StringComparison.Ordinal));

    /// <summary>Whether an attribute feeds a test, such as <c>[InlineData]</c>.</summary>
    public static bool IsTestAttribute(AttributeSyntax? attribute) =>
        attribute?.Name.ToString() is { } name
        && Regex.IsMatch(name, @"(^|\.)(InlineData|TestCase|DataRow|Values|MemberData|Arguments|Params|Test\w*|Theory|Fact)(Attribute)?$", RegexOptions.CultureInvariant);

    /// <summary>Whether a method belongs to a library for tests: an assertion, or what a mock is told to do.</summary>
    public static bool IsTest(IMethodSymbol method) => method.ContainingType is { } type && IsTestType(type);

    private static bool IsTestType(INamedTypeSymbol type)
    {
        if (type.Name.EndsWith("Assert", StringComparison.Ordinal) || type.Name.EndsWith("Assertions", StringComparison.Ordinal)) return true;

        var space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return TestNamespaces.Any(name => space.StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>Whether a method writes a log.</summary>
    public static bool IsLog(IMethodSymbol method) =>
        Log.IsMatch(method.ContainingType.Name) || method.ContainingType.Name is "Console" or "Debug" || method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "LoggerMessageAttribute");

    private static bool InheritsException(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "Exception") return true;
        }

        return false;
    }
}
