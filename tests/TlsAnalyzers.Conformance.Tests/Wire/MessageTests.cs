using CsCheck;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Fuzz;

namespace TlsAnalyzers.Conformance.Tests.Wire;

public sealed class MessageTests
{
    private static readonly Gen<ReadOnlyMemory<byte>> Some = Gen.Byte.Array[1, 40].Select(bytes => (ReadOnlyMemory<byte>)bytes);
    private static readonly Gen<ReadOnlyMemory<byte>> Any = Gen.Byte.Array[0, 40].Select(bytes => (ReadOnlyMemory<byte>)bytes);
    private static readonly Gen<ReadOnlyMemory<byte>> Random = Gen.Byte.Array[32].Select(bytes => (ReadOnlyMemory<byte>)bytes);
    private static readonly Gen<ReadOnlyMemory<byte>> SessionId = Gen.Byte.Array[0, 32].Select(bytes => (ReadOnlyMemory<byte>)bytes);

    // A code that no table has, so that every extension of a random type stays raw; the read ones come from the corpus.
    private static readonly Gen<Extension> Raw = Gen.Select(Gen.UShort[100, 1000], Any, (type, data) => (Extension)new RawExtension((ExtensionType)type, data));

    public static TheoryData<string> Names => [.. SeedCorpus.Messages.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_written_is_read_as_the_same_form_and_written_again_byte_for_byte(string name)
    {
        var (_, context, message) = SeedCorpus.Messages.Single(row => row.Name == name);
        var bytes = message.ToBytes();
        var read = HandshakeMessage.Read(new RawHandshake(bytes), CodecTarget.Contexts[context]);
        Assert.Equal(message.GetType(), read.GetType());
        Assert.Equal(bytes, read.ToBytes());
        Assert.Equal(Forms(message), Forms(read));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_that_was_cut_short_is_refused_or_another_message(string name)
    {
        var (_, context, message) = SeedCorpus.Messages.Single(row => row.Name == name);
        var body = message.ToBytes()[RawHandshake.HeaderLength..];
        for (var length = 0; length < body.Length; length++)
        {
            CodecTarget.Run([(byte)context, .. new OpaqueMessage(message.Type, body[..length]).ToBytes()]);
        }
    }

    [Fact]
    public void Every_message_and_every_extension_in_every_place_is_in_the_corpus()
    {
        var types = SeedCorpus.Messages.Select(row => row.Message.Type).ToHashSet();
        HandshakeType[] unread = [HandshakeType.hello_verify_request, HandshakeType.client_certificate_request, HandshakeType.certificate_url, HandshakeType.supplemental_data];
        Assert.Empty(Enum.GetValues<HandshakeType>().Except(unread).Except(types));
        Assert.Empty(ExtensionTable.Known.Except(SeedCorpus.Messages.SelectMany(row => Places(row.Message))));
    }

    [Fact]
    public void ClientHello_round_trips() => Gen.Select(Random, SessionId, Gen.UShort.Array[1, 60], Gen.Byte.Array[1, 3], Raw.Array[0, 8])
        .Select((random, session, suites, methods, extensions) => (HandshakeMessage)new ClientHello(
            TlsVersion.Tls12, random, session, suites, [.. methods.Select(method => (CompressionMethod)method)], extensions))
        .Sample(message => RoundTrips(message, TlsVersion.Tls13));

    [Fact]
    public void ServerHello_round_trips() => Gen.Select(Random, SessionId, Gen.UShort, Gen.Byte, Raw.Array[0, 8])
        .Select((random, session, suite, method, extensions) =>
            (HandshakeMessage)new ServerHello(TlsVersion.Tls12, random, session, suite, (CompressionMethod)method, extensions))
        .Sample(message => RoundTrips(message, TlsVersion.Tls12));

    [Fact]
    public void Certificate_round_trips() => Gen.Select(Any, Some, Some, Raw.Array[0, 3], Gen.Bool)
        .Select((requestContext, leaf, issuer, extensions, isTls13) => isTls13
            ? (new CertificateMessage(requestContext, [new(leaf, extensions), new(issuer, [])]), TlsVersion.Tls13)
            : (new CertificateMessage(null, [new(leaf), new(issuer)]), TlsVersion.Tls12))
        .Sample(pair => RoundTrips(pair.Item1, pair.Item2));

    [Fact]
    public void Tickets_round_trip() => Gen.Select(Gen.UInt, Gen.UInt, Any, Some, Raw.Array[0, 3])
        .Select((lifetime, age, nonce, ticket, extensions) => (HandshakeMessage)new NewSessionTicket13(lifetime, age, nonce, ticket, extensions))
        .Sample(message => RoundTrips(message, TlsVersion.Tls13));

    private static bool RoundTrips(HandshakeMessage message, TlsVersion version)
    {
        var bytes = message.ToBytes();
        var read = HandshakeMessage.Read(new RawHandshake(bytes), new HandshakeContext(version));
        return bytes.AsSpan().SequenceEqual(read.ToBytes()) && Forms(read).SequenceEqual(Forms(message));
    }

    private static IEnumerable<string> Forms(HandshakeMessage message) => Extensions(message).Select(extension => $"{extension.Type} {extension.GetType().Name}");

    private static IEnumerable<(ExtensionType, ExtensionPlace)> Places(HandshakeMessage message) => Extensions(message).Select(extension => (extension.Type, message switch
    {
        ClientHello => ExtensionPlace.CH,
        ServerHello { IsHelloRetryRequest: true } => ExtensionPlace.HRR,
        ServerHello => ExtensionPlace.SH,
        EncryptedExtensions => ExtensionPlace.EE,
        CertificateMessage => ExtensionPlace.CT,
        CertificateRequest13 => ExtensionPlace.CR,
        _ => ExtensionPlace.NST,
    }));

    private static IEnumerable<Extension> Extensions(HandshakeMessage message) => message switch
    {
        ClientHello hello => hello.Extensions ?? [],
        ServerHello hello => hello.Extensions ?? [],
        EncryptedExtensions encrypted => encrypted.Extensions,
        CertificateMessage certificate => certificate.Entries.SelectMany(entry => entry.Extensions ?? []),
        CertificateRequest13 request => request.Extensions,
        NewSessionTicket13 ticket => ticket.Extensions,
        _ => [],
    };
}
