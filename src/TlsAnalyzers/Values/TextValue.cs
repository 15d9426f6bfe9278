using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values;

/// <summary>What is known of a text: how it begins, and whether that is all of it.</summary>
/// <param name="Text">The beginning.</param>
/// <param name="IsComplete">Whether nothing follows.</param>
/// <param name="Origin">The syntax that writes the first part down, where a fix can change it.</param>
internal sealed record TextValue(string Text, bool IsComplete, SyntaxNode? Origin)
{
    private const int MostDepth = 8;
    private const int MostAlternatives = 4;

    private static readonly TextValue Unknown = new("", false, null);

    /// <summary>What a string, a <see cref="System.Uri"/> or a <see cref="System.UriBuilder"/> may be: one entry a branch.</summary>
    public static IReadOnlyList<TextValue> Of(IOperation? operation, SemanticModel model, CancellationToken cancellationToken) =>
        new Evaluation(model, cancellationToken).Of(operation, 0);

    private TextValue Then(TextValue next) => IsComplete ? new(Text + next.Text, next.IsComplete, Text.Length > 0 ? Origin : next.Origin) : this;

    private sealed class Evaluation(SemanticModel model, CancellationToken cancellationToken)
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
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                    return Concatenated([sum.LeftOperand, sum.RightOperand], depth);
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
            if (operation is IBinaryOperation sum)
            {
                return Of(sum.LeftOperand, depth + 1)[0].Then(Of(sum.RightOperand, depth + 1)[0]);
            }

            var symbol = operation is IMemberReferenceOperation member ? member.Member : (operation as ILocalReferenceOperation)?.Local;
            var declared = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as VariableDeclaratorSyntax;
            if (symbol is not null) syntax = declared?.SyntaxTree == model.SyntaxTree ? declared!.Initializer?.Value : null;
            return new(value?.ToString() ?? "", true, syntax);
        }

        private IReadOnlyList<TextValue> Concatenated(IEnumerable<IOperation?> parts, int depth)
        {
            IReadOnlyList<TextValue> whole = [new("", true, null)];
            foreach (var part in parts)
            {
                if (whole.All(text => !text.IsComplete)) break;
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

            if (method.Name == "ToString" && call.Instance?.Type?.Name is "Uri" or "UriBuilder" or "StringBuilder") return Of(call.Instance, depth + 1);
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
            var whole = new TextValue("", true, format.Origin);
            var rest = format.Text;
            while (rest.IndexOf('{') is >= 0 and var open && whole.IsComplete)
            {
                var close = rest.IndexOf('}', open);
                whole = whole with { Text = whole.Text + rest.Substring(0, open) };
                if (close < 0 || !int.TryParse(rest.Substring(open + 1, close - open - 1), out var index) || index >= values.Count) return whole with { IsComplete = false };

                var origin = whole.Text.Length > 0 ? whole.Origin : null;
                whole = whole.Then(Of(values[index], depth + 1)[0]);
                whole = whole with { Origin = origin ?? whole.Origin };
                rest = rest.Substring(close + 1);
            }

            return whole.IsComplete ? new(whole.Text + rest, format.IsComplete, whole.Origin) : whole;
        }

        private IReadOnlyList<TextValue> OfCreation(IObjectCreationOperation creation, int depth)
        {
            var arguments = creation.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToList();
            return creation.Type?.ToDisplayString() switch
            {
                "System.Uri" when arguments.Count > 0 => Of(arguments[0].Value, depth + 1),
                "System.UriBuilder" when arguments.Count == 1 => Cut(Of(arguments[0].Value, depth + 1)),
                "System.UriBuilder" => Built(creation, arguments, depth),
                _ => [Unknown],
            };
        }

        // new UriBuilder("http", host, port) and new UriBuilder { Scheme = "http", Host = host }
        private IReadOnlyList<TextValue> Built(IObjectCreationOperation creation, List<IArgumentOperation> arguments, int depth)
        {
            IOperation? Given(string parameter, string property) =>
                creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
                    .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property)?.Value
                ?? arguments.FirstOrDefault(argument => argument.Parameter?.Name.StartsWith(parameter, StringComparison.Ordinal) == true)?.Value;

            var scheme = Of(Given("scheme", "Scheme"), depth + 1)[0];
            var host = Given("host", "Host") is { } given ? Of(given, depth + 1)[0] : new TextValue("localhost", true, null);
            return scheme is { IsComplete: true, Text.Length: > 0 }
                ? [new(scheme.Text.TrimEnd(':', '/') + "://" + host.Text + (host.IsComplete ? "/" : ""), false, scheme.Origin)]
                : [Unknown];
        }

        private static IEnumerable<IOperation?> Flat(IEnumerable<IOperation> values) => values.SelectMany(value => value switch
        {
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.AsEnumerable(),
            IConversionOperation { Operand: IArrayCreationOperation { Initializer: { } elements } } => elements.ElementValues,
            IConversionOperation { IsImplicit: true } conversion => ImmutableArray.Create(conversion.Operand),
            _ => ImmutableArray.Create(value),
        });

        private static IReadOnlyList<TextValue> Cut(IReadOnlyList<TextValue> texts) => [.. texts.Select(text => text with { IsComplete = text.IsComplete && text.Text.Contains("://") })];

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
