using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>
/// Padding of CBC records in TLS 1.2 (RFC 5246 section 6.2.3.2): the client's Finished, under the right keys, with a fault in its padding or MAC. A server that
/// takes one does not check (POODLE over TLS, CVE-2014-8730); one that tells them apart is an oracle (Vaudenay; Merget et al., USENIX Security 2019).
/// </summary>
internal static class PaddingFlaw
{
    // What is wrong, and what becomes of content, MAC and padding.
    private static readonly Dictionary<string, Action<byte[]>> Faults = new()
    {
        ["a wrong byte of padding"] = bytes => bytes[^(bytes[^1] + 1)] ^= 0x80,
        ["padding longer than the record"] = bytes => bytes[^1] = 0xFF,
        ["a wrong MAC"] = bytes => bytes[^(bytes[^1] + 2)] ^= 0x80,
        ["nothing but padding"] = bytes => bytes.AsSpan().Fill((byte)(bytes.Length - 1)),
    };

    public static async Task<string?> TryAsync(Dialer dialer, Offer offer, CancellationToken cancellation)
    {
        if (offer.Suites.Count == 0) return null;
        var taken = new List<string>();
        var found = await Oracle.FindAsync([.. Faults.Keys], async fault =>
        {
            var reaction = await ShowAsync(dialer, offer, fault, cancellation);
            if (reaction is not null && !reaction.StartsWith("alert", StringComparison.Ordinal) && reaction != Reaction.Closed)
                lock (taken) taken.Add(fault);
            return reaction;
        });
        return taken.Count > 0 ? $"it takes {string.Join(", ", taken.Distinct().Order())}" : found;
    }

    private static Task<string?> ShowAsync(Dialer dialer, Offer offer, string fault, CancellationToken cancellation)
    {
        var hello = (offer with { Groups = KeyAgreement.Groups }).ToHello();
        // With the MAC outside there is no padding to be seen.
        hello = hello with { Extensions = [.. hello.Extensions!.Where(extension => extension.Type is not ExtensionType.encrypt_then_mac)] };
        return FirstFlight.WithAsync(dialer, hello, async (flight, deadline) =>
        {
            if (flight.Suite is not { Mode: Mode.Cbc } suite) return null;
            var (premaster, message) = PremasterSecret.Exchange(suite, flight.Messages);
            var hash = SuiteKeys.HashOf(suite);
            using var transcript = new TranscriptHash(hash);
            foreach (var one in flight.Messages) transcript.Append(one.ToBytes());
            List<HandshakeMessage> ours = [];
            if (flight.Messages.OfType<CertificateRequest12>().Any()) ours.Add(new CertificateMessage(null, []));
            ours.Add(message);
            foreach (var one in ours) transcript.Append(one.ToBytes());
            var master = Tls12Secrets.MasterSecret(hash, premaster, hello, flight.Hello, transcript.Current());
            using var protection = new CbcRecordProtection(suite, master, hello.Random.Span, flight.Hello.Random.Span, ConnectionEnd.Client, isMacOutside: false) { Change = Faults[fault] };
            var finished = new Finished(Tls12Secrets.VerifyData(hash, master, ConnectionEnd.Client, transcript.Current()));
            return await Reaction.ToAsync(flight.Channel,
            [
                .. ours.Select(one => new TlsRecord(ContentType.handshake, TlsVersion.Tls12, one.ToBytes())),
                new(ContentType.change_cipher_spec, TlsVersion.Tls12, ChangeCipherSpec.Content),
                protection.Protect(ContentType.handshake, finished.ToBytes()),
            ], deadline);
        }, cancellation);
    }
}
