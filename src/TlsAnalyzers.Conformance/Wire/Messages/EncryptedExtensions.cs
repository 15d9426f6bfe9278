namespace TlsAnalyzers.Conformance.Wire;

/// <summary>The server's extensions that need no key to be agreed on (RFC 8446 section 4.3.1).</summary>
internal sealed record EncryptedExtensions(Extension[] Extensions) : HandshakeMessage
{
    public override HandshakeType Type => HandshakeType.encrypted_extensions;

    public static EncryptedExtensions Read(ref WireReader reader) => new(ExtensionCodec.Read(ref reader, ExtensionPlace.EE));

    public override void WriteBody(WireWriter writer) => ExtensionCodec.Write(writer, Extensions);
}
