using System.Security.Cryptography.X509Certificates;

namespace TlsAnalyzers.Tests.Values;

/// <summary>What random callbacks ask about: for the judge, members without source; when they run, what the test sets.</summary>
public static class World
{
    public static bool A;
    public static bool B;

    /// <summary>Whether <see cref="IsPinned"/> says yes; what it throws instead.</summary>
    internal static bool Pinned;
    internal static Func<Exception>? Throws;

    public static bool IsPinned(X509Certificate certificate) => Throws is null ? Pinned : throw Throws();

    /// <summary>Every state: two settings, the pin, and the ways in which looking at the pin fails.</summary>
    /// <param name="throwing">Whether it may fail at all.</param>
    internal static IEnumerable<(bool A, bool B, bool Pinned, Func<Exception>? Throws)> States(bool throwing)
    {
        for (var bits = 0; bits < 8; bits++)
            yield return ((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, null);
        for (var bits = 0; throwing && bits < 4; bits++)
        {
            yield return ((bits & 1) != 0, (bits & 2) != 0, false, () => new IOException());
            yield return ((bits & 1) != 0, (bits & 2) != 0, false, () => new InvalidOperationException());
            yield return ((bits & 1) != 0, (bits & 2) != 0, false, () => new TimeoutException());
        }
    }
}
