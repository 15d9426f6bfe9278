using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>By what a client asks to go on with a session, named as the field or the extension that it is in.</summary>
internal static class ResumptionMeans
{
    /// <summary>What a hello offers; null when it begins a new session.</summary>
    /// <param name="hello">The hello.</param>
    /// <param name="version">The version agreed on; null while there is none.</param>
    public static string? Of(ClientHello hello, TlsVersion? version = null)
    {
        if (version is null or TlsVersion.Tls13 && hello.Extensions.Find<OfferedPsks>() is not null) return "pre_shared_key";
        if (version is TlsVersion.Tls13) return null;
        if (hello.Extensions.Find<SessionTicket>() is { Ticket.IsEmpty: false }) return "session_ticket";
        // A client of TLS 1.3 fills the field in to please middleboxes.
        return !hello.SessionId.IsEmpty && !hello.Offers(TlsVersion.Tls13) ? "session_id" : null;
    }
}
