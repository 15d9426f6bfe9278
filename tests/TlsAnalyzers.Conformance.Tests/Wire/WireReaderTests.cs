using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire;

public sealed class WireReaderTests
{
    public static TheoryData<string, byte[]> Broken => new()
    {
        { "test.a at offset 0: needs 2 bytes, 1 are left", [1] },
        { "test.list at offset 2: needs 5 bytes, 1 are left", [0, 0, 5, 0] },
        { "test.list at offset 2: has 1 bytes, must have at least 2", [0, 0, 1, 0] },
        { "test.list at offset 5: needs 2 bytes, 1 are left", [0, 0, 3, 0, 1, 2] },
        { "test.end at offset 5: 1 bytes follow", [0, 0, 2, 0, 1, 9] },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void An_error_names_field_and_offset(string message, byte[] bytes)
    {
        var error = Assert.Throws<WireFormatException>(() =>
        {
            var reader = new WireReader(bytes, "test");
            reader.U16("a");
            reader.List8("list", (ref WireReader item) => item.U16("list"), least: 2);
            reader.End();
        });
        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void An_extension_is_read_within_its_own_length()
    {
        // server_name claims a list that goes on into the next extension.
        byte[] hello = [3, 3, .. new byte[32], 0, 0, 2, 0x13, 1, 1, 0, 0, 13, 0, 0, 0, 5, 0, 8, 0, 0, 1, 0, 0x17, 0, 0];
        var error = Assert.Throws<WireFormatException>(() => Read(HandshakeType.client_hello, hello));
        Assert.Equal(("server_name.server_name_list", 47), (error.Field, error.Offset));
    }

    [Fact]
    public void A_length_of_16_MB_allocates_nothing()
    {
        byte[] message = [(byte)HandshakeType.certificate, 0, 0, 3, 0xFF, 0xFF, 0xFF];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<WireFormatException>(() => HandshakeMessage.Read(new RawHandshake(message), new HandshakeContext(TlsVersion.Tls12)));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void A_writer_refuses_content_that_is_too_long_for_its_length()
    {
        var writer = new WireWriter();
        Assert.Throws<InvalidOperationException>(() => writer.Vector8(new byte[256]));
    }

    private static void Read(HandshakeType type, byte[] body) =>
        HandshakeMessage.Read(new RawHandshake(new OpaqueMessage(type, body).ToBytes()), new HandshakeContext(TlsVersion.Tls12));
}
