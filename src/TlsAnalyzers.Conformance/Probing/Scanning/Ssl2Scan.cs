using System.Net.Sockets;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>SSL 2.0: one hello of its own form. The server answers with every cipher that it has.</summary>
internal static class Ssl2Scan
{
    private static readonly (int Kind, string Name)[] Kinds =
    [
        (0x010080, "SSL_CK_RC4_128_WITH_MD5"),
        (0x020080, "SSL_CK_RC4_128_EXPORT40_WITH_MD5"),
        (0x030080, "SSL_CK_RC2_128_CBC_WITH_MD5"),
        (0x040080, "SSL_CK_RC2_128_CBC_EXPORT40_WITH_MD5"),
        (0x050080, "SSL_CK_IDEA_128_CBC_WITH_MD5"),
        (0x060040, "SSL_CK_DES_64_CBC_WITH_MD5"),
        (0x0700C0, "SSL_CK_DES_192_EDE3_CBC_WITH_MD5"),
    ];

    /// <summary>Names of the ciphers; null when the server does not speak SSL 2.0.</summary>
    public static async Task<Ssl2Answer?> RunAsync(Dialer dialer, CancellationToken cancellation)
    {
        var hello = new Ssl2ClientHello(TlsVersion.Ssl2, [.. Kinds.Select(known => known.Kind)], default, RandomNumberGenerator.GetBytes(16));
        try
        {
            return await dialer.VisitAsync((stream, deadline) => AskAsync(stream, hello, deadline), cancellation);
        }
        catch (Exception failure) when (failure is IOException or SocketException or WireFormatException or InvalidDataException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<Ssl2Answer?> AskAsync(Stream stream, Ssl2ClientHello hello, CancellationToken deadline)
    {
        await stream.WriteAsync(hello.ToBytes(), deadline);
        var header = new byte[3];
        await stream.ReadExactlyAsync(header, deadline);
        if (!Ssl2ServerHello.Begins(header)) return null;
        var record = new byte[Ssl2Record.Length(header)];
        header.CopyTo(record, 0);
        await stream.ReadExactlyAsync(record.AsMemory(header.Length), deadline);
        var answer = Ssl2ServerHello.Read(record);
        return new([.. answer.CipherKinds.Select(kind => Kinds.FirstOrDefault(known => known.Kind == kind).Name ?? $"0x{kind:X6}")]);
    }
}

/// <summary>What an SSL 2.0 server has.</summary>
internal sealed record Ssl2Answer(IReadOnlyList<string> Ciphers);
