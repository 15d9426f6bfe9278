using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Org.BouncyCastle.Math.EC.Rfc7748;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Tests.Wire;

public sealed class KeyScheduleTests
{
    private static readonly CipherSuite Suite = CipherSuite.Find("TLS_AES_128_GCM_SHA256")!;
    private static readonly HandshakeContext Tls13 = new(TlsVersion.Tls13, Suite);

    [Fact]
    public void The_trace_of_RFC_8448_is_decrypted_and_every_proof_in_it_holds()
    {
        using var transcript = new TranscriptHash(HashAlgorithmName.SHA256);
        var clientHello = Message(Rfc8448.ClientHelloRecord[TlsRecord.HeaderLength..]);
        var serverHello = Message(Rfc8448.ServerHelloRecord[TlsRecord.HeaderLength..]);
        transcript.Append(clientHello.Bytes);
        transcript.Append(serverHello.Bytes);
        Assert.Equal("860c06edc07858ee8e78f0e7428c58edd6b43f2ca3e6e95f02ed063cf0e1cad8", Hex(transcript.Current()));

        var share = ((ServerHello)HandshakeMessage.Read(serverHello, Tls13)).Extensions.Find<ServerKeyShare>()!.Share;
        var schedule = new Tls13KeySchedule(HashAlgorithmName.SHA256);
        Assert.Equal("33ad0a1c607ec03b09e6cd9893680ce210adf300aa1f2660e1b22e10f170f92a", Hex(schedule.Secret));
        schedule.ToHandshakeSecret(Agree(Rfc8448.ClientPrivateKey, share.KeyExchange.ToArray()));
        Assert.Equal("1dc826e93606aa6fdc0aadc12f741b01046aa6b99f691ed221a9f0ca043fbeac", Hex(schedule.Secret));
        var clientSecret = schedule.Derive("c hs traffic", transcript.Current());
        var serverSecret = schedule.Derive("s hs traffic", transcript.Current());
        Assert.Equal("b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21", Hex(clientSecret));
        Assert.Equal("b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38", Hex(serverSecret));

        var flight = Open(serverSecret, Rfc8448.ServerFlightRecord);
        X509Certificate2? leaf = null;
        foreach (var raw in flight)
        {
            switch (HandshakeMessage.Read(raw, Tls13))
            {
                case CertificateMessage certificate:
                    leaf = X509CertificateLoader.LoadCertificate(certificate.Entries[0].Data.Span);
                    break;
                case CertificateVerify { Signed: var signed }:
                    var content = HandshakeSignature.Tls13Content(ConnectionEnd.Server, transcript.Current());
                    Assert.True(HandshakeSignature.Verify(signed.Scheme!.Value, leaf!.GetRSAPublicKey()!, content, signed.Signature.Span));
                    content[^1] ^= 1;
                    Assert.False(HandshakeSignature.Verify(signed.Scheme!.Value, leaf!.GetRSAPublicKey()!, content, signed.Signature.Span));
                    break;
                case Finished finished:
                    Assert.Equal(Tls13KeySchedule.VerifyData(HashAlgorithmName.SHA256, serverSecret, transcript.Current()), finished.VerifyData);
                    break;
            }

            transcript.Append(raw.Bytes);
        }

        Assert.Equal(["encrypted_extensions", "certificate", "certificate_verify", "finished"], flight.Select(raw => raw.Type.Name()));
        schedule.ToMasterSecret();
        Assert.Equal("18df06843d13a08bf2a449844c5f8a478001bc4d4c627984d5a41da8d0402919", Hex(schedule.Secret));
        Assert.Equal("9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5", Hex(schedule.Derive("c ap traffic", transcript.Current())));
        Assert.Equal("a11af9f05531f856ad47116b45a950328204b4f44bfb6b3a4b4f1f3fcb631643", Hex(schedule.Derive("s ap traffic", transcript.Current())));
        Assert.Equal("fe22f881176eda18eb8f44529e6792c50c9a3f89452f68d8ae311b4309d3cf50", Hex(schedule.Derive("exp master", transcript.Current())));

        var answer = Assert.IsType<Finished>(HandshakeMessage.Read(Assert.Single(Open(clientSecret, Rfc8448.ClientFinishedRecord)), Tls13));
        Assert.Equal(Tls13KeySchedule.VerifyData(HashAlgorithmName.SHA256, clientSecret, transcript.Current()), answer.VerifyData);
    }

    [Fact]
    public void The_PRF_gives_the_published_bytes() => Assert.Equal(
        "e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a6b301791e90d35c9c9a46b4e14baf9af0fa022f7077def17abfd3797c0564bab" +
        "4fbc91666e9def9b97fce34f796789baa48082d122ee42c5a72e5a5110fff70187347b66",
        Hex(Tls12Secrets.Prf(
            HashAlgorithmName.SHA256, Convert.FromHexString("9bbe436ba940f017b17652849a71db35"), "test label", Convert.FromHexString("a0ba9f936cda311827a6f796ffd5198c"), 100)));

