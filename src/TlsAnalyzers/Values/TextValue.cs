using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>A part of a text.</summary>
/// <param name="Text">The part, or null for one that is decided at run time.</param>
/// <param name="Origin">The syntax that writes it down, where a fix can change it.</param>
/// <param name="Start">Where the part begins in the value of that syntax.</param>
internal readonly record struct TextPart(string? Text, SyntaxNode? Origin, int Start = 0);

/// <summary>What is known of a text: its parts in their order.</summary>
internal sealed record TextValue(IReadOnlyList<TextPart> Parts)
{
    private const int MostDepth = 8;
    private const int MostAlternatives = 4;

    private static readonly TextPart UnknownPart = default;
    private static readonly TextValue Unknown = new([UnknownPart]);

    /// <summary>A text that begins in one piece.</summary>
    public TextValue(string text, bool isComplete, SyntaxNode? origin)
        : this(isComplete ? [new TextPart(text, origin)] : [new TextPart(text, origin), UnknownPart])
    {
    }

    /// <summary>How the text begins: the parts up to the first that is decided at run time.</summary>
    public string Text => string.Concat(Beginning.Select(part => part.Text));

    /// <summary>Whether nothing is decided at run time.</summary>
    public bool IsComplete => Parts.All(part => part.Text is not null);

    /// <summary>The syntax that writes the first part down that is not empty, where a fix can change it.</summary>
    public SyntaxNode? Origin => Beginning.FirstOrDefault(part => part.Text is { Length: > 0 }).Origin;

    private IEnumerable<TextPart> Beginning => Parts.TakeWhile(part => part.Text is not null);

    /// <summary>How a string, a <see cref="System.Uri"/> or a <see cref="System.UriBuilder"/> may begin: one entry a branch.</summary>
    public static IReadOnlyList<TextValue> Of(IOperation? operation, SemanticModel model, CancellationToken cancellationToken) =>
        new Evaluation(model, isWhole: false, cancellationToken).Of(operation, 0);

    /// <summary>The same with what is known behind the first part that is decided at run time.</summary>
    public static IReadOnlyList<TextValue> Whole(IOperation? operation, SemanticModel model, CancellationToken cancellationToken) =>
        new Evaluation(model, isWhole: true, cancellationToken).Of(operation, 0);

    public bool Equals(TextValue? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Count == 0 ? 0 : Parts[0].GetHashCode();

    private TextValue Then(TextValue next) => new([.. Parts, .. next.Parts]);

    private TextValue ThenUnknown() => new([.. Parts, UnknownPart]);

    private sealed class Evaluation(SemanticModel model, bool isWhole, CancellationToken cancellationToken)
    {
        public IReadOnlyList<TextValue> Of(IOperation? operation, int depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is null || depth > MostDepth) return [Unknown];
            if (operation.ConstantValue is { HasValue: true } constant) return [Literal(operation, constant.Value, depth)];

            switch (operation)
            {
                case IConditionalOperation conditional:
                    return Either(Of(conditional.WhenTrue, depth + 1), Of(conditional.WhenFalse, depth + 1));
                case ICoalesceOperation coalesce:
                    return Either(Of(coalesce.Value, depth + 1), Of(coalesce.WhenNull, depth + 1));
                case ISwitchExpressionOperation @switch:
                    return [.. @switch.Arms.SelectMany(arm => Of(arm.Value, depth + 1)).Take(MostAlternatives)];
                case IBinaryOperation sum when IsConcatenation(sum):
                    return Concatenated(Operands(sum), depth);
                case IInterpolatedStringOperation interpolated:
                    return Concatenated(interpolated.Parts.Select(Part), depth);
                case IInvocationOperation invocation:
                    return OfCall(invocation, depth);
                case IObjectCreationOperation creation:
                    return OfCreation(creation, depth);
                case IMemberReferenceOperation member when WellKnown(member.Member) is { } text:
                    return [new(text, true, operation.Syntax)];
                case IPropertyReferenceOperation { Property: { Name: "Uri" or "AbsoluteUri" or "OriginalString", ContainingType.Name: "Uri" or "UriBuilder" } } property:
                    return Of(property.Instance, depth + 1);
                default:
                    var origin = Constants.Origin(operation, model, cancellationToken);
                    return origin == operation ? [Unknown] : Of(origin, depth + 1);
            }
        }

        // The literal in the source, not the name of the constant that holds it, is what a fix has to change.
        private TextValue Literal(IOperation operation, object? value, int depth)
        {
            var syntax = operation.Syntax;
            switch (operation)
            {
                case IBinaryOperation sum when IsConcatenation(sum):
                    return Concatenated(Operands(sum), depth)[0];
                case IInterpolatedStringOperation interpolated:
                    return Concatenated(interpolated.Parts.Select(Part), depth)[0];
                case IParenthesizedOperation parenthesized:
                    return Of(parenthesized.Operand, depth)[0];
            }

            var symbol = operation is IMemberReferenceOperation member ? member.Member : (operation as ILocalReferenceOperation)?.Local;
            var declared = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as VariableDeclaratorSyntax;
            if (symbol is not null) syntax = declared?.SyntaxTree == model.SyntaxTree ? declared!.Initializer?.Value : null;
            return isWhole && symbol is not null && syntax is not null and not LiteralExpressionSyntax && model.GetOperation(syntax, cancellationToken) is { } written
                ? Of(written, depth + 1)[0]
                : new(value?.ToString() ?? "", true, syntax);
        }

        // What stands on the left of a long sum is deep down, but no further away than the rest.
        private static IEnumerable<IOperation> Operands(IBinaryOperation sum)
        {
            var operands = new Stack<IOperation>();
            IOperation left = sum;
            for (; left is IBinaryOperation inner && IsConcatenation(inner); left = inner.LeftOperand) operands.Push(inner.RightOperand);
            operands.Push(left);
            return operands;
        }

        // 1 + 2 + "x" is "3x".
        private static bool IsConcatenation(IBinaryOperation operation) =>
            operation is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };

