using Org.BouncyCastle.Math;
using Org.BouncyCastle.Tls;
using Org.BouncyCastle.Tls.Crypto;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning;

/// <summary>The prime of a finite-field key exchange.</summary>
internal static class DhPrime
{
    // With random bases a composite number passes once in 65,000 times, however it was made.
    private const int Certainty = 16;

    // A longer one would cost seconds, and the server chooses how long it is.
    private const int LongestTested = 4096;

    // A server has one prime for all its suites and versions, and each test of it costs as much as the rest of the probe.
    private static (BigInteger Prime, string? Description)? _last;

    // Who breaks one of these breaks every server that has it; from 2048 bits on nobody can, and they are the better choice (RFC 7919).
    private static readonly (DHGroup Group, string Name)[] Known =
    [
        (DHStandardGroups.rfc2409_768, "RFC 2409 group 1"),
        (DHStandardGroups.rfc2409_1024, "RFC 2409 group 2"),
        (DHStandardGroups.rfc3526_1536, "RFC 3526 group 5"),
        (DHStandardGroups.rfc3526_2048, "RFC 3526 group 14"),
        (DHStandardGroups.rfc3526_3072, "RFC 3526 group 15"),
        (DHStandardGroups.rfc3526_4096, "RFC 3526 group 16"),
        (DHStandardGroups.rfc7919_ffdhe2048, "ffdhe2048"),
        (DHStandardGroups.rfc7919_ffdhe3072, "ffdhe3072"),
        (DHStandardGroups.rfc7919_ffdhe4096, "ffdhe4096"),
        (DHStandardGroups.rfc7919_ffdhe6144, "ffdhe6144"),
        (DHStandardGroups.rfc7919_ffdhe8192, "ffdhe8192"),
    ];

    public const string NotPrime = "not a prime";

    /// <summary>The size in bits; null where there is no such key exchange.</summary>
    public static int? Bits(ServerKeyExchange? message) => Prime(message)?.BitLength;

    /// <summary>The name of a well-known group, or that the modulus is no prime.</summary>
    public static string? Describe(ServerKeyExchange? message)
    {
        if (Prime(message) is not { } prime) return null;
        if (Known.FirstOrDefault(known => known.Group.P.Equals(prime)).Name is { } name) return name;
        if (prime.BitLength > LongestTested) return null;
        lock (Known)
        {
            if (_last is not { } last || !last.Prime.Equals(prime)) _last = last = (prime, prime.IsProbablePrime(Certainty) ? null : NotPrime);
            return last.Description;
        }
    }

    private static BigInteger? Prime(ServerKeyExchange? message) =>
        message?.Parameters is DheParameters parameters ? new BigInteger(1, parameters.P.ToArray()) : null;
}
