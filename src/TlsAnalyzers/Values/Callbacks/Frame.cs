using System.Collections.Immutable;
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

    public ImmutableDictionary<ISymbol, Value> Variables { get; set; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>Intermediate results, and the operations they came from, which matter when a capture is assigned to.</summary>
    public Dictionary<CaptureId, (Value Value, IOperation Source)> Captures { get; } = [];

    /// <summary>The exception that the catch block being run has caught.</summary>
    public CallbackThrew? Caught { get; set; }

    /// <summary>This frame and those around it, innermost first.</summary>
    public IEnumerable<Frame> Scopes()
    {
        for (var frame = this; frame is not null; frame = frame.Scope)
            yield return frame;
    }
}
