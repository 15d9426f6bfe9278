namespace TlsAnalyzers.Conformance.Lab;

/// <summary>The talk in clear before TLS.</summary>
/// <returns>Whether TLS begins now; false: the conversation is over.</returns>
internal delegate Task<bool> Prelude(Stream stream, LabConnection connection, CancellationToken cancellation);

/// <summary>A server where TLS begins in the middle of another protocol, or does not.</summary>
internal sealed class StartTlsEndpoint(Prelude prelude, Endpoint tls) : Endpoint
{
    public override async Task ServeAsync(LabConnection connection, CancellationToken cancellation)
    {
        if (await prelude(connection.Stream, connection, cancellation)) await tls.ServeAsync(connection, cancellation);
    }

    public override ValueTask DisposeAsync() => tls.DisposeAsync();
}
