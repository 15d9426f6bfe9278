namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A handshake message (RFC 8446 section 4). What was read is written back as the same bytes.</summary>
internal abstract record HandshakeMessage
{
    public abstract HandshakeType Type { get; }

    /// <summary>Writes what follows the header.</summary>
    public abstract void WriteBody(WireWriter writer);

    /// <summary>Header and body, as the transcript hash wants them.</summary>
    public byte[] ToBytes()
    {
        var writer = new WireWriter();
        writer.U8((byte)Type);
        using (writer.Length24())
        {
            WriteBody(writer);
        }

        return writer.ToArray();
    }

    /// <summary>Reads a message.</summary>
    /// <param name="raw">The message as it came.</param>
    /// <param name="context">What was agreed on before, on which the form of some messages depends.</param>
    /// <param name="trace">Notes each field with its offset in the body; null when nobody asks.</param>
    /// <exception cref="WireFormatException">The body has not the form that its type asks for.</exception>
    public static HandshakeMessage Read(RawHandshake raw, HandshakeContext context, FieldTrace? trace = null)
    {
        var reader = new WireReader(raw.Body, raw.Type.Name(), trace);
        HandshakeMessage message = raw.Type switch
        {
            HandshakeType.client_hello => ClientHello.Read(ref reader),
            HandshakeType.server_hello => ServerHello.Read(ref reader),
            HandshakeType.encrypted_extensions => EncryptedExtensions.Read(ref reader),
            HandshakeType.certificate => CertificateMessage.Read(ref reader, context),
            HandshakeType.compressed_certificate => CompressedCertificate.Read(ref reader),
            HandshakeType.certificate_status => CertificateStatus.Read(ref reader),
            HandshakeType.server_key_exchange => ServerKeyExchange.Read(ref reader, context),
            HandshakeType.certificate_request => CertificateRequest.Read(ref reader, context),
            HandshakeType.client_key_exchange => ClientKeyExchange.Read(ref reader, context),
            HandshakeType.certificate_verify => new CertificateVerify(DigitallySigned.Read(ref reader, context)),
            HandshakeType.new_session_ticket => NewSessionTicket.Read(ref reader, context),
            HandshakeType.key_update => KeyUpdate.Read(ref reader),
            HandshakeType.finished => new Finished(reader.Rest("verify_data")),
            HandshakeType.hello_request or HandshakeType.server_hello_done or HandshakeType.end_of_early_data => new EmptyMessage(raw.Type),
            _ => new OpaqueMessage(raw.Type, reader.Rest("body")),
        };
        reader.End();
        return message;
    }
}

/// <summary>A message that is nothing but its type: hello_request, server_hello_done, end_of_early_data.</summary>
internal sealed record EmptyMessage(HandshakeType Type) : HandshakeMessage
{
    public override HandshakeType Type { get; } = Type;

    public override void WriteBody(WireWriter writer)
    {
    }
}

/// <summary>A message of a type that this codec does not read, or one made up byte for byte.</summary>
internal sealed record OpaqueMessage(HandshakeType Type, ReadOnlyMemory<byte> Body) : HandshakeMessage
{
    public override HandshakeType Type { get; } = Type;

    public override void WriteBody(WireWriter writer) => writer.Bytes(Body);
}

/// <summary>
/// The proof that both ends have the same keys and saw the same messages (RFC 5246 section 7.4.9, RFC 8446 section 4.4.4).
/// </summary>
internal sealed record Finished(ReadOnlyMemory<byte> VerifyData) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.finished;

    public override void WriteBody(WireWriter writer) => writer.Bytes(VerifyData);
}
