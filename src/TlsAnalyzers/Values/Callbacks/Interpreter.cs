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

    private int depth;

    /// <summary>The return that gave the value of the call that ended last, and the operation that was this call.</summary>
    private (SyntaxNode? Return, IOperation? Call) last;

    /// <returns>What this path answers; null when it never ends.</returns>
    public Answer? Run(IOperation target)
    {
        try
        {
            if (Evaluate(target, new Frame(null, null, null, null)) is not Function callback)
                throw new NoSource();

            var arguments = callback.Method.Parameters.Select(Argument).ToImmutableArray();
            var answer = Follow(callback, arguments)?.Result ?? throw new NoSource();
            return IsTrue(answer) && last.Return is { } at
                ? Answer.Yes(at.GetLocation())
                : Answer.No;
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

    private Value Argument(IParameterSymbol parameter) =>
        CallbackShape.IsErrors(parameter.Type)
            ? new Known(errors)
            : new Unknown(CallbackShape.IsProof(parameter.Type) ? Reasons.Evidence : Reasons.ForgeableEvidence, "argument " + parameter.Ordinal) { NotNull = true };

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
            frame.Variables[method.Parameters[i]] = arguments[i];

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
