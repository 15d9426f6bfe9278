using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>One call of a method or function that is being run.</summary>
/// <param name="method">What is called; null for what is evaluated outside any body.</param>
/// <param name="graph">Its body.</param>
/// <param name="scope">The frame whose variables it sees besides its own.</param>
/// <param name="self">What <c>this</c> is.</param>
internal sealed class Frame(IMethodSymbol? method, ControlFlowGraph? graph, Frame? scope, Value? self)
{
    public IMethodSymbol? Method => method;

    public ControlFlowGraph? Graph => graph;

    public Frame? Scope => scope;

    public Value? This => self;

    public Dictionary<ISymbol, Value> Variables { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Intermediate results, and the operations they came from, which matter when a capture is assigned to.</summary>
    public Dictionary<CaptureId, (Value Value, IOperation Source)> Captures { get; } = [];

    /// <summary>The exception that the catch block being run has caught.</summary>
    public CallbackThrew? Caught { get; set; }

    /// <summary>The frame whose variable it is: the one that has it, else that of the function that declares it, else the outermost.</summary>
    public Frame Owner(ISymbol variable)
    {
        Frame? declaring = null;
        var outermost = this;
        for (var frame = this; frame is not null; frame = frame.Scope)
        {
            if (frame.Variables.ContainsKey(variable))
                return frame;
            if (declaring is null && SymbolEqualityComparer.Default.Equals(frame.Method, variable.ContainingSymbol))
                declaring = frame;
            outermost = frame;
        }
        return declaring ?? outermost;
    }

    /// <summary>This frame and those around it, innermost first.</summary>
    public IEnumerable<Frame> Scopes()
    {
        for (var frame = this; frame is not null; frame = frame.Scope)
            yield return frame;
    }
}
