using TlsAnalyzers.Conformance.Probing.Scanning;

namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>What has to be said before TLS begins.</summary>
internal abstract class FrontDoor
{
    /// <summary>The port that such servers are usually at.</summary>
    public abstract int DefaultPort { get; }

    public static FrontDoor For(StartTls kind) => kind switch
    {
        StartTls.None => new Open(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such front door."),
    };

    /// <summary>Leads to where the ClientHello is the next thing to send.</summary>
    /// <exception cref="UnreachableException">The server does not begin TLS.</exception>
    public abstract Task EnterAsync(Stream stream, ProbeTarget target, CancellationToken cancellation);

    /// <summary>TLS from the first byte.</summary>
    private sealed class Open : FrontDoor
    {
        public override int DefaultPort => 443;

        public override Task EnterAsync(Stream stream, ProbeTarget target, CancellationToken cancellation) => Task.CompletedTask;
    }
}
