using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>Reads <c>keyword=value;</c> as <c>System.Data.Common.DbConnectionStringBuilder</c> does, with its rules for ODBC too.</summary>
internal sealed class PairReader
{
    private readonly ConnectionText _read = new();
    private readonly StringBuilder _buffer = new();
    private readonly string _text;
    private readonly bool _isOdbc;
    private int _at;

    private PairReader(string text, bool isOdbc) => (_text, _isOdbc) = (text, isOdbc);

    /// <summary>Reads a text up to its end, or to where it is malformed.</summary>
    public static ConnectionText Read(string text, bool isOdbc)
    {
        var reader = new PairReader(text, isOdbc);
        while (reader.ReadPair())
        {
        }

        return reader._read;
    }

    private bool ReadPair()
    {
        while (_at < _text.Length && (_text[_at] == ';' || char.IsWhiteSpace(_text[_at]))) _at++;
        var start = _at;
        if (_at == _text.Length || ReadKeyword() is not { } keyword) return false;
        if (keyword.IndexOf(ConnectionText.Hole) >= 0) _read.IsOpen = true;
        if (_at == _text.Length || _text[_at] == ';') return true;

        _at++;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (ReadValue() is not { } value) return false;

        _read.Settings.Add(new(keyword, _buffer.ToString(), TextSpan.FromBounds(start, _at), value));
        return true;
    }

    // Two equals signs are one in the keyword, but not for ODBC. A part that is decided at run time may be whole pairs, and then ends at the semicolon.
    private string? ReadKeyword()
    {
        _buffer.Clear();
        var isOpen = false;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '=')
            {
                if (_isOdbc || _at + 1 == _text.Length || _text[_at + 1] != '=') return _buffer.ToString().TrimEnd() is { Length: > 0 } keyword ? keyword : null;
                _at++;
            }

            if (c == ';' && isOpen) return _buffer.ToString();
            if (char.IsControl(c) && !char.IsWhiteSpace(c)) return null;
            isOpen |= c == ConnectionText.Hole;
            _buffer.Append(c);
        }

        return isOpen ? _buffer.ToString() : null;
    }

    private TextSpan? ReadValue()
    {
        _buffer.Clear();
        if (_at < _text.Length && (_isOdbc ? _text[_at] == '{' : _text[_at] is '\'' or '"')) return ReadQuoted(_text[_at] == '{' ? '}' : _text[_at]);

        var start = _at;
        while (_at < _text.Length && _text[_at] != ';' && (char.IsWhiteSpace(_text[_at]) || !char.IsControl(_text[_at]))) _buffer.Append(_text[_at++]);
        if (_at < _text.Length && _text[_at] != ';') return null;

        while (_buffer.Length > 0 && char.IsWhiteSpace(_buffer[_buffer.Length - 1])) _buffer.Length--;
        var end = start + _buffer.Length;
        return _buffer.Length > 0 && !_isOdbc && _buffer[_buffer.Length - 1] is '\'' or '"' ? null : TextSpan.FromBounds(start, end);
    }

    // The quote itself is written twice inside.
    private TextSpan? ReadQuoted(char quote)
    {
        var start = ++_at;
        for (; _at < _text.Length; _at++)
        {
            if (_text[_at] == quote)
            {
                if (_at + 1 == _text.Length || _text[_at + 1] != quote) break;
                _at++;
            }

            _buffer.Append(_text[_at]);
        }

        if (_at == _text.Length) return null;

        var span = TextSpan.FromBounds(start, _at++);
        var end = _at;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (_at < _text.Length && _text[_at] != ';') return null;

        _at = end;
        return span;
    }
}
