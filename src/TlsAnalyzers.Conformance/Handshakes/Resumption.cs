using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Handshakes;

/// <summary>What a client keeps of a session to go on with it on another connection.</summary>
/// <param name="Suite">What the session was agreed with.</param>
internal abstract record Resumption(CipherSuite Suite)
{
    /// <summary>What is to be kept; null where the server gave nothing to resume by.</summary>
    public static Resumption? Of(Session session) => session.Version >= TlsVersion.Tls13 ? Tls13Resumption.From(session) : Tls12Resumption.From(session);

    /// <summary>A hello that asks to go on with the session.</summary>
    /// <param name="hello">What is offered otherwise.</param>
    public abstract ClientHello Offer(ClientHello hello);

    /// <summary>Whether the server goes on with it.</summary>
    public abstract bool IsTaken(ClientHello asked, ServerHello answer);
}
