using System.Collections.Immutable;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>A change to the judge that makes it wrong.</summary>
/// <param name="Means">What it then gets wrong.</param>
/// <param name="File">A file of <c>src/TlsAnalyzers/Values/Callbacks</c>.</param>
/// <param name="Original">Text that stands in it once.</param>
/// <param name="Mutated">What is put in its place.</param>
internal sealed record PlantedBug(string Means, string File, string Original, string Mutated)
{
    public static readonly ImmutableArray<PlantedBug> All =
    [
        // Paths.
        new("an answer of no is not tried as yes", "Exploration.cs", "for (var i = decisions.Made.Count - 1; i >= prefix.Length; i--)", "for (var i = decisions.Made.Count - 1; i > prefix.Length; i--)"),
        new("a refusal on one side of a question is forgotten", "Exploration.cs", "one.CanRefuse || other.CanRefuse", "one.CanRefuse && other.CanRefuse"),
        new("the reason of a question is lost", "Exploration.cs", "way with { Because = way.Because | because })", "way)"),
        new("what throws never accepts", "Exploration.cs", "thrown.Refuses || normal.Accepts || thrown.Shape == normal.Shape ? normal", "true ? normal"),
        new("a question asked again gets another answer", "Interpreter.cs", "decided = decided.SetItem(name, Value.Of(positive));", ""),
        new("the negation of what was decided is dropped", "Interpreter.cs", "unknown.Negated ? Value.Of(known is Known { Constant: false }) : known", "known"),
        new("the certificate may be null", "Interpreter.cs", "new Unknown(Worth(parameter), ArgumentName(parameter)) { NotNull = true }", "new Unknown(Worth(parameter), ArgumentName(parameter))"),

        // Blocks.
        new("a finally block is skipped on the way out", "Interpreter.Flow.cs", "foreach (var region in branch.FinallyRegions)", "foreach (var region in branch.FinallyRegions.Take(0))"),
        new("a finally block is skipped by an exception", "Interpreter.Flow.cs", "passed.Add(region);", ""),
        new("every handler catches every exception", "Interpreter.Flow.cs", "return IsTrue(HasType(new Unknown(thrown.Because, thrown.Name) { Type = thrown.Type }, null, caught));", "return true;"),
        new("a filter lets nothing in", "Interpreter.Flow.cs", "return Filters(frame, region, thrown, outside);", "return null;"),
        new("nothing without source throws", "Interpreter.Flow.cs", "guarded = outside || IsGuarded(block);", "guarded = false;"),
        new("a loop that changes a variable is taken for one that changes nothing", "Interpreter.Flow.cs", "if (!Same(Variables[i], other.Variables[i]))", "if (false)"),

        // Expressions.
        new("x++ gives the new value", "Interpreter.Assignments.cs", "return step.IsPostfix ? old : result;", "return result;"),
        new("x |= y forgets what x was", "Interpreter.Assignments.cs", ": Combine(compound.OperatorKind, old, value, compound.Target.Type, compound.Target.Type, compound.IsChecked);", ": value;"),
        new("twice negated is once negated", "Interpreter.Operators.cs", "Negated = !unknown.Negated", "Negated = true"),
        new("~x is x", "Interpreter.Operators.cs", "Folding.Wrap(~bits, unary.Type)", "Folding.Wrap(bits, unary.Type)"),
        new("< is <=", "Interpreter.Operators.cs", "Value.Of(one < other)", "Value.Of(one <= other)"),
        new("a cast does not cut a number", "Interpreter.Expressions.cs", "Known { Constant: long number } => new Known(Folding.Wrap(number, conversion.Type)),", ""),
        new("a tuple is taken apart from the wrong end", "Interpreter.Assignments.cs", "? parts[i]\n", "? parts[parts.Length - 1 - i]\n"),

        // Constants.
        new("^ is |", "Folding.cs", "BinaryOperatorKind.ExclusiveOr => left ^ right,", "BinaryOperatorKind.ExclusiveOr => left | right,"),
        new("a shift is not taken modulo the width", "Folding.cs", "var shift = (int)right & (Underlying(type) is SpecialType.System_Int64 or SpecialType.System_UInt64 ? 63 : 31);", "var shift = (int)right & 63;"),
        new("an overflow is not wrapped", "Folding.cs", "SpecialType.System_Int32 => unchecked((int)number),", ""),
        new("ToString puts flags in falling order", "Folding.cs", "name + \", \" + text", "text + \", \" + name"),

        // Calls, patterns and members of the framework.
        new("a ref parameter gives nothing back", "Interpreter.Calls.cs", "if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out, Ordinal: var at }", "if (argument.Parameter is { RefKind: RefKind.Out, Ordinal: var at }"),
        new("Any asks for all", "Interpreter.Calls.cs", "sequence.Elements.Any(element => Follow(predicate, ImmutableArray.Create(element)) is { } answer && IsTrue(answer.Result))", "sequence.Elements.All(element => Follow(predicate, ImmutableArray.Create(element)) is { } answer && IsTrue(answer.Result))"),
        new("'not' is dropped", "Interpreter.Patterns.cs", "return Not(Matches(value, negated.Pattern, frame));", "return Matches(value, negated.Pattern, frame);"),
        new("a pattern declares nothing", "Interpreter.Patterns.cs", "Assign(variable, value, frame);", "Assign(variable, Value.Null, frame);"),
        new("HasFlag is content with one bit", "Intrinsics.cs", "Value.Of((flags & flag) == flag)", "Value.Of((flags & flag) != 0)"),

        // Reasons.
        new("a setting passes for evidence", "Trust.cs", "return member.IsStatic ? Reasons.Setting : Reasons.Unknown;", "return Reasons.Evidence;"),
    ];
}
