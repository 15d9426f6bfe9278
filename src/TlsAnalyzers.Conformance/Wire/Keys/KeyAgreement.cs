using System.Security.Cryptography;
using Org.BouncyCastle.Math.EC.Rfc7748;
using Org.BouncyCastle.Security;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>An ephemeral key of our own in a group, as TLS writes it (RFC 8446 section 4.2.8, RFC 8422 section 5.4).</summary>
internal abstract class KeyAgreement : IDisposable
{
    /// <summary>The groups that there is a key for.</summary>
    public static IReadOnlyList<NamedGroup> Groups { get; } =
        [NamedGroup.x25519, NamedGroup.secp256r1, NamedGroup.secp384r1, NamedGroup.secp521r1];

    /// <summary>What the peer gets.</summary>
    public abstract byte[] PublicKey { get; }

    /// <exception cref="NotSupportedException">There is no key for this group.</exception>
    public static KeyAgreement Create(NamedGroup group) => group switch
    {
        NamedGroup.x25519 => new Montgomery(),
        NamedGroup.secp256r1 => new Weierstrass(ECCurve.NamedCurves.nistP256),
        NamedGroup.secp384r1 => new Weierstrass(ECCurve.NamedCurves.nistP384),
        NamedGroup.secp521r1 => new Weierstrass(ECCurve.NamedCurves.nistP521),
        _ => throw new NotSupportedException($"No key for {group.Name()}."),
    };

    /// <summary>The secret that both ends share.</summary>
    /// <exception cref="WireFormatException">The peer's key is none of this group.</exception>
    public abstract byte[] SharedSecret(ReadOnlySpan<byte> peerKey);

    public abstract void Dispose();

    private static WireFormatException BadKey() => new("key_exchange", 0, "is no key of its group");

    // .NET has no X25519.
    private sealed class Montgomery : KeyAgreement
    {
        private readonly byte[] _privateKey = new byte[X25519.ScalarSize];

        public Montgomery()
        {
            X25519.GeneratePrivateKey(new SecureRandom(), _privateKey);
            PublicKey = new byte[X25519.PointSize];
            X25519.GeneratePublicKey(_privateKey, 0, PublicKey, 0);
        }

        public override byte[] PublicKey { get; }

        public override byte[] SharedSecret(ReadOnlySpan<byte> peerKey)
        {
            var secret = new byte[X25519.PointSize];
            var agrees = peerKey.Length == X25519.PointSize && X25519.CalculateAgreement(_privateKey, 0, peerKey.ToArray(), 0, secret, 0);
            return agrees ? secret : throw BadKey();
        }

        public override void Dispose() => CryptographicOperations.ZeroMemory(_privateKey);
    }

    private sealed class Weierstrass(ECCurve curve) : KeyAgreement
    {
        private const byte Uncompressed = 4;
        private readonly ECDiffieHellman _key = ECDiffieHellman.Create(curve);

        public override byte[] PublicKey => _key.ExportParameters(false).Q is var q ? [Uncompressed, .. q.X!, .. q.Y!] : [];

        public override byte[] SharedSecret(ReadOnlySpan<byte> peerKey)
        {
            var size = (_key.KeySize + 7) / 8;
            if (peerKey.Length != 1 + (2 * size) || peerKey[0] != Uncompressed)
            {
                throw BadKey();
            }

            try
            {
                var point = new ECPoint { X = peerKey.Slice(1, size).ToArray(), Y = peerKey[(1 + size)..].ToArray() };
                using var peer = ECDiffieHellman.Create(new ECParameters { Curve = curve, Q = point });
                return _key.DeriveRawSecretAgreement(peer.PublicKey);
            }
            catch (CryptographicException)
            {
                throw BadKey();
            }
        }

        public override void Dispose() => _key.Dispose();
    }
}
