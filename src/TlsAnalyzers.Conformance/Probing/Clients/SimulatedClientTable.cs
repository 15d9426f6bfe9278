using System.Globalization;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Clients;

/// <summary>Clients of the world. Codes are those of the wire, so that a row can be compared with a recording; GREASE and signalling values are left out.</summary>
internal static class SimulatedClientTable
{
    private static readonly Reference Recorded = new("recorded from .NET 10.0, curl 7.88 and OpenSSL 3.0.19 on Debian 12", new("https://docs.openssl.org/3.0/man3/SSL_CTX_set1_curves/"));
    private static readonly Reference Recordings = new("hellos recorded by the testssl.sh project", new("https://github.com/testssl/testssl.sh/blob/3.3dev/etc/client-simulation.txt"));
    private const string OpenSslSchemes = "0403 0503 0603 0807 0808 0809 080a 080b 0804 0805 0806 0401 0501 0601";

    public static IReadOnlyList<SimulatedClient> All { get; } =
    [
        new()
        {
            Name = ".NET 10 on Linux", IsCurrent = true, Source = Recorded,
            Versions = Codes<TlsVersion>("0304 0303"),
            Suites = Suites("1302 1303 1301 c02c c02b c030 c02f c024 c023 c028 c027"),
            Groups = Codes<NamedGroup>("001d 0017 001e 0019 0018 0100 0101 0102 0103 0104"),
            Shares = [NamedGroup.x25519],
            Schemes = Codes<SignatureScheme>(OpenSslSchemes),
        },
        new()
        {
            Name = "OpenSSL 3.0, curl", IsCurrent = true, Source = Recorded,
            Versions = Codes<TlsVersion>("0304 0303"),
            Suites = Suites("1302 1303 1301 c02c c030 009f cca9 cca8 ccaa c02b c02f 009e c024 c028 006b c023 c027 0067 c00a c014 0039 c009 c013 0033 009d 009c 003d 003c 0035 002f"),
            Groups = Codes<NamedGroup>("001d 0017 001e 0019 0018 0100 0101 0102 0103 0104"),
            Shares = [NamedGroup.x25519],
            Schemes = Codes<SignatureScheme>(OpenSslSchemes),
        },
        new()
        {
            Name = "OpenSSL 3.5", IsCurrent = true, Source = new("OpenSSL 3.5, SSL_CTX_set1_curves", new("https://docs.openssl.org/3.5/man3/SSL_CTX_set1_curves/")),
            Versions = Codes<TlsVersion>("0304 0303"),
            Suites = Suites("1302 1303 1301 c02c c030 009f cca9 cca8 ccaa c02b c02f 009e c024 c028 006b c023 c027 0067 c00a c014 0039 c009 c013 0033 009d 009c 003d 003c 0035 002f"),
            Groups = Codes<NamedGroup>("11ec 001d 0017 001e 0018 0019 0100 0101"),
            Shares = [NamedGroup.X25519MLKEM768, NamedGroup.x25519],
            Schemes = Codes<SignatureScheme>("0905 0906 0904 " + OpenSslSchemes),
        },
        new()
        {
            Name = "Chrome 131, Edge 133", IsCurrent = true, Source = Recordings,
            Versions = Codes<TlsVersion>("0304 0303"),
            Suites = Suites("1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c013 c014 009c 009d 002f 0035"),
            Groups = Codes<NamedGroup>("11ec 001d 0017 0018"),
            Shares = [NamedGroup.X25519MLKEM768, NamedGroup.x25519],
            Schemes = Codes<SignatureScheme>("0403 0804 0401 0503 0805 0501 0806 0601"),
        },
        new()
        {
            Name = "Firefox 137", IsCurrent = true, Source = Recordings,
            Versions = Codes<TlsVersion>("0304 0303"),
            Suites = Suites("1301 1303 1302 c02b c02f cca9 cca8 c02c c030 c00a c009 c013 c014 009c 009d 002f 0035"),
            Groups = Codes<NamedGroup>("11ec 001d 0017 0018 0019 0100 0101"),
            Shares = [NamedGroup.X25519MLKEM768, NamedGroup.x25519, NamedGroup.secp256r1],
            Schemes = Codes<SignatureScheme>("0403 0503 0603 0804 0805 0806 0401 0501 0601 0203 0201"),
        },
        new()
        {
            Name = "Windows Server 2022 (Schannel)", IsCurrent = true,
            Source = new("TLS Cipher Suites in Windows Server 2022", new("https://learn.microsoft.com/windows/win32/secauthn/tls-cipher-suites-in-windows-server-2022")),
            Versions = Codes<TlsVersion>("0304 0303"),
            Suites = Suites("1302 1301 c02c c02b c030 c02f 009f 009e c024 c023 c028 c027 c00a c009 c014 c013 009d 009c 003d 003c 0035 002f"),
            Groups = Codes<NamedGroup>("001d 0017 0018"),
            Shares = [NamedGroup.x25519],
            Schemes = Codes<SignatureScheme>("0804 0805 0806 0401 0501 0201 0403 0503 0203 0202 0601 0603"),
        },
        new()
        {
            Name = "Java 17, Java 21", IsCurrent = true, Source = Recordings,
            Versions = Codes<TlsVersion>("0304 0303"),
            Suites = Suites("1302 1301 1303 c02c c02b cca9 c030 cca8 c02f 009f ccaa 009e c024 c028 c023 c027 006b 0067 c00a c014 c009 c013 0039 0033 009d 009c 003d 003c 0035 002f"),
            Groups = Codes<NamedGroup>("001d 0017 0018 0019 001e 0100 0101 0102 0103 0104"),
            Shares = [NamedGroup.x25519, NamedGroup.secp256r1],
            Schemes = Codes<SignatureScheme>("0403 0503 0603 0807 0808 0804 0805 0806 0809 080a 080b 0401 0501 0601 0303 0301"),
        },
        new()
        {
            Name = "Windows 10, Server 2016 (Schannel)",
            Source = new("TLS Cipher Suites in Windows 10 version 22H2", new("https://learn.microsoft.com/windows/win32/secauthn/tls-cipher-suites-in-windows-10-v22h2")),
            Versions = Codes<TlsVersion>("0303"),
            Suites = Suites("c02c c02b c030 c02f c024 c023 c028 c027 c00a c009 c014 c013 009d 009c 003d 003c 0035 002f 000a"),
            Groups = Codes<NamedGroup>("001d 0017 0018"),
            Schemes = Codes<SignatureScheme>("0401 0501 0201 0403 0503 0203 0202 0601 0603"),
        },
        new()
        {
            Name = "Java 8 (8u161)", Source = Recordings,
            Versions = Codes<TlsVersion>("0303"),
            Suites = Suites("c024 c028 003d c026 c02a 006b 006a c00a c014 0035 c005 c00f 0039 0038 c023 c027 003c c025 c029 0067 0040 c009 c013 002f c004 c00e 0033 0032 "
                + "c02c c02b c030 009d c02e c032 009f 00a3 c02f 009c c02d c031 009e 00a2 c008 c012 000a c003 c00d 0016 0013"),
            Groups = Codes<NamedGroup>("0017 0018 0019 0009 000a 000b 000c 000d 000e 0016"),
            Schemes = Codes<SignatureScheme>("0603 0601 0503 0501 0403 0401 0402 0203 0201 0202"),
        },
        new()
        {
            Name = "Android 7", Source = new("Android, SSLSocket", new("https://developer.android.com/reference/javax/net/ssl/SSLSocket")),
            Versions = Codes<TlsVersion>("0303"),
            Suites = Suites("c02b c02c cca9 c02f c030 cca8 c013 c014 009c 009d 002f 0035"),
            Groups = Codes<NamedGroup>("0017"),
            Schemes = Codes<SignatureScheme>("0601 0603 0501 0503 0401 0403 0301 0303 0201 0203"),
        },
    ];

    private static ushort[] Suites(string codes) => [.. codes.Split(' ').Select(code => ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    private static T[] Codes<T>(string codes) where T : struct, Enum => [.. Suites(codes).Select(code => (T)Enum.ToObject(typeof(T), code))];
}
