namespace TlsAnalyzers.Conformance;

/// <summary>A client under test: goes to a server once, and says how that ended.</summary>
public abstract class LabClient
{
    /// <summary>What it is called in reports.</summary>
    public abstract string Name { get; }

    /// <summary>What it can do beyond connecting to localhost.</summary>
    public ClientAbilities Abilities { get; init; }

    /// <summary>Talks to the server at the target.</summary>
    /// <param name="target">Where to go.</param>
    /// <param name="cancellation">Signalled when the time for one case is up.</param>
    /// <returns>How it ended. Failures of the client are results; nothing is thrown but on cancellation.</returns>
    public abstract Task<ClientResult> RunAsync(LabTarget target, CancellationToken cancellation);

    /// <summary>A client that returns what the server answered.</summary>
    public static LabClient Of(Func<Uri, CancellationToken, Task<string>> client, string name = "client") =>
        new DelegateClient(name, async (target, cancellation) => await client(target.Url, cancellation));

    /// <summary>A client that returns nothing; that it succeeds must mean that it trusted the server.</summary>
    public static LabClient Of(Func<Uri, CancellationToken, Task> client, string name = "client") =>
        new DelegateClient(name, async (target, cancellation) =>
        {
            await client(target.Url, cancellation);
            return null;
        });
}