    public static TheoryData<string> Suites => ["TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_CCM_SHA256", "TLS_AES_128_CCM_8_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "TLS_RSA_WITH_AES_128_CCM_8",
        "TLS_RSA_WITH_AES_128_CBC_SHA", "TLS_RSA_WITH_AES_256_CBC_SHA256 encrypt_then_mac"];

    [Theory]
    [MemberData(nameof(Suites))]
    public void A_protected_record_opens_once_in_order_and_unchanged(string name)
    {
        var suite = CipherSuite.Find(name.Split(' ')[0])!;
        RecordProtection Protection() => suite.IsTls13
            ? RecordProtection.ForTls13(suite, new byte[48])
            : suite.Mode is Mode.Cbc
            ? new CbcRecordProtection(suite, new byte[48], new byte[32], new byte[32], ConnectionEnd.Client, name.EndsWith("mac", StringComparison.Ordinal))
            : RecordProtection.ForTls12(suite, new byte[48], new byte[32], new byte[32], ConnectionEnd.Client);
        using var writing = Protection();
        using var reading = Protection();
        var first = writing.Protect(ContentType.handshake, new byte[] { 1, 2, 3 });
        var second = writing.Protect(ContentType.application_data, new byte[1]);
        Assert.Equal((ContentType.handshake, "010203"), reading.Unprotect(first) is var (type, content) ? (type, Convert.ToHexString(content.Span)) : default);
        Assert.Equal(1, reading.Unprotect(second).Content.Length);
        Assert.Throws<WireFormatException>(() => reading.Unprotect(second));

        using var again = Protection();
        var bytes = first.Fragment.ToArray();
        bytes[^1] ^= 1;
        Assert.Throws<WireFormatException>(() => again.Unprotect(first with { Fragment = bytes }));
        using var shorter = Protection();
        Assert.Throws<WireFormatException>(() => shorter.Unprotect(first with { Fragment = bytes.AsMemory(0, 5) }));
    }

    [Fact]
    public void A_suite_of_the_other_version_has_no_keys()
    {
        Assert.Throws<NotSupportedException>(() => RecordProtection.ForTls13(CipherSuite.Find("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256")!, new byte[32]));
        Assert.Throws<NotSupportedException>(() => RecordProtection.ForTls12(Suite, new byte[48], new byte[32], new byte[32], ConnectionEnd.Client));
        Assert.Throws<NotSupportedException>(() => RecordProtection.ForTls12(CipherSuite.Find("TLS_RSA_WITH_AES_128_CBC_SHA")!, new byte[48], [], [], ConnectionEnd.Client));
    }

    public static TheoryData<string> Groups => [.. KeyAgreement.Groups.Select(group => group.Name())];

    [Theory]
    [MemberData(nameof(Groups))]
    public void Two_ends_agree_and_a_key_of_no_group_is_refused(string name)
    {
        using var ours = KeyAgreement.Create(Enum.Parse<NamedGroup>(name));
        using var theirs = KeyAgreement.Create(Enum.Parse<NamedGroup>(name));
        Assert.Equal(ours.SharedSecret(theirs.PublicKey), theirs.SharedSecret(ours.PublicKey));
        Assert.Throws<WireFormatException>(() => ours.SharedSecret(new byte[theirs.PublicKey.Length]));
        Assert.Throws<WireFormatException>(() => ours.SharedSecret([]));
        var offCurve = theirs.PublicKey;
        offCurve[^1] ^= 1;
        if (name != "x25519") Assert.Throws<WireFormatException>(() => ours.SharedSecret(offCurve));
    }

    [Fact]
    public void A_key_log_is_read_and_junk_in_it_passed_over()
    {
        var log = KeyLog.Parse($"# comment\n\nCLIENT_RANDOM {new string('A', 64)} 0102\nCLIENT_RANDOM zz 00\nX {new string('b', 64)} 0\n");
        Assert.Equal([1, 2], log.Find("CLIENT_RANDOM", Enumerable.Repeat((byte)0xAA, 32).ToArray()));
        Assert.Null(log.Find("X", Enumerable.Repeat((byte)0xBB, 32).ToArray()));
    }

    private static List<RawHandshake> Open(byte[] trafficSecret, byte[] stream)
    {
        var records = new RecordReader();
        records.Append(stream);
        Assert.True(records.TryRead(out var record));
        using var protection = RecordProtection.ForTls13(Suite, trafficSecret);
        var (type, content) = protection.Unprotect(record);
        Assert.Equal(ContentType.handshake, type);
        var reader = new HandshakeReader();
        reader.Append(content);
        var messages = new List<RawHandshake>();
        while (reader.TryRead(out var message)) messages.Add(message);
        Assert.False(reader.IsInMessage);
        return messages;
    }

    private static byte[] Agree(byte[] privateKey, byte[] publicKey)
    {
        var secret = new byte[X25519.PointSize];
        Assert.True(X25519.CalculateAgreement(privateKey, 0, publicKey, 0, secret, 0));
        return secret;
    }

    private static RawHandshake Message(byte[] bytes)
    {
        Assert.Equal(bytes, HandshakeMessage.Read(new RawHandshake(bytes), Tls13).ToBytes());
        return new RawHandshake(bytes);
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
