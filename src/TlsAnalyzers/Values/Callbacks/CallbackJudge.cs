using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>
/// Decides what a certificate validation callback answers by running it, abstractly, once for each of the eight values of <c>SslPolicyErrors</c>
/// and along every path. Only the errors are known; everything else that is asked splits the path and is remembered as its reason.
/// </summary>
internal static class CallbackJudge
{
    /// <summary>How many basic blocks and calls one answer may take.</summary>
    private const int Steps = 4000;

    /// <param name="target">An anonymous function, a method group, or an expression that leads to one: conversion, delegate creation, variable with one value.</param>
    /// <param name="compilation">Where the callback, and what it calls, is looked for.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Null when there is no source to run.</returns>
    public static Verdict? Judge(IOperation target, Compilation compilation, CancellationToken cancellation) =>
        Judge(target, new Bodies(compilation, cancellation), cancellation);

    /// <summary>The same for many callbacks of one compilation, one after the other: what was found of the functions they call is kept.</summary>
    public static Verdict? Judge(IOperation target, Bodies bodies, CancellationToken cancellation) =>
        Judge(interpreter => interpreter.Run(target), bodies, cancellation);

    /// <summary>The same for a method that is called as a callback without being named: an override, or what an interface asks for.</summary>
    public static Verdict? Judge(IMethodSymbol method, Compilation compilation, CancellationToken cancellation) =>
        Judge(interpreter => interpreter.Run(method), new Bodies(compilation, cancellation), cancellation);

    private static Verdict? Judge(Func<Interpreter, Answer?> run, Bodies bodies, CancellationToken cancellation)
    {
        try
        {
            return new Verdict(Enumerable.Range(0, Verdict.Inputs).Select(errors => Answer(run, errors, bodies, cancellation)).ToImmutableArray());
        }
        catch (NoSource)
        {
            return null;
        }
    }

    private static Answer Answer(Func<Interpreter, Answer?> run, int errors, Bodies bodies, CancellationToken cancellation)
    {
        var budget = new Budget(Steps, cancellation);
        return new Exploration(decisions => run(new Interpreter(bodies, decisions, budget, errors)), budget).Explore();
    }
}
