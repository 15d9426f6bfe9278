using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Runs a callback along one path, with one value of <c>SslPolicyErrors</c>. What is not known is decided by <paramref name="decisions"/>.</summary>
internal sealed partial class Interpreter(Bodies bodies, Decisions decisions, Budget budget, long errors)
{
    /// <summary>How deep calls are followed.</summary>
    private const int MaxDepth = 5;

    /// <summary>What was assigned to fields, properties and elements, by the key of the place.</summary>
    private ImmutableDictionary<string, Value> assigned = ImmutableDictionary<string, Value>.Empty;

    /// <summary>What was decided on this path about named booleans, and what follows about the values that they test.</summary>
    private ImmutableDictionary<string, Value> decided = ImmutableDictionary<string, Value>.Empty;

    /// <summary>What was decided on this path about the classes of named values.</summary>
    private ImmutableDictionary<string, ITypeSymbol> classes = ImmutableDictionary<string, ITypeSymbol>.Empty;

    /// <summary>How many objects were created on this path at each place.</summary>
    private ImmutableDictionary<string, int> created = ImmutableDictionary<string, int>.Empty;

    private int depth;

    /// <summary>The return that gave the value of the call that ended last, and the operation that was this call.</summary>
    private (SyntaxNode? Return, IOperation? Call) last;

    /// <summary>The member of the argument by which the callback answers, and where it was set last.</summary>
    private (string? Place, SyntaxNode? At) answer;

    /// <summary>Whether what is run is a validator: it says no by throwing, or lets what it calls do so.</summary>
    private bool answersByThrowing;

    /// <returns>What this path answers; null when it never ends.</returns>
    public Answer? Run(IOperation target) => Run(() => Evaluate(target, new Frame(null, null, null, null)) as Function);

    /// <returns>What this path answers; null when it never ends.</returns>
    public Answer? Run(IMethodSymbol method) => Run(() => new Function(method, null, null, null));

    private Answer? Run(Func<Function?> target)
    {
        try
        {
            var callback = target() ?? throw new NoSource();
            var method = callback.Method;
            if (CallbackShape.AnswerMember(method) is var (argument, member))
                answer.Place = ArgumentName(argument) + "." + member.Name;

            answersByThrowing = method.ReturnsVoid && answer.Place is null;
            var result = Follow(callback, method.Parameters.Select(Argument).ToImmutableArray())?.Result ?? throw new NoSource();
            var (yes, at) = answer.Place is { } place ? (Given(place), answer.At) : (answersByThrowing ? Value.True : result, last.Return);
            return IsTrue(yes) ? Answer.Yes(at?.GetLocation() ?? method.Locations[0]) : Answer.No;
        }
        catch (CallbackThrew)
        {
            return Answer.No;
        }
        catch (PathRepeats)
        {
            return null;
        }
    }

    /// <summary>What a member of the argument was set to; not set, it is what it was found to be, and else not for the callback to answer for.</summary>
    private Value Given(string place) =>
        assigned.TryGetValue(place, out var set) || decided.TryGetValue(place, out set) ? set : Value.False;

    private static string ArgumentName(IParameterSymbol parameter) => "argument " + parameter.Ordinal;

    private Value Argument(IParameterSymbol parameter) =>
        CallbackShape.IsErrors(parameter.Type) ? new Known(errors) : new Unknown(Worth(parameter), ArgumentName(parameter)) { NotNull = true };

    // An argument that takes the answer and does not tell the errors may tell them in a way of its own.
    private Reasons Worth(IParameterSymbol parameter) =>
        CallbackShape.IsProof(parameter.Type) ? Reasons.Evidence
        : answer.Place is not null && !CallbackShape.CarriesErrors(parameter.Type) ? Reasons.Unknown
        : Reasons.ForgeableEvidence;

    /// <summary>Decides a condition. Asked about the same named value again, the answer is the same.</summary>
    private bool IsTrue(Value value)
    {
        switch (Resolve(value))
        {
            case Known known:
                return known.Constant is true;
            case Unknown { Name: { } name } unknown:
                var positive = decisions.Decide(unknown.Because, name);
                decided = decided.SetItem(name, Value.Of(positive));
                if (positive && unknown.Test is { } test)
                    decided = decided.SetItem(test.Name, test.Constant);
                if (positive && unknown.TypeTest is { } type)
                    classes = classes.SetItem(type.Name, type.Class);
                return positive != unknown.Negated;
            case var other:
                return decisions.Decide(other.Reasons, null);
        }
    }

    /// <summary>Puts what was decided on this path in the place of an unknown.</summary>
    private Value Resolve(Value value) =>
        value is Unknown { Name: { } name } unknown && decided.TryGetValue(name, out var known)
            ? unknown.Negated ? Value.Of(known is Known { Constant: false }) : known
            : value;

    /// <summary>Runs a function with these arguments.</summary>
    /// <returns>Its result and its frame; null where there is no source.</returns>
    private (Value Result, Frame Frame)? Follow(Function function, ImmutableArray<Value> arguments)
    {
        var method = function.Method.ReducedFrom ?? function.Method;
        var scope = method.MethodKind == MethodKind.LocalFunction
            ? function.Scope?.Scopes().FirstOrDefault(frame => frame.Graph?.LocalFunctions.Contains(method.OriginalDefinition) == true)
            : function.Scope;
        method = method.OriginalDefinition;
        if (method.IsAbstract || bodies.Of(method, function.Lambda, scope?.Graph) is not { } graph)
            return null;

        budget.Spend();
        if (depth == MaxDepth)
            return (new Unknown(Reasons.Unknown | Union(arguments)), new Frame(method, graph, scope, function.This));

        var frame = new Frame(method, graph, scope, function.This ?? scope?.This);
        for (var i = 0; i < method.Parameters.Length && i < arguments.Length; i++)
            frame.Variables[method.Parameters[i]] = Copied(arguments[i], method.Parameters[i].Type);

        depth++;
        try
        {
            return (Walk(frame), frame);
        }
        finally
        {
            depth--;
        }
    }

    private static Reasons Union(IEnumerable<Value> values) => values.Aggregate(Reasons.None, (all, one) => all | one.Reasons);
}

/// <summary>The expression leads to no function with source.</summary>
internal sealed class NoSource : Exception;
