using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>
/// CCS injection (CVE-2014-0224): a ChangeCipherSpec before the key exchange, and a record behind it. A server that obeys the first takes the second
/// for encrypted, with keys made of nothing, and says that its tag is wrong; any other refuses the first.
/// </summary>
internal static class ChangeCipherSpecFlaw
{
    private const int Length = 60;

    public static async Task<bool?> TryAsync(Dialer dialer, ClientHello hello, CancellationToken cancellation) =>
        await FirstFlight.WithAsync(dialer, hello, async (flight, deadline) =>
        {
            var version = flight.Hello.LegacyVersion;
            // In clear it is a message of a known type and the right length, so that nobody takes it for a broken record.
            byte[] message = [(byte)HandshakeType.client_key_exchange, 0, 0, Length, .. RandomNumberGenerator.GetBytes(Length)];
            return await Reaction.ToAsync(flight.Channel,
                [new(ContentType.change_cipher_spec, version, ChangeCipherSpec.Content), new(ContentType.handshake, version, message)], deadline);
        }, cancellation) switch
        {
            null => null,
            var reaction => reaction == Reaction.Of(AlertDescription.bad_record_mac) || reaction == Reaction.Of(AlertDescription.decryption_failed),
        };
}
