using System.Net.Sockets;

namespace TlsAnalyzers.Conformance;

/// <summary>Something that a machine may lack and a case cannot do without. Looked for once.</summary>
public sealed class Capability
{
    private readonly Lazy<string?> _missing;

    private Capability(string name, Func<string?> missing) =>
        (Name, _missing) = (name, new Lazy<string?>(() => Look(missing)));

    /// <summary>TLS 1.3 at the platform's own server side.</summary>
    public static Capability Tls13Server { get; } = new("TLS 1.3 server", () =>
        OperatingSystem.IsMacOS() ? "the platform's TLS has no TLS 1.3 server"
        : OperatingSystem.IsWindows() && !OperatingSystem.IsWindowsVersionAtLeast(10, 0, 20348) ? "this Windows has no TLS 1.3"
        : null);

    /// <summary>The address ::1.</summary>
    public static Capability Ipv6Loopback { get; } = new("IPv6 loopback", () =>
    {
        if (!Socket.OSSupportsIPv6) return "this machine has no IPv6";
        using var probe = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
        probe.Bind(new System.Net.IPEndPoint(System.Net.IPAddress.IPv6Loopback, 0));
        return null;
    });

    /// <summary>All capabilities.</summary>
    public static IReadOnlyList<Capability> All { get; } = [Tls13Server, Ipv6Loopback];

    /// <summary>What it is called in reports.</summary>
    public string Name { get; }

    /// <summary>Why this machine lacks it; null when it is there.</summary>
    public string? Missing => _missing.Value;

    private static string? Look(Func<string?> missing)
    {
        try
        {
            return missing();
        }
        catch (Exception error) when (error is SocketException or PlatformNotSupportedException
            or System.Security.Cryptography.CryptographicException)
        {
            return error.Message;
        }
    }
}
