using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Tests.Wire;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Fuzz;

namespace TlsAnalyzers.Conformance.Tests.Decoding;

/// <summary>The decoder on the trace of RFC 8448 section 3, whole, changed and cut; handshakes of real programs are in Wire/Recorded.</summary>
public sealed class HandshakeDecoderTests
{
    private static readonly byte[] Client = [.. Rfc8448.ClientHelloRecord, .. Rfc8448.ClientFinishedRecord];
    private static readonly byte[] Server = [.. Rfc8448.ServerHelloRecord, .. Rfc8448.ServerFlightRecord];
    private static readonly string[] Titles = ["ClientHello", "ServerHello", "EncryptedExtensions", "Certificate", "CertificateVerify", "Finished", "Finished"];

    [Fact]
    public void The_trace_is_read_step_by_step_and_its_proofs_hold()
    {
        var transcript = Decode(Client, Server, Keys());
        Assert.Equal(Titles, transcript.Steps.Select(step => step.Title));
        Assert.Equal([true, true, true], transcript.Checks.Select(check => check.Matches));
        Assert.Null(transcript.WhyOpaque);
        Assert.Equal("TLS 1.3, TLS_AES_128_GCM_SHA256", transcript.Agreement);
        Assert.Equal([0, 5], transcript.Steps[0].Record[0] is var record ? [record.Offset, (int)transcript.Steps[0].Offset] : []);

        // Where RFC 8448 has them: the name in the hello, and the share of the server.
        Assert.Contains(transcript.Steps[0].Fields, field => field is { Name: "name", Offset: 58, Depth: 5, Meaning: "server", Prefix: 2 });
        var share = Assert.Single(transcript.Steps[1].Fields, field => field.Name == "key_exchange");
        Assert.Equal((50, "0020c9828876112095fe66762bdbf7c672e156d6cc253b833df1dd69b1b04e751f0f"), (share.Offset, Convert.ToHexString(share.Bytes.Span).ToLowerInvariant()));
        Assert.All(transcript.Steps, step => Assert.NotEmpty(step.Record));
    }

    [Fact]
    public void Fields_lie_within_the_fields_around_them_and_cover_the_message()
    {
        foreach (var step in Decode(Client, Server, Keys()).Steps)
        {
            // Every byte is in some field that has no others in it, or is the length in front of one that has.
            var covered = step.Fields.Sum(field => field.IsGroup ? field.Prefix : field.Bytes.Length);
            Assert.Equal(step.Length, covered);
        }
    }

    [Fact]
    public void Without_keys_what_is_protected_stays_closed()
    {
        var transcript = Decode(Client, Server, KeyMaterial.None);
        Assert.Equal(["ClientHello", "ServerHello", "Encrypted data", "Encrypted data"], transcript.Steps.Select(step => step.Title));
        Assert.Equal("no keys were given", transcript.WhyOpaque);
    }

    [Fact]
    public void A_key_log_of_another_connection_is_named_as_such()
    {
        var log = new KeyLog();
        log.Add("CLIENT_HANDSHAKE_TRAFFIC_SECRET", new byte[32], new byte[32]);
        Assert.Equal("the key log has no secret of this connection", Decode(Client, Server, new(log)).WhyOpaque);
    }

    [Fact]
    public void A_wrong_secret_is_named_with_the_record_that_it_does_not_open()
    {
        var transcript = Decode(Client, Server, Keys(wrong: true));
        Assert.StartsWith("the keys do not open the record at 95", transcript.WhyOpaque, StringComparison.Ordinal);
        Assert.Equal("Encrypted data", transcript.Steps[2].Title);
    }

    [Fact]
    public void A_changed_hello_breaks_signature_and_verify_data()
    {
        var client = (byte[])Client.Clone();
        // A letter of the server's name: what is signed and hashed is another hello now.
        client[TlsRecord.HeaderLength + 60] ^= 1;
        Assert.Equal([false, false, false], Decode(client, Server, Keys()).Checks.Select(check => check.Matches));
    }

    [Fact]
    public void Cut_at_every_byte_it_shows_what_came_and_never_throws()
    {
        for (var length = 0; length < Client.Length; length++) Check(Decode(Client[..length], Server, Keys()), length is not (0 or 201));
        for (var length = 0; length < Server.Length; length++) Check(Decode(Client, Server[..length], Keys()), length is not (0 or 95));

        static void Check(Transcript transcript, bool isCut)
        {
            Assert.Equal(isCut ? 1 : 0, transcript.Steps.Count(step => step.Title == "Cut off" || (step.Kind is StepKind.Clear && transcript.Steps.Count > 1)));
            Assert.All(transcript.Steps, step => Assert.Contains(step.Title, Titles.Concat(["Cut off", "Clear text", "Encrypted data", "Alert"])));
        }
    }

