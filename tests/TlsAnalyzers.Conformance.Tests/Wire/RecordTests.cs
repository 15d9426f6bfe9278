using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire;

public sealed class RecordTests
{
    private static readonly byte[] Record = new TlsRecord(ContentType.handshake, TlsVersion.Tls12, new byte[] { 1, 0, 0, 2, 7, 8 }).ToBytes();

    [Fact]
    public void Records_are_read_whatever_the_pieces_they_come_in()
    {
        byte[] stream = [.. Record, .. Record, .. Record];
        for (var size = 1; size < stream.Length; size++)
        {
            var reader = new RecordReader();
            var read = new List<byte>();
            foreach (var piece in stream.Chunk(size))
            {
                reader.Append(piece);
                while (reader.TryRead(out var record)) read.AddRange(record.ToBytes());
            }

            Assert.Equal(stream, read);
            Assert.True(reader.Pending.IsEmpty);
        }
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "record.type", "HTTP/1.1"u8.ToArray() },
        { "record.type", [0x80] },
        { "record.legacy_record_version", [22, 2] },
        { "record.length", [22, 3, 3, 0x48, 1] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_record_is_refused_at_its_first_wrong_byte(string field, byte[] stream)
    {
        var reader = new RecordReader();
        reader.Append(stream.AsSpan(..^1));
        if (stream.Length is not 8) Assert.False(reader.TryRead(out _));
        reader.Append(stream.AsSpan(^1..));
        Assert.Equal(field, Assert.Throws<WireFormatException>(() => reader.TryRead(out _)).Field);
    }

    [Fact]
    public void A_message_is_put_together_across_records_and_several_share_one()
    {
        byte[] messages = [1, 0, 0, 3, 7, 8, 9, 14, 0, 0, 0, 11, 0, 0, 1, 5];
        for (var size = 1; size <= messages.Length; size++)
        {
            var reader = new HandshakeReader();
            var read = new List<string>();
            foreach (var piece in messages.Chunk(size))
            {
                reader.Append(piece);
                while (reader.TryRead(out var raw)) read.Add($"{raw.Type.Name()} {Convert.ToHexString(raw.Body.Span)}");
            }

            Assert.Equal(["client_hello 070809", "server_hello_done ", "certificate 05"], read);
            Assert.False(reader.IsInMessage);
        }
    }

    [Fact]
    public void A_message_over_the_bound_is_refused_at_its_header()
    {
        var reader = new HandshakeReader(most: 1000);
        reader.Append(new byte[] { 11, 0, 3, 0xE9 });
        Assert.Equal("certificate.length at offset 1: 1001 bytes, this reader takes 1000", Assert.Throws<WireFormatException>(() => reader.TryRead(out _)).Message);
    }

    [Fact]
    public void An_empty_handshake_record_is_refused() =>
        Assert.Throws<WireFormatException>(() => new HandshakeReader().Append(default));

    [Fact]
    public void A_hello_of_SSL_2_is_told_from_a_record()
    {
        var hello = new Ssl2ClientHello(TlsVersion.Ssl2, [0x010080], default, new byte[16]).ToBytes();
        Assert.True(Ssl2ClientHello.Begins(hello));
        Assert.Equal(hello.Length, Ssl2Record.Length(hello));
        Assert.False(Ssl2ClientHello.Begins(Record));
        Assert.False(Ssl2ServerHello.Begins(hello));
        Assert.Equal([0x010080], Ssl2ClientHello.Read(hello).CipherKinds);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(WireLimits.Plaintext, 1)]
    [InlineData(WireLimits.Plaintext + 1, 2)]
    public void Content_is_cut_into_records(int length, int count)
    {
        var records = TlsRecord.Split(ContentType.handshake, TlsVersion.Tls12, new byte[length]).ToArray();
        Assert.Equal((count, length), (records.Length, records.Sum(record => record.Fragment.Length)));
    }
}
