using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Configuration;

/// <summary>
/// Reads JSON into nodes that know where they stand. Comments and trailing commas are allowed, as in configuration files of .NET.
/// What is broken is passed over, and the rest is read: a file that is being typed is the normal case.
/// </summary>
internal sealed class JsonReader(string text, CancellationToken cancellationToken)
{
    private readonly Stack<Container> _open = new();
    private readonly ConfigurationNode _root = new();
    private int _position;
    private string? _key;

    /// <summary>The first thing that was not understood, and where; null for sound JSON.</summary>
    public (string Reason, int Position)? Problem { get; private set; }

    public ConfigurationNode Read()
    {
        while (SkipTrivia())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = _position;
            switch (text[_position])
            {
                case '{' or '[':
                    _position++;
                    if (!Open(text[start] == '[', start)) return _root;
                    break;
                case '}' or ']':
                    _position++;
                    Close(text[start] == ']', start);
                    break;
                case ',':
                    _position++;
                    if (_key is not null) Fail("a value is missing", start);
                    _key = null;
                    break;
                default:
                    Take(text[_position] is '"' or '\'' ? ReadString() : ReadWord());
                    break;
            }
        }

        if (_open.Count > 0) Fail("the end of the file comes too early", text.Length);
        return _root;
    }

    private bool Open(bool isArray, int start)
    {
        if (_open.Count >= ConfigurationNode.MostDepth)
        {
            Fail($"there are more than {ConfigurationNode.MostDepth} levels", start);
            return false;
        }

        var node = _open.Count == 0 ? _root : Section();
        if (node is null)
        {
            Fail("a name is missing", start);
            // Read on, without a place in the tree.
            node = new ConfigurationNode();
        }

        node.Span = new TextSpan(start, 1);
        _open.Push(new Container(node, isArray));
        return true;
    }

    private void Close(bool isArray, int start)
    {
        _key = null;
        if (_open.Count == 0 || _open.Pop().IsArray != isArray) Fail($"'{text[start]}' closes nothing", start);
    }

    private ConfigurationNode? Section()
    {
        if (Place() is not var (section, name)) return null;
        return _open.Peek().IsArray ? section.Add(name) : section.Section(name);
    }

    // Where the next value belongs, or null in an object whose value has no name.
    private (ConfigurationNode Section, string Name)? Place()
    {
        var container = _open.Peek();
        if (container.IsArray) return (container.Node, (container.Count++).ToString(CultureInfo.InvariantCulture));
        if (_key is null) return null;

        var place = container.Node.Place(_key);
        _key = null;
        return place;
    }

    private void Take((string Text, TextSpan Span) token)
    {
        if (_open.Count == 0)
        {
            Fail("'{' is missing", token.Span.Start);
        }
        else if (_open.Peek().IsArray || _key is not null)
        {
            if (Place() is var (section, name)) section.Add(name).SetValue(token.Text, token.Span);
        }
        else if (SkipTrivia() && text[_position] == ':')
        {
            _position++;
            _key = token.Text;
        }
        else
        {
            Fail("':' is missing", token.Span.Start);
        }
    }

    private (string Text, TextSpan Span) ReadString()
    {
        var quote = text[_position++];
        var start = _position;
        var value = new StringBuilder();
        // No text goes on in the next line: where the closing quote is missing, the line ends it.
        while (_position < text.Length && text[_position] is not ('\r' or '\n'))
        {
            var c = text[_position++];
            if (c == quote) return (value.ToString(), TextSpan.FromBounds(start, _position - 1));
            value.Append(c == '\\' && _position < text.Length ? ReadEscape() : c);
        }

        Fail("the closing quote is missing", start - 1);
        return (value.ToString(), TextSpan.FromBounds(start, _position));
    }

    private char ReadEscape()
    {
        var c = text[_position++];
        if (c == 'u' && _position + 4 <= text.Length
            && ushort.TryParse(text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _position += 4;
            return (char)code;
        }

        return c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };
    }

    // A number, true, false, null, or something that is no JSON.
    private (string Text, TextSpan Span) ReadWord()
    {
        var start = _position++;
        while (_position < text.Length && text[_position] is not (',' or ':' or '{' or '}' or '[' or ']' or '"' or '/') && !char.IsWhiteSpace(text[_position])) _position++;

        var word = text.Substring(start, _position - start);
        if (word is not ("true" or "false" or "null") && !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)) Fail("a word without quotes", start);
        return (word, TextSpan.FromBounds(start, _position));
    }

    // Whether there is something after blanks, comments and a byte order mark.
    private bool SkipTrivia()
    {
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(text[_position]) || text[_position] == '\uFEFF') _position++;
            else if (StartsWith("//")) _position = EndOf("\n");
            else if (StartsWith("/*")) _position = EndOf("*/");
            else return true;
        }

        return false;
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(text, _position, mark, 0, mark.Length) == 0;

    private int EndOf(string mark) =>
        text.IndexOf(mark, _position + 2, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : text.Length;

    private void Fail(string reason, int position) => Problem ??= (reason, position);

    private sealed class Container(ConfigurationNode node, bool isArray)
    {
        public ConfigurationNode Node => node;

        public bool IsArray => isArray;

        public int Count { get; set; }
    }
}
