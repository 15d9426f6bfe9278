using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>A MySQL server (protocol 10) as far as TLS is concerned: any password is right, any command succeeds.</summary>
/// <param name="OffersTls">Has CLIENT_SSL among its capabilities; one that has not plays the attacker who clears the bit.</param>
internal sealed record MySql(bool OffersTls)
{
    private const int ClientSsl = 0x0800;
    // LONG_PASSWORD, CONNECT_WITH_DB, PROTOCOL_41, TRANSACTIONS, SECURE_CONNECTION, PLUGIN_AUTH.
    private const int Capabilities = 0x0001 | 0x0008 | 0x0200 | 0x2000 | 0x8000 | 0x80000;
    private const int ShortestLogin = 33;

    /// <summary>The conversation before TLS.</summary>
    public async Task<bool> PreludeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        await SendAsync(stream, 0, Greeting(Capabilities | (OffersTls ? ClientSsl : 0)), cancellation);
        if (!OffersTls) connection.Observation.FaultPresented = "the greeting came without CLIENT_SSL";
        if (await ReadAsync(stream, cancellation) is not var (sequence, packet)) return false;
        // The SSL request is the first 32 bytes of a login, with nothing behind them.
        if (OffersTls && packet.Length < ShortestLogin) return true;
        connection.Observation.GoesAlong("HandshakeResponse " + Encoding.Latin1.GetString(packet), "in clear");
        await SendAsync(stream, sequence + 1, Ok, cancellation);
        return false;
    }

    /// <summary>The conversation after TLS.</summary>
    public static async Task SessionAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        while (await ReadAsync(stream, cancellation) is var (sequence, packet))
        {
            connection.Observation.TokenRequested = true;
            var isQuit = sequence == 0 && packet is [1];
            if (isQuit) return;
            await SendAsync(stream, sequence + 1, Ok, cancellation);
        }
    }

    private static byte[] Ok => [0, 0, 0, 2, 0, 0, 0];

    private static byte[] Greeting(int capabilities) =>
    [
        10, .. "8.0.0-tlslab\0"u8, 1, 0, 0, 0, .. "saltsalt\0"u8, (byte)capabilities, (byte)(capabilities >> 8), 45, 2, 0,
        (byte)(capabilities >> 16), (byte)(capabilities >> 24), 21, .. new byte[10], .. "saltsaltsalt\0"u8, .. "mysql_native_password\0"u8,
    ];

    private static ValueTask SendAsync(Stream stream, int sequence, byte[] packet, CancellationToken cancellation) =>
        stream.WriteAsync((byte[])[(byte)packet.Length, (byte)(packet.Length >> 8), 0, (byte)sequence, .. packet], cancellation);

    private static async Task<(int Sequence, byte[] Packet)?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var header = new byte[4];
        if (await stream.ReadAtLeastAsync(header, 4, throwOnEndOfStream: false, cancellation) < 4) return null;
        if (header[2] != 0) throw new InvalidDataException("A MySQL packet of more than 65,535 bytes.");
        var packet = new byte[header[0] | (header[1] << 8)];
        await stream.ReadExactlyAsync(packet, cancellation);
        return (header[3], packet);
    }
}
