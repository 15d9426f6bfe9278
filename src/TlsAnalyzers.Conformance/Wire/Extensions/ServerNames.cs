using System.Text;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>A name of some type; type 0 is a host name.</summary>
internal readonly record struct ServerName(byte NameType, ReadOnlyMemory<byte> Name);

/// <summary>server_name: which host the client wants (RFC 6066 section 3).</summary>
internal sealed record ServerNames(ServerName[] Names) : Extension
{
    public ServerNames(string host) : this([new ServerName(0, Encoding.ASCII.GetBytes(host))])
    {
    }

    public override ExtensionType Type => ExtensionType.server_name;

    /// <summary>The host name in ASCII; null without one.</summary>
    public string? HostName =>
        Names.Where(name => name.NameType == 0).Select(name => Encoding.ASCII.GetString(name.Name.Span)).FirstOrDefault();

    public static Extension Read(ref WireReader reader) => new ServerNames(
        reader.List16("server_name_list", (ref WireReader item) => new ServerName(item.U8("name_type"), item.Vector16("name", least: 1)),
            least: 1));

    public override void WriteData(WireWriter writer) => writer.List16(Names, (w, name) =>
    {
        w.U8(name.NameType);
        w.Vector16(name.Name);
    });
}
