using Org.BouncyCastle.Tls;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A server that agrees to what the platform's TLS would not: old versions, weak suites, small keys.</summary>
internal sealed class BouncyCastleEndpoint(BouncyCastleOptions options) : Endpoint
{
    // handshake_failure, protocol_version, insufficient_security, no_application_protocol: the two sides have nothing in common.
    private static readonly byte[] NothingShared = [40, 70, 71, 120];

    /// <summary>What is spoken over TLS.</summary>
    public Application Application { get; init; } = HttpAnswer.ServeAsync;

    /// <summary>The client may send data before it turns away, as HTTP/2 does to say why.</summary>
    public bool DataIsNoMistake { get; init; }

    public override async Task ServeAsync(LabConnection connection, CancellationToken cancellation)
    {
        var observation = connection.Observation;
        var tap = new TapStream(connection.Stream, observation, options.Fault is FaultIn.Certificate ? options.Identity?.Chain[0] : default(ReadOnlyMemory<byte>));
        await using var tls = new BouncyCastleStream(tap);
        try
        {
            await tls.AcceptAsync(new LabTlsServer(options, observation, connection.Server.KeyLog), cancellation);
        }
        finally
        {
            if (options.Fault is FaultIn.Negotiation) observation.FaultPresented ??= Presented(observation);
        }
        await Application(DataIsNoMistake ? tls : new ApplicationStream(tls, observation), connection, cancellation);
        await tls.ShutdownAsync(cancellation);
    }

    private static string? Presented(Observation observation) =>
        observation.ServerHelloSent ? "the server chose it in its ServerHello"
        : observation.HelloSeen && observation.AlertsOut.Any(alert => alert.Level == 2 && NothingShared.Contains(alert.Description))
            ? "the client offers nothing that this server has"
        : null;
}
