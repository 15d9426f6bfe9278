using System.Net.Sockets;
using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>Whole handshakes over connections of their own.</summary>
internal static class WholeHandshakes
{
    private static readonly NamedGroup[] FirstShares = [NamedGroup.x25519, NamedGroup.secp256r1];

    /// <summary>Does a handshake over a connection that is there already.</summary>
    /// <inheritdoc cref="ClientHandshake.RunAsync"/>
    public static async Task<Session?> ShakeHandsAsync(this Offer offer, Stream stream, CancellationToken deadline)
    {
        using var keys = new ClientHandshakeKeys();
        return await new ClientHandshake(stream, offer.With(keys).ToHello(), keys, deadline).RunAsync();
    }

    /// <summary>An offer of the groups that this client can do, with the first of its keys where the version has them in the hello.</summary>
    public static Offer With(this Offer offer, ClientHandshakeKeys keys) =>
        offer with { Groups = KeyAgreement.Groups, Shares = offer.Version >= TlsVersion.Tls13 ? [.. FirstShares.Select(keys.Share)] : [] };

    /// <summary>Does a handshake and something behind it.</summary>
    /// <returns>What was found; null when the handshake did not come about or broke off.</returns>
    public static async Task<T?> WithSessionAsync<T>(this Dialer dialer, Offer offer, Func<Session, CancellationToken, Task<T?>> use, CancellationToken cancellation)
        where T : class
    {
        try
        {
            return await dialer.VisitAsync(async (stream, deadline) =>
                await offer.ShakeHandsAsync(stream, deadline) is { } session ? await use(session, deadline) : null, cancellation);
        }
        catch (Exception failure) when (failure is IOException or SocketException or WireFormatException or InvalidDataException
            or CryptographicException or NotSupportedException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Whether the server went on with a session; one that shows a certificate did not.</summary>
    public static bool IsTaken(this Resumption session, ClientHello asked, Answer answer) => answer.Hello is { } hello && answer.Certificate is null && session.IsTaken(asked, hello);

    /// <summary>The server's part of the handshake, certificate and extensions included: in clear up to TLS 1.2, behind its keys in TLS 1.3.</summary>
    public static async Task<Answer> SeeAsync(this Dialer dialer, Offer offer, CancellationToken cancellation)
    {
        if (offer.Version < TlsVersion.Tls13) return await dialer.AskAsync(offer, cancellation);
        return await dialer.WithSessionAsync(offer, (session, _) => Task.FromResult<Answer?>(Answer.Of(session)), cancellation)
            // The handshake tells no more than that it failed; the plain question tells how.
            ?? await dialer.AskAsync(offer, cancellation) with { Flight = [] };
    }
}
