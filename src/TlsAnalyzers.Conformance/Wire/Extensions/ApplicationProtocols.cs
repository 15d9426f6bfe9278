using System.Text;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>application_layer_protocol_negotiation: the offer, or the choice as a list of one (RFC 7301).</summary>
internal sealed record ApplicationProtocols(ReadOnlyMemory<byte>[] Protocols) : Extension
{
    public ApplicationProtocols(params string[] protocols)
        : this([.. protocols.Select(name => (ReadOnlyMemory<byte>)Encoding.ASCII.GetBytes(name))])
    {
    }

    public override ExtensionType Type => ExtensionType.application_layer_protocol_negotiation;

    public IEnumerable<string> Names => Protocols.Select(protocol => Encoding.ASCII.GetString(protocol.Span));

    public static Extension Read(ref WireReader reader) => new ApplicationProtocols(
        reader.List16("protocol_name_list", (ref WireReader item) => item.Vector8("protocol_name", least: 1), least: 2));

    public override void WriteData(WireWriter writer) => writer.List16(Protocols, (w, protocol) => w.Vector8(protocol));
}
