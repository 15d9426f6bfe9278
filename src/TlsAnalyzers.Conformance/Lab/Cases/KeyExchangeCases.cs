using System.Security.Cryptography;
using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Keys that are none, and proofs that prove nothing: signatures and Finished.</summary>
internal static class KeyExchangeCases
{
    private static readonly Reference Ske = Reference.Rfc(5246, "7.4.3");
    private static readonly Reference CertificateVerify = Reference.Rfc(8446, "4.4.3");
    private static readonly Script Tls13 = new() { Version = TlsVersion.Tls13 };

    public static IReadOnlyList<LabCase> All { get; } =
    [
        Key("ec-explicit-curve", Reference.Rfc(8422, "5.4"), "A curve number by number",
            "ServerKeyExchange spells out the parameters of P-256 where it has to name the curve.",
            new() { Parameters = (_, parameters) => parameters with { Curve = P256() } }),
        Key("ec-invalid-point", Reference.Rfc(8422, "5.11"), "A point off the curve",
            "The key in ServerKeyExchange is no point of its curve.",
            new() { Parameters = (_, parameters) => parameters with { PublicKey = Flipped(parameters.PublicKey) }, Stops = true }),
        Key("ec-zero-share", Reference.Rfc(8446, "7.4.2"), "A key of zeros",
            "The server's X25519 key is zero, and so is the secret that it leads to.",
            Sharing((_, hello) => Zeros(hello)) with { Group = NamedGroup.x25519, NotApplicable = WithoutX25519 }),
        Key("group-unoffered", Reference.Rfc(8422, "5.4"), "A curve that was not offered",
            "ServerKeyExchange is on a curve that the client does not offer.",
            new() { Parameters = (client, _) => new(Unoffered(client).Group, Unoffered(client).KeyExchange), Stops = true }),
        Key("group-unoffered-tls13", Reference.Rfc(8446, "4.2.8"), "A group that was not offered, TLS 1.3",
            "The server's key is in a group that the client does not offer.", Sharing((client, _) => Unoffered(client)) with { Stops = true }),

        Proof("ske-bad-sig", Ske, "A signature over something else", "The signature in ServerKeyExchange is not over this handshake.",
            new() { Signing = Changed }),
        Proof("ske-wrong-key", Ske, "A signature with another key", "ServerKeyExchange is signed with a key that is not in the certificate.",
            new() { Leaf = Hierarchy.EcdsaLeaf with { KeyMismatch = true } }),
        Proof("ske-unoffered-sigalg", Reference.Rfc(5246, "7.4.1.4.1"), "A signature with SHA-1",
            "ServerKeyExchange is signed with SHA-1, which the client does not offer.",
            new() { Leaf = Hierarchy.RsaLeaf, Scheme = SignatureScheme.rsa_pkcs1_sha1, NotApplicable = OfferingSha1 }),
        Proof("cv-bad-sig-tls13", CertificateVerify, "A signature over something else, TLS 1.3",
            "The signature in CertificateVerify is not over this handshake.", Tls13 with { Signing = Changed }),
        Proof("cv-client-context-tls13", CertificateVerify, "A client's signature",
            "CertificateVerify is signed in the way of a client, as if it were reflected.",
            Tls13 with { Signing = AsClient }),
        Proof("cv-pkcs1-tls13", CertificateVerify, "PKCS #1 in TLS 1.3",
            "CertificateVerify is signed with PKCS #1 v1.5, which TLS 1.3 has done away with.",
            Tls13 with { Leaf = Hierarchy.RsaLeaf, Scheme = SignatureScheme.rsa_pkcs1_sha256 }),
        Proof("finished-bad", Reference.Rfc(5246, "7.4.9"), "A wrong Finished", "The server's Finished does not fit the handshake.",
            new() { Fault = FaultPlace.Finished, VerifyData = Changed }),
        Proof("finished-bad-tls13", Reference.Rfc(8446, "4.4.4"), "A wrong Finished, TLS 1.3",
            "The server's Finished does not fit the handshake.", Tls13 with { VerifyData = Changed }),
        Proof("finished-short-tls13", Reference.Rfc(8446, "4.4.4"), "A short Finished, TLS 1.3",
            "The server's Finished has the right first byte and no more.", Tls13 with { VerifyData = data => data[..1] }),
    ];

    private static LabCase Key(string id, Reference reference, string title, string fault, Script script) =>
        HandwrittenCase.Of(id, CaseCategory.Protocol, Ideal.Refuse, reference, title, fault, script);

    private static LabCase Proof(string id, Reference reference, string title, string fault, Script script) =>
        HandwrittenCase.Of(id, CaseCategory.Record, Ideal.Refuse, reference, title, fault, script);

    private static Script Sharing(Func<ClientHello, ServerHello, KeyShareEntry> share) => Tls13 with
    {
        Hello = (client, hello) => hello with { Extensions = [new SelectedVersion(TlsVersion.Tls13), new ServerKeyShare(share(client, hello))] },
    };

    private static byte[] AsClient(byte[] content)
    {
        var transcriptHash = content.AsSpan(HandshakeSignature.Tls13Content(ConnectionEnd.Server, []).Length);
        return HandshakeSignature.Tls13Content(ConnectionEnd.Client, transcriptHash);
    }

    private static byte[] Changed(byte[] bytes) => Flipped(bytes);

    private static byte[] Flipped(ReadOnlyMemory<byte> bytes)
    {
        var flipped = bytes.ToArray();
        flipped[^1] ^= 1;
        return flipped;
    }

    private static KeyShareEntry Zeros(ServerHello hello)
    {
        var share = hello.Extensions.Find<ServerKeyShare>()!.Share;
        return share with { KeyExchange = new byte[share.KeyExchange.Length] };
    }

    /// <summary>A sound key in a group that the client does not offer: the base point of its curve.</summary>
    private static KeyShareEntry Unoffered(ClientHello client)
    {
        var group = RetryCases.UnofferedGroup(client)!.Value;
        return new(group, Org.BouncyCastle.Asn1.X9.ECNamedCurveTable.GetByName(group.Name()).G.GetEncoded(false));
    }

    private static ExplicitPrimeCurve P256()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var curve = key.ExportExplicitParameters(false).Curve;
        byte[] basePoint = [4, .. curve.G.X!, .. curve.G.Y!];
        return new(curve.Prime, new(curve.A, curve.B, basePoint, curve.Order, curve.Cofactor));
    }

    private static string? WithoutX25519(ClientHello client) =>
        client.Extensions.Find<ClientKeyShares>()?.Shares.Any(share => share.Group is NamedGroup.x25519) is true
            ? null
            : "the client sends no key of X25519";

    private static string? OfferingSha1(ClientHello client) =>
        client.Extensions.Find<SignatureAlgorithms>()?.Schemes.Contains(SignatureScheme.rsa_pkcs1_sha1) is true
            ? "the client offers signatures with SHA-1"
            : null;
}
