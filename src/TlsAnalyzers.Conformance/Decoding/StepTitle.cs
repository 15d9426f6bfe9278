using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>The names of messages as the standards print them: <c>server_hello_done</c> is ServerHelloDone.</summary>
internal static class StepTitle
{
    public static string Of(RawHandshake raw) => !Enum.IsDefined(raw.Type) ? $"Handshake message {(byte)raw.Type}"
        : raw.Type is HandshakeType.server_hello && raw.Body.Length >= 34 && raw.Body.Slice(2, 32).Span.SequenceEqual(ServerHello.RetryRandom.Span) ? "HelloRetryRequest"
        : string.Concat(raw.Type.Name().Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
