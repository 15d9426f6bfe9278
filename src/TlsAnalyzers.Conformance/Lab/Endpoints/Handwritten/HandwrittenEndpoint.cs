using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A small server of TLS 1.2 and 1.3, written message by message, so that any of them can be wrong.</summary>
internal sealed class HandwrittenEndpoint(LabPki pki, Script script) : Endpoint
{
    private readonly IssuedCertificate _leaf = pki.Issue(script.Leaf);

    public override async Task ServeAsync(LabConnection connection, CancellationToken cancellation)
    {
        var client = new HandwrittenConnection(connection, script, cancellation);
        if (await client.ReadClientHelloAsync() is not { } hello) return;
        if (WhyNot(hello) is { } reason)
        {
            connection.Observation.NotApplicable = reason;
            client.Add(ContentType.alert, TlsAlert.Fatal(AlertDescription.handshake_failure).ToBytes());
            await client.SendAsync();
            return;
        }

        HandwrittenServer server = script.Version is TlsVersion.Tls13
            ? new Tls13Server(client, script, _leaf)
            : new Tls12Server(client, script, _leaf);
        if (!await server.HandshakeAsync(hello)) return;

        connection.Observation.HandshakeCompleted = true;
        await client.ServeAsync();
    }

    private string? WhyNot(ClientHello hello) =>
        hello.Offers(script.Version) ? script.NotApplicable(hello) : $"the client does not offer {script.Version.Name()}";
}
