using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;
using TlsAnalyzers.Fuzz;

namespace TlsAnalyzers.Conformance.Tests.Decoding;

/// <summary>Every field that the codec reads has a meaning, or is named here as one that has none but its length.</summary>
public sealed class MeaningTests
{
    private static readonly HashSet<string> Opaque =
    [
        "body", "data", "params", "extension_data", "padding", "request", "serialized_sct", "sct_list[]", "compressed_certificate_message",
        // Explicit curves, which nobody uses any more.
        "prime_p", "m", "basis", "k", "k1", "k2", "k3", "a", "b", "base", "order", "cofactor",
    ];

    [Fact]
    public void Every_field_has_one()
    {
        var lacking = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>();
        foreach (var (_, context, message) in SeedCorpus.Messages)
        {
            var trace = new FieldTrace();
            HandshakeMessage.Read(new RawHandshake(message.ToBytes()), CodecTarget.Contexts[context], trace);
            for (var i = 0; i < trace.Fields.Count; i++)
            {
                var field = trace.Fields[i];
                var name = field.Name.EndsWith(']') ? field.Name[..field.Name.LastIndexOf('[')] + "[]" : field.Name;
                var isGroup = i + 1 < trace.Fields.Count && trace.Fields[i + 1].Offset < field.Offset + field.Length;
                seen.UnionWith([name, $"{field.Scope}.{name}"]);
                // An empty list has no items to say what it is about.
                if (isGroup || field.Length == field.Prefix || Opaque.Contains(name)) continue;
                if (!Meaning.Known.Contains(name) && !Meaning.Known.Contains($"{field.Scope}.{name}")) lacking.Add($"{field.Scope}.{name}");
            }
        }

        Assert.Empty(lacking);
        Assert.Empty(Meaning.Known.Except(seen));
    }
}
