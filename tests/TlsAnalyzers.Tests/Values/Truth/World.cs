using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>What random callbacks ask about: for the judge, members without source; when they run, what the test sets.</summary>
public static class World
{
    [ThreadStatic]
    public static bool A;

    [ThreadStatic]
    public static bool B;

    /// <summary>A number from outside.</summary>
    [ThreadStatic]
    public static int Number;

    /// <summary>Whether <see cref="IsPinned"/> says yes.</summary>
    [ThreadStatic]
    internal static bool Pinned;

    /// <summary>What it throws instead.</summary>
    [ThreadStatic]
    internal static Func<Exception>? Throws;

    public static bool IsPinned(X509Certificate certificate) => Throws is null ? Pinned : throw Throws();

    internal static void Set(State state) => (A, B, Pinned, Throws) = (state.A, state.B, state.Pinned, state.Throws);

    /// <summary>Every state that a callback can tell from others: two settings, the pin, and the ways in which looking at the pin fails.</summary>
    /// <param name="callback">The source of the callback.</param>
    internal static ImmutableArray<State> States(string callback)
    {
        bool Asks(string predicate) => callback.Contains(predicate, StringComparison.Ordinal);

        bool[] no = [false], both = [false, true];
        var settings =
            from a in Asks("World.A") || Asks("Setting") ? both : no
            from b in Asks("World.B") ? both : no
            select new State(a, b, false, null);

        var states = settings.ToList();
        if (!Asks("IsPinned")) return [.. states];

        var pinned = states.Select(state => state with { Pinned = true });
        // Where nothing is caught, throwing is refusing.
        Func<Exception>[] exceptions = Asks("try") ? [() => new IOException(), () => new InvalidOperationException(), () => new TimeoutException()] : [];
        return [.. states, .. pinned, .. states.SelectMany(state => exceptions, (state, exception) => state with { Throws = exception })];
    }
}

/// <summary>One state of the <see cref="World"/>.</summary>
internal sealed record State(bool A, bool B, bool Pinned, Func<Exception>? Throws);
