using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>From block to block: branches, loops, exceptions.</summary>
internal sealed partial class Interpreter
{
    /// <summary>How often a loop is run when everything in it is known, and when something in it is not.</summary>
    private const int KnownRounds = 64, UnknownRounds = 4;

    /// <summary>Whether an exception thrown now would be caught by the callback or what it calls.</summary>
    private bool guarded;

    private Value Walk(Frame frame)
    {
        var outside = guarded;
        try
        {
            return Walk(frame, frame.Graph!.Blocks[0], null, outside).Returned ?? Value.Null;
        }
        finally
        {
            guarded = outside;
        }
    }

    /// <summary>Runs from a block until the function returns or, in the region of a finally or a filter, until control leaves it.</summary>
    private (Value? Returned, BasicBlock? Left) Walk(Frame frame, BasicBlock block, ControlFlowRegion? within, bool outside)
    {
        var rounds = new Dictionary<int, List<Snapshot>>();
        for (var previous = -1; ; )
        {
            budget.Spend();
            if (IsLoopHead(block))
            {
                // Entered from above, a loop starts anew.
                if (previous < block.Ordinal)
                    rounds.Remove(block.Ordinal);
                EnterLoop(frame, block, rounds);
            }
            previous = block.Ordinal;

            guarded = outside || IsGuarded(block);
            BasicBlock? next;
            var place = block.EnclosingRegion;
            try
            {
                var (branch, value) = Step(frame, block);
                foreach (var region in branch.FinallyRegions)
                {
                    place = region;
                    Walk(frame, frame.Graph!.Blocks[region.FirstBlockOrdinal], region, outside);
                }

                place = block.EnclosingRegion;
                switch (branch.Semantics)
                {
                    case ControlFlowBranchSemantics.Return:
                        return (value, null);
                    case ControlFlowBranchSemantics.StructuredExceptionHandling:
                        return (null, null);
                    case ControlFlowBranchSemantics.Throw:
                        throw Thrown(value);
                    case ControlFlowBranchSemantics.Rethrow:
                        throw frame.Caught is { } caught ? new CallbackThrew(caught.Type, caught.Because, caught.Name) : new CallbackThrew(null, Reasons.Unknown);
                }
                next = branch.Destination;
                if (next is null || next.Kind == BasicBlockKind.Exit)
                    return (null, null);
            }
            catch (CallbackThrew thrown) when (frame.Graph is not null)
            {
                next = Handler(frame, place, thrown, within, outside);
            }

            if (within is not null && (next.Ordinal < within.FirstBlockOrdinal || next.Ordinal > within.LastBlockOrdinal))
                return (null, next);
            block = next;
        }
    }

    private (ControlFlowBranch Branch, Value? Value) Step(Frame frame, BasicBlock block)
    {
        foreach (var operation in block.Operations)
            Evaluate(operation, frame);

        var value = block.BranchValue is { } branchValue ? Evaluate(branchValue, frame) : null;
        if (block.ConditionalSuccessor is { } conditional && value is not null)
            return IsTrue(value) == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) ? (conditional, null) : (block.FallThroughSuccessor!, null);

        if (block.FallThroughSuccessor is not { } successor)
            throw new CallbackThrew(null, Reasons.Unknown);