        private IReadOnlyList<TextValue> Concatenated(IEnumerable<IOperation?> parts, int depth)
        {
            IReadOnlyList<TextValue> whole = [new([])];
            foreach (var part in parts)
            {
                if (!isWhole && whole.All(text => !text.IsComplete)) break;
                var next = Of(part, depth + 1);
                whole = [.. whole.SelectMany(text => next.Select(text.Then)).Distinct().Take(MostAlternatives)];
            }

            return whole;
        }

        private static IOperation? Part(IInterpolatedStringContentOperation part) => part switch
        {
            IInterpolatedStringTextOperation text => text.Text,
            IInterpolationOperation { FormatString: null, Alignment: null } interpolation => interpolation.Expression,
            _ => null,
        };

        private IReadOnlyList<TextValue> OfCall(IInvocationOperation call, int depth)
        {
            var method = call.TargetMethod;
            if (method.ContainingType?.SpecialType == SpecialType.System_String)
            {
                switch (method.Name)
                {
                    case "Concat":
                        return Concatenated(Flat(call.Arguments.Select(argument => argument.Value)), depth);
                    case "Format":
                        return Formatted(call, depth);
                    // These leave a scheme and a host as they are.
                    case "Trim" or "TrimEnd" or "ToString" or "ToLower" or "ToLowerInvariant" or "Normalize" or "Insert" or "PadRight":
                        return Cut(Of(call.Instance, depth + 1));
                }
            }

            if (method.Name == "ToString" && call.Instance?.Type?.Name is "Uri" or "UriBuilder") return Of(call.Instance, depth + 1);
            return [Unknown];
        }

