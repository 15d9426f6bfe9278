using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>What only a whole handshake tells: tickets, resumption, early data, and what is said over HTTP.</summary>
internal sealed class SessionScan(Dialer dialer, Ground ground, ProbeOptions options, CancellationToken cancellation)
{
    private sealed record Seen(Answer Answer, NewSessionTicket? Ticket, byte[] Secret, string HttpHead);

    public async Task<(SessionFacts Session, HttpFacts? Http, Answer? Answer13)> RunAsync()
    {
        var (first13, first12) = (VisitAsync(TlsVersion.Tls13), VisitAsync(TlsVersion.Tls12));
        var (seen13, seen12) = (await first13, await first12);
        var ticket13 = seen13?.Ticket as NewSessionTicket13;
        var any = seen13 ?? seen12;
        // A server that insists on a certificate lets nobody through, and says in TLS 1.2 whose it wants before that.
        var request = (any is null ? ground.Answers : [any.Answer]).SelectMany(answer => answer.Flight).OfType<CertificateRequest>().FirstOrDefault();
        var resumes12 = seen12 is null ? null : await Resumes12Async(seen12, ground.OpenableOffer(TlsVersion.Tls12));
        return (new()
        {
            Resumes13 = seen13 is null ? null : ticket13 is not null && await Resumes13Async(seen13, ticket13),
            Resumes12 = resumes12,
            ResumesUnderAnotherName = resumes12 is true && dialer.Target.HasDnsName ? await Resumes12Async(seen12!, ground.OpenableOffer(TlsVersion.Tls12) with { ServerName = NameScan.Nobody }) : null,
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
            return new Seen(session.Answer, session.Tickets.FirstOrDefault(), session.Secret, head);
        }, cancellation);
    }

    // A server that speaks no HTTP may say nothing at all; its session is worth as much.
    private async Task<string> HeadAsync(Session session)
    {
        try
        {
            return await session.GetAsync(dialer.Target.Name);
        }
        catch (Exception failure) when (failure is IOException or WireFormatException or InvalidDataException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return "";
        }
    }

    private async Task<bool?> Resumes12Async(Seen seen, Offer like)
    {
        if (Tls12Resumption.Of(like, seen.Answer, seen.Ticket) is not { } offer) return false;
        return Tls12Resumption.IsTaken(offer, await dialer.AskAsync(offer, cancellation));
    }

    private async Task<bool> Resumes13Async(Seen seen, NewSessionTicket13 ticket)
    {
        var suite = seen.Answer.Suite!;
        var hash = SuiteKeys.HashOf(suite);
        var key = Tls13KeySchedule.ExpandLabel(hash, seen.Secret, "resumption", ticket.Nonce.Span, TranscriptHash.Length(hash));
        using var keys = new ClientHandshakeKeys();
        var offer = ground.OpenableOffer(TlsVersion.Tls13) with { Suites = [suite.Code], Groups = KeyAgreement.Groups, Shares = [keys.Share(NamedGroup.x25519), keys.Share(NamedGroup.secp256r1)] };
        var answer = await dialer.AskAsync(Bound(offer, ticket, hash, key), hello => [.. TlsRecord.Split(ContentType.handshake, TlsVersion.Tls10, hello.ToBytes())], cancellation);
        return answer.Hello?.Extensions.Find<SelectedPsk>() is not null;
    }

    /// <summary>A hello with the ticket, and the proof over all before it that the client has its key (RFC 8446 section 4.2.11.2).</summary>
    private static ClientHello Bound(Offer offer, NewSessionTicket13 ticket, HashAlgorithmName hash, byte[] key)
    {
        var length = TranscriptHash.Length(hash);
        var identity = new PskIdentity(ticket.Ticket, ticket.AgeAdd);
        var hello = (offer with { Extra = [new OfferedPsks([identity], [new byte[length]])] }).ToHello();
        using var transcript = new TranscriptHash(hash);
        transcript.Append(hello.ToBytes().AsMemory()[..^(2 + 1 + length)]);
        using var empty = new TranscriptHash(hash);
        var binderKey = new Tls13KeySchedule(hash, key).Derive("res binder", empty.Current());
        var binder = Tls13KeySchedule.VerifyData(hash, binderKey, transcript.Current());
        return hello with { Extensions = [.. hello.Extensions![..^1], new OfferedPsks([identity], [binder])] };
    }

    private async Task<bool?> RenegotiatesAsync()
    {
        var offer = ground.OpenableOffer(TlsVersion.Tls12);
        var outcome = await dialer.WithSessionAsync(offer, async (session, deadline) =>
        {
            var hello = (offer with { Groups = KeyAgreement.Groups }).ToHello();
            hello = hello with
            {
                Extensions = [.. hello.Extensions!.Select(extension => extension is RenegotiationInfo ? new RenegotiationInfo(session.Secret) : extension)],
            };
            await session.Channel.WriteAsync(ContentType.handshake, hello.ToBytes(), deadline);
            return await session.Channel.ReadAsync(deadline) is { Type: ContentType.handshake } ? "agreed" : "refused";
        }, cancellation);
        return outcome is null ? null : outcome == "agreed";
    }
}
