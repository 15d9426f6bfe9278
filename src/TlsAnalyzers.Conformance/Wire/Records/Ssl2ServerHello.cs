namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The answer of a server that still speaks SSL 2.0: its certificate and the ciphers that it has.</summary>
internal sealed record Ssl2ServerHello(
    bool SessionIdHit, byte CertificateType, TlsVersion Version, ReadOnlyMemory<byte> Certificate, int[] CipherKinds,
    ReadOnlyMemory<byte> ConnectionId)
{
    /// <summary>Whether a stream begins with a server hello of SSL 2.0. Three bytes are enough to tell.</summary>
    public static bool Begins(ReadOnlySpan<byte> stream) => Ssl2Record.Begins(stream, Ssl2Record.ServerHello);

    /// <summary>Reads one whole record.</summary>
    public static Ssl2ServerHello Read(ReadOnlyMemory<byte> record)
    {
        var reader = Ssl2Record.Open(record, Ssl2Record.ServerHello, "ssl2_server_hello");
        var hit = reader.U8("session_id_hit");
        if (hit > 1)
        {
            throw reader.Error("session_id_hit", $"is {hit}, must be 0 or 1");
        }

        var (type, version) = (reader.U8("certificate_type"), (TlsVersion)reader.U16("version"));
        var certificate = reader.U16("certificate_length");
        var kinds = reader.U16("cipher_specs_length");
        var connection = reader.U16("connection_id_length");
        var read = new Ssl2ServerHello(
            hit == 1, type, version, reader.Bytes(certificate, "certificate"), Ssl2Record.CipherKinds(ref reader, kinds),
            reader.Bytes(connection, "connection_id"));
        reader.End();
        return read;
    }

    public byte[] ToBytes() => Ssl2Record.Close(Ssl2Record.ServerHello, body =>
    {
        body.U8((byte)(SessionIdHit ? 1 : 0));
        body.U8(CertificateType);
        body.U16((ushort)Version);
        body.U16((ushort)Certificate.Length);
        body.U16((ushort)(3 * CipherKinds.Length));
        body.U16((ushort)ConnectionId.Length);
        body.Bytes(Certificate);
        Array.ForEach(CipherKinds, body.U24);
        body.Bytes(ConnectionId);
    });
}