        private IReadOnlyList<TextValue> Formatted(IInvocationOperation call, int depth)
        {
            var format = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "format");
            var values = Flat(call.Arguments.Where(argument => argument.Parameter?.Name is not ("format" or "provider")).Select(argument => argument.Value)).ToList();
            return [.. Of(format?.Value, depth + 1).Select(text => Fill(text, values, depth))];
        }

        private TextValue Fill(TextValue format, List<IOperation?> values, int depth)
        {
            var whole = new List<TextPart>();
            foreach (var part in format.Parts)
            {
                if (part.Text is { } text) Fill(part, text);
                else whole.Add(part);
            }

            return new(whole);

            void Fill(TextPart part, string text)
            {
                var start = 0;
                while (text.IndexOfAny(['{', '}'], start) is >= 0 and var brace)
                {
                    Add(start, brace);
                    start = brace + 2;
                    if (brace + 1 < text.Length && text[brace + 1] == text[brace])
                    {
                        Add(brace, brace + 1);
                        continue;
                    }

                    var close = text.IndexOf('}', brace);
                    var isValue = int.TryParse(text.Substring(brace + 1, Math.Max(0, close - brace - 1)), out var index) && index >= 0 && index < values.Count;
                    whole.AddRange(isValue ? Of(values[index], depth + 1)[0].Parts : [UnknownPart]);
                    if (close < 0) return;
                    start = close + 1;
                }

                Add(start, text.Length);

                void Add(int from, int to)
                {
                    if (to > from) whole.Add(new(text.Substring(from, to - from), part.Origin, part.Start + from));
                }
            }
        }

        private IReadOnlyList<TextValue> OfCreation(IObjectCreationOperation creation, int depth)
        {
            var arguments = creation.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToList();
            return creation.Type?.ToDisplayString() switch
            {
                "System.Uri" when arguments.Count > 0 => Of(arguments[0].Value, depth + 1),
                "System.UriBuilder" when arguments.Count == 1 && Set(creation, "Scheme") is null && Set(creation, "Host") is null => Cut(Of(arguments[0].Value, depth + 1)),
                "System.UriBuilder" => Built(creation, arguments, depth),
                _ => [Unknown],
            };
        }

        // new UriBuilder("http", host, port) and new UriBuilder { Scheme = "http", Host = host }
        private IReadOnlyList<TextValue> Built(IObjectCreationOperation creation, List<IArgumentOperation> arguments, int depth)
        {
            IOperation? Given(string parameter, string property) => Set(creation, property)
                ?? arguments.FirstOrDefault(argument => argument.Parameter?.Name.StartsWith(parameter, StringComparison.Ordinal) == true)?.Value;

            var scheme = Of(Given("scheme", "Scheme"), depth + 1)[0];
            var host = Given("host", "Host") is { } given ? Of(given, depth + 1)[0] : new TextValue("localhost", true, null);
            return scheme is { IsComplete: true, Text.Length: > 0 }
                ? [new TextValue(scheme.Text.TrimEnd(':', '/'), true, scheme.Origin).Then(new TextValue("://", true, null)).Then(host.IsComplete ? host.Then(new TextValue("/", true, null)) : host).ThenUnknown()]
                : [Unknown];
        }

        private static IOperation? Set(IObjectCreationOperation creation, string property) => creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property)?.Value;

        private static IEnumerable<IOperation?> Flat(IEnumerable<IOperation> values) => values.SelectMany(value => value switch
        {
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.AsEnumerable(),
            IConversionOperation { Operand: IArrayCreationOperation { Initializer: { } elements } } => elements.ElementValues,
            IConversionOperation { IsImplicit: true } conversion => ImmutableArray.Create(conversion.Operand),
            _ => ImmutableArray.Create(value),
        });

        private static IReadOnlyList<TextValue> Cut(IReadOnlyList<TextValue> texts) => [.. texts.Select(text => text.Text.Contains("://") ? text : text.ThenUnknown())];

        private static IReadOnlyList<TextValue> Either(IReadOnlyList<TextValue> first, IReadOnlyList<TextValue> second) =>
            [.. first.Concat(second).Distinct().Take(MostAlternatives)];

        private static string? WellKnown(ISymbol member) => (member.ContainingType?.Name, member.Name) switch
        {
            ("Uri", "UriSchemeHttp") => "http",
            ("Uri", "UriSchemeHttps") => "https",
            ("Uri", "UriSchemeFtp") => "ftp",
            ("Uri", "UriSchemeWs") => "ws",
            ("Uri", "UriSchemeWss") => "wss",
            ("Uri", "SchemeDelimiter") => "://",
            ("String", "Empty") => "",
            ("IPAddress", "Loopback") => "127.0.0.1",
            ("IPAddress", "IPv6Loopback") => "::1",
            ("IPAddress", "Any") => "0.0.0.0",
            ("IPAddress", "IPv6Any") => "::",
            _ => null,
        };
    }
}
