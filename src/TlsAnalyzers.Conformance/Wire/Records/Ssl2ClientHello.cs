namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// The hello of SSL 2.0, also used by old clients to ask for SSL 3.0 or TLS (RFC 5246 appendix E.2). Its cipher kinds have three bytes;
/// those
/// that begin with zero are suites of TLS.
/// </summary>
internal sealed record Ssl2ClientHello(
    TlsVersion Version, int[] CipherKinds, ReadOnlyMemory<byte> SessionId, ReadOnlyMemory<byte> Challenge)
{
    /// <summary>Whether a stream begins with a client hello of SSL 2.0. Three bytes are enough to tell.</summary>
    public static bool Begins(ReadOnlySpan<byte> stream) => Ssl2Record.Begins(stream, Ssl2Record.ClientHello);

    /// <summary>Reads one whole record.</summary>
    public static Ssl2ClientHello Read(ReadOnlyMemory<byte> record)
    {
        var reader = Ssl2Record.Open(record, Ssl2Record.ClientHello, "ssl2_client_hello");
        var version = (TlsVersion)reader.U16("version");
        var kinds = reader.U16("cipher_spec_length");
        var session = reader.U16("session_id_length");
        var challenge = reader.U16("challenge_length");
        var read = new Ssl2ClientHello(
            version, Ssl2Record.CipherKinds(ref reader, kinds), reader.Bytes(session, "session_id"), reader.Bytes(challenge, "challenge"));
        reader.End();
        return read;
    }

    public byte[] ToBytes() => Ssl2Record.Close(Ssl2Record.ClientHello, body =>
    {
        body.U16((ushort)Version);
        body.U16((ushort)(3 * CipherKinds.Length));
        body.U16((ushort)SessionId.Length);
        body.U16((ushort)Challenge.Length);
        Array.ForEach(CipherKinds, body.U24);
        body.Bytes(SessionId);
        body.Bytes(Challenge);
    });
}
