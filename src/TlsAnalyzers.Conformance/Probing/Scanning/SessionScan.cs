using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What only a whole handshake tells: tickets, resumption, early data, and what is said over HTTP.</summary>
internal sealed class SessionScan(Dialer dialer, Ground ground, ProbeOptions options, CancellationToken cancellation)
{
    private sealed record Seen(Answer Answer, NewSessionTicket? Ticket, Resumption? Resumption, string HttpHead);

    public async Task<(SessionFacts Session, HttpFacts? Http, Answer? Answer13)> RunAsync()
    {
        var (first13, first12) = (VisitAsync(TlsVersion.Tls13), VisitAsync(TlsVersion.Tls12));
        var (seen13, seen12) = (await first13, await first12);
        var ticket13 = seen13?.Ticket as NewSessionTicket13;
        var any = seen13 ?? seen12;
        // A server that insists on a certificate lets nobody through, and says in TLS 1.2 whose it wants before that.
        var request = (any is null ? ground.Answers : [any.Answer]).SelectMany(answer => answer.Flight).OfType<CertificateRequest>().FirstOrDefault();
        bool? resumes12 = seen12 is null ? null : await ResumesAsync(seen12);
        return (new()
        {
            Resumes13 = seen13 is null ? null : await ResumesAsync(seen13),
            Resumes12 = resumes12,
            ResumesUnderAnotherName = resumes12 is true && dialer.Target.HasDnsName ? await ResumesAsync(seen12!, NameScan.Nobody) : null,
            TicketSeconds = seen13?.Ticket?.Lifetime ?? seen12?.Ticket?.Lifetime,
            EarlyDataBytes = seen13 is null ? null : ticket13?.Extensions.Find<MaxEarlyData>()?.Size ?? 0,
            AsksForCertificate = any?.Answer.Flight.OfType<CertificateRequest>().Any(),
            Authorities = request is null ? null : AuthorityReader.Read(request),
            ClientRenegotiation = options.Intrusive && seen12 is not null ? await RenegotiatesAsync() : null,
        }, any is null ? null : HttpHead.Read(any.HttpHead), seen13?.Answer);
    }

    private async Task<Seen?> VisitAsync(TlsVersion version)
    {
        if (ground.OpenableOffer(version) is not { Suites.Count: > 0 } offer) return null;
        var isWeb = options.StartTls is StartTls.None;
        return await dialer.WithSessionAsync(offer with { Alpn = isWeb ? ["http/1.1"] : null }, async (session, _) =>
        {
            var head = isWeb ? await HeadAsync(session) : "";
            return new Seen(Answer.Of(session), session.Tickets.FirstOrDefault(), Resumption.Of(session), head);
        }, cancellation);
    }

    // A server that speaks no HTTP may say nothing at all; its session is worth as much.
    private async Task<string> HeadAsync(Session session)
    {
        try
        {
            return await HttpHead.GetAsync(session, dialer.Target.Name);
        }
        catch (Exception failure) when (failure is IOException or WireFormatException or InvalidDataException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return "";
        }
    }

    /// <param name="seen">The session.</param>
    /// <param name="name">The host to name in place of the server's.</param>
    private async Task<bool> ResumesAsync(Seen seen, string? name = null)
    {
        if (seen.Resumption is not { } session) return false;
        using var keys = new ClientHandshakeKeys();
        var offer = ground.OpenableOffer(seen.Answer.Version).With(keys);
        if (name is not null) offer = offer with { ServerName = name };
        // A key goes with the hash of its suite.
        if (session is Tls13Resumption) offer = offer with { Suites = [session.Suite.Code] };
        var hello = session.Offer(offer.ToHello());
        return session.IsTaken(hello, await dialer.AskAsync(hello, cancellation));
    }

    private async Task<bool?> RenegotiatesAsync()
    {
        var offer = ground.OpenableOffer(TlsVersion.Tls12);
        var outcome = await dialer.WithSessionAsync(offer, async (session, deadline) =>
        {
            var hello = (offer with { Groups = KeyAgreement.Groups }).ToHello();
            hello = hello with
            {
                Extensions = [.. hello.Extensions!.Select(extension => extension is RenegotiationInfo ? new RenegotiationInfo(session.VerifyData) : extension)],
            };
            await session.Channel.WriteAsync(ContentType.handshake, hello.ToBytes(), deadline);
            return await session.Channel.ReadAsync(deadline) is { Type: ContentType.handshake } ? "agreed" : "refused";
        }, cancellation);
        return outcome is null ? null : outcome == "agreed";
    }
}
