namespace TlsAnalyzers.Facts;

/// <summary>A version of SSL or TLS, as people, .NET and the wire write it.</summary>
/// <param name="Name">The name in prose, such as <c>TLS 1.0</c>.</param>
/// <param name="WireCode">The code in the handshake (RFC 8446 section 4.2.1), such as 0x0301.</param>
/// <param name="Bits">The two bits, for server and client, in <c>SslProtocols</c> and in <c>SecurityProtocolType</c>.</param>
/// <param name="Member">The member of <c>SslProtocols</c>, such as <c>Tls11</c>.</param>
/// <param name="ForbiddenBy">The RFC that forbids the version, or null for a version that is in force.</param>
internal sealed record ProtocolVersion(string Name, ushort WireCode, int Bits, string Member, string? ForbiddenBy = null)
{
    public static readonly ProtocolVersion Ssl2 = new("SSL 2.0", 0x0002, 12, "Ssl2", "RFC 6176");
    public static readonly ProtocolVersion Ssl3 = new("SSL 3.0", 0x0300, 48, "Ssl3", "RFC 7568");
    public static readonly ProtocolVersion Tls10 = new("TLS 1.0", 0x0301, 192, "Tls", "RFC 8996");
    public static readonly ProtocolVersion Tls11 = new("TLS 1.1", 0x0302, 768, "Tls11", "RFC 8996");
    public static readonly ProtocolVersion Tls12 = new("TLS 1.2", 0x0303, 3072, "Tls12");
    public static readonly ProtocolVersion Tls13 = new("TLS 1.3", 0x0304, 12288, "Tls13");

    /// <summary>Every version, oldest first.</summary>
    public static IReadOnlyList<ProtocolVersion> All { get; } = [Ssl2, Ssl3, Tls10, Tls11, Tls12, Tls13];

    public bool IsDeprecated => ForbiddenBy is not null;

    /// <summary>The versions that a value of <c>SslProtocols</c> or <c>SecurityProtocolType</c> enables, oldest first.</summary>
    /// <param name="bits">The value. One of a version's two bits is enough, as it is for Schannel.</param>
    public static IReadOnlyList<ProtocolVersion> InBits(long bits) => [.. All.Where(version => (bits & version.Bits) != 0)];

    /// <summary>Names versions in prose: <c>SSL 3.0, TLS 1.0 and TLS 1.1</c>; the empty string for none.</summary>
    public static string Describe(IReadOnlyList<ProtocolVersion> versions) => versions.Count switch
    {
        0 => "",
        1 => versions[0].Name,
        var count => string.Join(", ", versions.Take(count - 1).Select(version => version.Name)) + " and " + versions[count - 1].Name,
    };

    public override string ToString() => Name;
}
