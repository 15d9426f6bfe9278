namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>How a server of Debian is run for a test: in a folder of its own, on a port of loopback, without privileges.</summary>
/// <param name="Program">The program, or a pattern of the file, which stands on the machine or among the unpacked packages.</param>
/// <param name="Command">What is run. <c>{conf}</c> is the configuration file, <c>{settings}</c> what differs between rows, <c>{folder}</c>, <c>{port}</c>, <c>{rsa}</c> and <c>{ecdsa}</c> what they say.</param>
/// <param name="Configuration">The text of the configuration file; empty where there is none.</param>
/// <param name="StartTls">What is spoken before TLS.</param>
internal sealed record Daemon(string Program, string Command, string Configuration = "", StartTls StartTls = StartTls.None)
{
    /// <summary>Drops its privileges itself and cannot start without them.</summary>
    public bool StartsAsRoot { get; init; }

    /// <summary>sslscan does not come through the front door; it is sent to a second port of the same server, where TLS begins at once.</summary>
    public bool HasPortForSslScan { get; init; }

    /// <summary>Runs as it is, with no packages laid over the system's.</summary>
    public bool IsOfTheMachine { get; init; }
}