    [Fact]
    public void Whatever_the_ends_send_is_shown()
    {
        var random = new Random(20260104);
        var seeds = SeedCorpus.Inputs().Select(seed => seed.Input[1..]).ToArray();
        for (var i = 0; i < 3000; i++)
        {
            var (client, server) = ((byte[])Client.Clone(), (byte[])Server.Clone());
            for (var count = random.Next(1, 6); count > 0; count--)
            {
                var target = random.Next(2) == 0 ? client : server;
                target[random.Next(Math.Min(target.Length, 300))] = (byte)random.Next(256);
            }

            Decode(client, server, Keys());
            // Messages of every kind, in an order that no handshake has.
            Decode(Records(seeds[random.Next(seeds.Length)]), [.. Rfc8448.ServerHelloRecord, .. Records(seeds[random.Next(seeds.Length)])], KeyMaterial.None);
        }

        static byte[] Records(byte[] messages) => new TlsRecord(ContentType.handshake, TlsVersion.Tls12, messages.AsMemory(0, Math.Min(messages.Length, WireLimits.Plaintext))).ToBytes();
    }

    [Fact]
    public void A_flood_of_records_makes_a_bounded_number_of_steps()
    {
        var warning = new TlsRecord(ContentType.alert, TlsVersion.Tls12, new TlsAlert(AlertLevel.warning, AlertDescription.user_canceled).ToBytes()).ToBytes();
        var steps = HandshakeDecoder.Decode([(ConnectionEnd.Client, (byte[])[.. Rfc8448.ClientHelloRecord, .. Enumerable.Repeat(warning, 15_000).SelectMany(bytes => bytes)])]).Steps;
        Assert.Equal(("Left out", "5001 more steps"), (steps[^1].Title, steps[^1].Detail));
    }

    [Fact]
    public void A_flood_of_messages_is_not_hashed_again_with_each_of_them()
    {
        var large = new OpaqueMessage((HandshakeType)99, new byte[100_000]).ToBytes();
        var proof = new CertificateVerify(new(SignatureScheme.ecdsa_secp256r1_sha256, new byte[1])).ToBytes();
        byte[] server = [.. Rfc8448.ServerHelloRecord, .. TlsRecord.Split(ContentType.handshake, TlsVersion.Tls12, (byte[])[.. large, .. Enumerable.Repeat(proof, 1000).SelectMany(bytes => bytes)]).SelectMany(record => record.ToBytes())];
        var transcript = Decode(Rfc8448.ClientHelloRecord, server, KeyMaterial.None);
        Assert.Equal(61, transcript.Checks.Count(check => check.Matches is null));
        Assert.Contains("more messages than a handshake can have", transcript.Checks.First(check => check.Matches is false).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_before_TLS_is_shown_as_text()
    {
        var transcript = HandshakeDecoder.Decode(
        [
            (ConnectionEnd.Server, "220 mail\r\n"u8.ToArray()), (ConnectionEnd.Client, "STARTTLS\r\n"u8.ToArray()), (ConnectionEnd.Server, "220 go\r\n"u8.ToArray()),
            (ConnectionEnd.Client, Rfc8448.ClientHelloRecord), (ConnectionEnd.Server, Rfc8448.ServerHelloRecord),
        ]);
        Assert.Equal(["220 mail", "STARTTLS", "220 go"], transcript.Steps.TakeWhile(step => step.Kind is StepKind.Clear).Select(step => step.Detail));
        Assert.Equal(["ClientHello", "ServerHello"], transcript.Steps.Skip(3).Select(step => step.Title));
        Assert.Equal([10 + 5, 18 + 5], transcript.Steps.Skip(3).Select(step => (int)step.Offset));
    }

    [Fact]
    public void Two_streams_are_put_into_the_order_of_the_handshake() => Assert.Equal(
        [(ConnectionEnd.Client, Rfc8448.ClientHelloRecord.Length), (ConnectionEnd.Server, Server.Length), (ConnectionEnd.Client, Rfc8448.ClientFinishedRecord.Length)],
        StreamPair.InOrder(Client, Server).Select(run => (run.From, run.Bytes.Length)));

    private static Transcript Decode(byte[] client, byte[] server, KeyMaterial keys) => HandshakeDecoder.Decode(StreamPair.InOrder(client, server), keys);

    private static KeyMaterial Keys(bool wrong = false)
    {
        var log = new KeyLog();
        var random = Rfc8448.ClientHelloRecord.AsMemory(11, 32);
        log.Add("CLIENT_HANDSHAKE_TRAFFIC_SECRET", random, Convert.FromHexString("b3eddb126e067f35a780b3abf45e2d8f3b1a950738f52e9600746a0e27a55a21"));
        log.Add("SERVER_HANDSHAKE_TRAFFIC_SECRET", random, wrong ? new byte[32] : Convert.FromHexString("b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38"));
        log.Add("CLIENT_TRAFFIC_SECRET_0", random, Convert.FromHexString("9e40646ce79a7f9dc05af8889bce6552875afa0b06df0087f792ebb7c17504a5"));
        log.Add("SERVER_TRAFFIC_SECRET_0", random, Convert.FromHexString("a11af9f05531f856ad47116b45a950328204b4f44bfb6b3a4b4f1f3fcb631643"));
        return new(log);
    }
}
