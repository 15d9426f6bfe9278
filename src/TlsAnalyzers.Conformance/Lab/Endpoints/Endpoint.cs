namespace TlsAnalyzers.Conformance.Lab;

/// <summary>
/// How a case behaves towards one client. Made once a lab, serves any number of connections at once.
/// Notes in <see cref="LabConnection.Observation"/> what it sees, above all <see cref="Observation.FaultPresented"/>, and throws what it likes:
/// the server notes and swallows it.
/// </summary>
internal abstract class Endpoint : IAsyncDisposable
{
    /// <summary>Serves one connection until it is over or its deadline cancels.</summary>
    public abstract Task ServeAsync(LabConnection connection, CancellationToken cancellation);

    /// <summary>Stops what runs behind the endpoint.</summary>
    public virtual ValueTask DisposeAsync() => default;
}

/// <summary>What is spoken once TLS stands: reads and answers over the decrypted stream.</summary>
internal delegate Task Application(Stream stream, LabConnection connection, CancellationToken cancellation);
