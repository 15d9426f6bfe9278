namespace TlsAnalyzers.Conformance.Lab;

/// <summary>Bytes written by hand, for what no TLS library sends. The script itself says when the fault is presented.</summary>
internal sealed class RawEndpoint(Func<LabConnection, CancellationToken, Task> script) : Endpoint
{
    public override Task ServeAsync(LabConnection connection, CancellationToken cancellation) => script(connection, cancellation);
}