        if (successor.Semantics == ControlFlowBranchSemantics.Return && block.BranchValue is { } returned && (last.Call is null || last.Call != Call(returned)))
            last.Return = returned.Syntax;
        return (successor, value);
    }

    /// <summary>The call whose result is returned as it is.</summary>
    private static IOperation Call(IOperation returned) =>
        Folding.Unboxed(returned) is var inner && inner is IAwaitOperation awaited ? Call(awaited.Operation) : inner;

    /// <summary>What the runtime throws, by the full name of its class.</summary>
    private CallbackThrew Throws(string exception) => new(bodies.Type(exception), Reasons.None);

    private static CallbackThrew Thrown(Value? exception) => new((exception as Unknown)?.Type, exception?.Reasons ?? Reasons.None, exception?.Key);

    /// <summary>
    /// The block that goes on after an exception was thrown in a region. As the runtime does, the handler is looked for first, filters included;
    /// then the finally blocks on the way to it are run.
    /// </summary>
    private BasicBlock Handler(Frame frame, ControlFlowRegion place, CallbackThrew thrown, ControlFlowRegion? within, bool outside)
    {
        var passed = new List<ControlFlowRegion>();
        var handler = Regions(place, within)
            .Where(region => region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is not null)
            .SelectMany(region => region.EnclosingRegion!.NestedRegions)
            .Select(region => Enter(frame, region, thrown, passed, outside))
            .FirstOrDefault(entered => entered is not null);

        foreach (var last in passed)
        {
            try
            {
                Walk(frame, frame.Graph!.Blocks[last.FirstBlockOrdinal], last, outside);
            }
            catch (CallbackThrew instead)
            {
                return Handler(frame, last, instead, within, outside);
            }
        }
        return handler ?? throw thrown;
    }

    /// <returns>The first block of a handler that takes the exception; else null. A finally block is noted.</returns>
    private BasicBlock? Enter(Frame frame, ControlFlowRegion region, CallbackThrew thrown, List<ControlFlowRegion> passed, bool outside)
    {
        switch (region.Kind)
        {
            case ControlFlowRegionKind.Finally:
                passed.Add(region);
                return null;
            case ControlFlowRegionKind.Catch when Catches(region.ExceptionType, thrown):
                frame.Caught = thrown;
                return frame.Graph!.Blocks[region.FirstBlockOrdinal];
            case ControlFlowRegionKind.FilterAndHandler when Catches(region.ExceptionType, thrown):
                return Filters(frame, region, thrown, outside);
            default:
                return null;
        }
    }

    /// <returns>The first block of the handler when the filter lets the exception in.</returns>
    private BasicBlock? Filters(Frame frame, ControlFlowRegion handler, CallbackThrew thrown, bool outside)
    {
        var filter = handler.NestedRegions.First(region => region.Kind == ControlFlowRegionKind.Filter);
        frame.Caught = thrown;
        try
        {
            return Walk(frame, frame.Graph!.Blocks[filter.FirstBlockOrdinal], filter, outside).Left;
        }
        catch (CallbackThrew)
        {
            // A filter that throws does not let the exception in.
            return null;
        }
    }

    private bool Catches(ITypeSymbol? caught, CallbackThrew thrown)
    {
        if (caught is null || caught.SpecialType == SpecialType.System_Object || caught is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            return true;
        return IsTrue(HasType(new Unknown(thrown.Because, thrown.Name) { Type = thrown.Type }, null, caught));
    }

    private static bool Inherits(ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, from))
                return true;
        }
        return type.AllInterfaces.Contains(from, SymbolEqualityComparer.Default);
    }

    private static bool IsGuarded(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Filter || region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion?.Kind == ControlFlowRegionKind.TryAndCatch)
                return true;
        }
        return false;
    }

    /// <summary>A region and those around it, innermost first, up to one of them or to the function's own; beyond that lie the regions of the function around it.</summary>
    private static IEnumerable<ControlFlowRegion> Regions(ControlFlowRegion place, ControlFlowRegion? within)
    {
        for (var region = place; region is not null && region != within && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
            yield return region;
    }

    private static bool IsLoopHead(BasicBlock block)
    {
        foreach (var predecessor in block.Predecessors)
        {
            if (predecessor.Source.Ordinal >= block.Ordinal)
                return true;
        }
        return false;
    }

    /// <summary>Ends a path that runs in circles, and forgets what changes from round to round when there are too many.</summary>
    private void EnterLoop(Frame frame, BasicBlock head, Dictionary<int, List<Snapshot>> rounds)
    {
        if (!rounds.TryGetValue(head.Ordinal, out var before))
            rounds.Add(head.Ordinal, before = []);

        var now = Take(frame);
        if (before.Any(earlier => earlier.SameAs(now)))
            throw new PathRepeats();

        if (before.Count > 0 && before.Count >= (decisions.Made.Count > before[0].Decisions ? UnknownRounds : KnownRounds))
        {
            var why = decisions.Made.Skip(before[0].Decisions).Aggregate(Reasons.None, (all, one) => all | one.Because);
            var anything = new Unknown(why == Reasons.None ? Reasons.Unknown : why);
            var earlier = before[before.Count - 1];
            Forget(frame, earlier, _ => anything);
            now = Take(frame);
            if (before.Any(round => round.SameAs(now)))
                throw new PathRepeats();
        }
        before.Add(now);
    }

    /// <summary>Puts something unknown in the place of what has changed since.</summary>
    private void Forget(Frame? frame, Snapshot before, Func<Value, Value> unknown)
    {
        foreach (var (scope, variables) in Scopes(frame).Zip(before.Variables, (scope, variables) => (scope, variables)))
        {
            foreach (var changed in Changed(scope.Variables, variables))
                scope.Variables[changed] = unknown(scope.Variables[changed]);
        }
        assigned = assigned.SetItems(Changed(assigned, before.Assigned).Select(place => new KeyValuePair<string, Value>(place, unknown(assigned[place]))));
    }

    private static IEnumerable<Frame> Scopes(Frame? frame) => frame?.Scopes() ?? [];

    private Snapshot Take(Frame? frame) => new(Scopes(frame).Select(scope => new Dictionary<ISymbol, Value>(scope.Variables, SymbolEqualityComparer.Default)).ToImmutableArray(), assigned, decided, decisions.Made.Count);

    private static T[] Changed<T>(IReadOnlyDictionary<T, Value> now, IReadOnlyDictionary<T, Value> before) =>
        now.Where(pair => !before.TryGetValue(pair.Key, out var old) || !old.Equals(pair.Value)).Select(pair => pair.Key).ToArray();

    /// <summary>Everything that decides how a loop goes on.</summary>
    private sealed record Snapshot(
        ImmutableArray<Dictionary<ISymbol, Value>> Variables,
        ImmutableDictionary<string, Value> Assigned,
        ImmutableDictionary<string, Value> Decided,
        int Decisions)
    {
        public bool SameAs(Snapshot other)
        {
            for (var i = 0; i < Variables.Length; i++)
            {
                if (!Same(Variables[i], other.Variables[i]))
                    return false;
            }
            return Same(Assigned, other.Assigned) && Same(Decided, other.Decided);
        }

        private static bool Same<T>(IReadOnlyDictionary<T, Value> one, IReadOnlyDictionary<T, Value> other) =>
            ReferenceEquals(one, other)
            || one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && value.Equals(pair.Value));
    }
}
