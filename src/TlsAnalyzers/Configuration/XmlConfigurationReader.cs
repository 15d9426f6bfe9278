using System.Xml;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Configuration;

/// <summary>
/// Reads app.config and web.config into nodes that know where their values stand. Of a file that is broken, what comes before the break is read.
/// </summary>
internal sealed class XmlConfigurationReader
{
    private const string Transform = "http://schemas.microsoft.com/XML-Document-Transform";

    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private readonly IReadOnlyList<int> _lines;
    private readonly ConfigurationNode _root = new();

    public XmlConfigurationReader(string text, CancellationToken cancellationToken) =>
        (_text, _cancellationToken, _lines) = (text, cancellationToken, Lines(text));

    /// <summary>Whether the elements in an element are settings with a name and a value.</summary>
    public static bool HoldsSettings(ConfigurationNode element) => element.Name is "appSettings" or "environmentVariables";

    public ConfigurationNode Read()
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreComments = true };
        try
        {
            using var reader = XmlReader.Create(new StringReader(_text.Substring(_lines[0])), settings);
            Read(reader);
        }
        catch (XmlException)
        {
            // What was read is there.
        }

        return _root;
    }

    private void Read(XmlReader reader)
    {
        // The elements that are open; null for one that is too deep, or that a transformation takes away.
        var open = new Stack<ConfigurationNode?>();
        while (reader.Read())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.EndElement) open.Pop();
            if (reader.NodeType != XmlNodeType.Element) continue;

            var isEmpty = reader.IsEmptyElement;
            var element = open.Count == 0 ? First(reader.LocalName) : Element(open.Peek(), reader);
            if (element is not null) ReadAttributes(reader, element);
            if (!isEmpty) open.Push(element);
        }
    }

    // A file of its own for one section begins with the section.
    private ConfigurationNode First(string name) => name == "configuration" ? _root : _root.Add(name);

    private static ConfigurationNode? Element(ConfigurationNode? parent, XmlReader reader)
    {
        if (parent is null || parent.Depth >= ConfigurationNode.MostDepth - 1) return null;
        if (reader.GetAttribute("Transform", Transform)?.StartsWith("Remove", StringComparison.Ordinal) == true) return null;

        // A section means the same inside <location>.
        return reader.LocalName == "location" ? parent : parent.Add(reader.LocalName);
    }

    private void ReadAttributes(XmlReader reader, ConfigurationNode element)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI.Length == 0) element.Add("@" + reader.LocalName).SetValue(reader.Value, SpanOfValue((IXmlLineInfo)reader, reader.Name));
        }

        // <add key="A:B" value="..." /> and <environmentVariable name="A__B" value="..." />
        if (element.Parent is not { } section || !HoldsSettings(section) || element.Name is not ("add" or "environmentVariable")) return;
        if (element.Find(element.Name == "add" ? "@key" : "@name").FirstOrDefault()?.Value is not { Length: > 0 } key) return;
        if (element.Find("@value").FirstOrDefault() is not { Value: { } value } given) return;

        var (parent, name) = section.Place(key);
        parent.Add(name).SetValue(value, given.Span);
    }

    // The reader knows where the name of the attribute is; the value follows in quotes.
    private TextSpan SpanOfValue(IXmlLineInfo at, string name)
    {
        var start = Math.Min(_lines[Math.Min(at.LineNumber, _lines.Count) - 1] + at.LinePosition - 1, _text.Length);
        var open = _text.IndexOfAny(['"', '\''], Math.Min(start + name.Length, _text.Length));
        if (open < 0) return new TextSpan(start, 0);

        var close = _text.IndexOf(_text[open], open + 1);
        return TextSpan.FromBounds(open + 1, close < 0 ? _text.Length : close);
    }

    // Where the lines begin, after a byte order mark. Roslyn knows more line ends than XML does.
    private static IReadOnlyList<int> Lines(string text)
    {
        var lines = new List<int> { text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lines.Add(i + 1);
        }

        return lines;
    }
}
