using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>The hellos of SSL 2.0, which are no records of TLS.</summary>
internal static class Ssl2Hello
{
    /// <summary>The hello with which a stream begins; null when it begins with something else.</summary>
    public static Step? Read(ConnectionEnd from, ReadOnlyMemory<byte> bytes, long offset)
    {
        var begins = from is ConnectionEnd.Client ? Ssl2ClientHello.Begins(bytes.Span) : Ssl2ServerHello.Begins(bytes.Span);
        if (!begins || Ssl2Record.Length(bytes.Span) is var length && length > bytes.Length) return null;
        try
        {
            var (title, detail) = from is ConnectionEnd.Client
                ? ("ClientHello (SSL 2.0)", Words(Ssl2ClientHello.Read(bytes[..length])))
                : ("ServerHello (SSL 2.0)", Words(Ssl2ServerHello.Read(bytes[..length])));
            return new(StepKind.Handshake, from, title, detail) { Offset = offset, Length = length };
        }
        catch (WireFormatException)
        {
            return null;
        }
    }

    private static string Words(Ssl2ClientHello hello) => $"up to {hello.Version.Name()}; {hello.CipherKinds.Length} ciphers";

    private static string Words(Ssl2ServerHello hello) => $"{hello.Version.Name()}; {hello.CipherKinds.Length} ciphers; {CertificateWords.Short(hello.Certificate)}";
}
