using TlsAnalyzers.Conformance.Decoding.Captures;
using TlsAnalyzers.Conformance.Tests.Wire;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Decoding;

/// <summary>Captures of packets, in both formats, with what networks do to packets.</summary>
public sealed class CaptureTests
{
    private const byte Syn = 2, Ack = 16, Fin = 17;
    private const int EthernetLink = 1, RawLink = 101;
    private static readonly byte[] Hello = Rfc8448.ClientHelloRecord;
    private static readonly byte[] Answer = Rfc8448.ServerHelloRecord;

    public static TheoryData<string> Networks => ["in order", "no SYN", "seen late", "IPv6", "VLAN and padding", "sent again", "out of order", "numbers that wrap", "two connections between the same ends"];

    [Theory]
    [MemberData(nameof(Networks))]
    public void The_streams_are_put_together(string network)
    {
        var connections = Read(new PacketWriter(isLittle: true).Pcap(network == "IPv6" ? RawLink : EthernetLink, Packets(network)));
        Assert.Equal(network.StartsWith("two", StringComparison.Ordinal) ? 2 : 1, connections.Count);
        Assert.All(connections, connection =>
        {
            Assert.EndsWith(":443", connection.Name, StringComparison.Ordinal);
            Assert.Equal([(ConnectionEnd.Client, Hex(Hello)), (ConnectionEnd.Server, Hex(Answer))], connection.Runs.Select(run => (run.From, Hex(run.Bytes.ToArray()))));
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Both_formats_are_read_in_both_byte_orders(bool isLittle)
    {
        var log = $"CLIENT_RANDOM {new string('a', 64)} 0102\n";
        var writer = new PacketWriter(isLittle);
        Assert.Single(Read(writer.Pcap(EthernetLink, Packets("in order"))));
        var file = CaptureFile.Read(writer.Pcapng(EthernetLink, Packets("in order"), log));
        Assert.Single(file.Connections());
        Assert.Equal([1, 2], file.KeyLog!.Find("CLIENT_RANDOM", Enumerable.Repeat((byte)0xAA, 32).ToArray()));
    }

    [Fact]
    public void Cut_at_every_byte_a_capture_is_read_as_far_as_it_goes_or_refused()
    {
        var writer = new PacketWriter(isLittle: true);
        foreach (var file in new[] { writer.Pcap(EthernetLink, Packets("in order")), writer.Pcapng(EthernetLink, Packets("in order"), "") })
        {
            for (var length = 4; length < file.Length; length++)
            {
                try
                {
                    Assert.InRange(CaptureFile.Read(file.AsMemory(0, length)).Packets.Count, 0, Packets("in order").Count);
                }
                catch (CaptureException error)
                {
                    Assert.Contains("header", error.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Damaged_captures_are_read_or_refused()
    {
        var random = new Random(20260104);
        var writer = new PacketWriter(isLittle: true);
        byte[][] files = [writer.Pcap(EthernetLink, Packets("out of order")), writer.Pcapng(EthernetLink, Packets("VLAN and padding"), "")];
        for (var i = 0; i < 3000; i++)
        {
            var file = (byte[])files[i % 2].Clone();
            for (var count = random.Next(1, 5); count > 0; count--) file[random.Next(4, Math.Min(300, file.Length))] = (byte)random.Next(256);
            try
            {
                CaptureFile.Read(file).Connections();
            }
            catch (CaptureException)
            {
            }
        }
    }

    private static List<byte[]> Packets(string network)
    {
        var (start, answer) = network == "numbers that wrap" ? (uint.MaxValue - 20, uint.MaxValue) : (1000u, 5000u);
        List<byte[]> packets =
        [
            Up(start, Syn, []), Down(answer, Syn | Ack, []),
            Up(start + 1, Ack, Hello[..100]), Up(start + 101, Ack, Hello[100..]), Down(answer + 1, Ack, Answer), Up(start + 1 + (uint)Hello.Length, Fin, []),
        ];
        switch (network)
        {
            case "no SYN": packets.RemoveRange(0, 2); break;
            // The end that is seen first is not the one that began.
            case "seen late": packets[0] = Down(answer + 1, Ack, []); packets.RemoveAt(1); break;
            case "sent again": packets.Insert(3, Up(start + 51, Ack, Hello[50..120])); packets.Add(packets[2]); break;
            case "out of order": (packets[2], packets[3]) = (packets[3], packets[2]); break;
            case "two connections between the same ends": packets.AddRange([Up(start + 9000, Syn, []), Down(answer + 9000, Syn | Ack, []), Up(start + 9001, Ack, Hello), Down(answer + 9001, Ack, Answer)]); break;
        }

        return packets;

        byte[] Up(uint sequence, byte flags, byte[] data) => Frame(PacketWriter.Tcp(50000, 443, sequence, flags, data), 1, 2);
        byte[] Down(uint sequence, byte flags, byte[] data) => Frame(PacketWriter.Tcp(443, 50000, sequence, flags, data), 2, 1);
        byte[] Frame(byte[] tcp, byte from, byte to) => network switch
        {
            "IPv6" => PacketWriter.Ipv6(tcp, from, to),
            "VLAN and padding" => PacketWriter.Ethernet(PacketWriter.Ipv4(tcp, from, to), vlan: true, padding: 6),
            _ => PacketWriter.Ethernet(PacketWriter.Ipv4(tcp, from, to)),
        };
    }

    private static IReadOnlyList<CapturedConnection> Read(byte[] file) => CaptureFile.Read(file).Connections();

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);
}
