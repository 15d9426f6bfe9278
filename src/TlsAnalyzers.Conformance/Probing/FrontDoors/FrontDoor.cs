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
        StartTls.Ldap => new LdapFrontDoor(),
        StartTls.Postgres => new PostgresFrontDoor(),
        StartTls.MySql => new MySqlFrontDoor(),
        _ => new LineFrontDoor(Dialogue.Of(kind)),
    };

    /// <summary>Leads to where the ClientHello is the next thing to send.</summary>
    /// <exception cref="ShutDoorException">The server does not begin TLS.</exception>
    public abstract Task EnterAsync(Stream stream, ProbeTarget target, CancellationToken cancellation);

    protected static ShutDoorException Refused(string what, string? answer) =>
        new(answer is null ? $"it hung up after {what}" : $"it answered {what} with '{SafeText.Of(answer)}'");

    /// <summary>TLS from the first byte.</summary>
    private sealed class Open : FrontDoor
    {
        public override int DefaultPort => 443;

        public override Task EnterAsync(Stream stream, ProbeTarget target, CancellationToken cancellation) => Task.CompletedTask;
    }
}
