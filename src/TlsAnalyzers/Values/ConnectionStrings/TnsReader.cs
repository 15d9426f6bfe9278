using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>Reads what Oracle Net takes: a descriptor, whose innermost parts are <c>(KEYWORD=value)</c>, or an address with a scheme (EZConnect Plus).</summary>
internal static class TnsReader
{
    private static readonly Regex Part = new(@"\(\s*([\w.]+)\s*=([^()]*)\)", RegexOptions.CultureInvariant);

    public static ConnectionText Read(string text)
    {
        var read = UriReader.Read(text);
        foreach (Match part in Part.Matches(text))
        {
            var (keyword, padded) = (part.Groups[1], part.Groups[2]);
            var value = padded.Value.Trim();
            var span = new TextSpan(padded.Index + padded.Length - padded.Value.TrimStart().Length, value.Length);
            read.Settings.Add(new(keyword.Value, value, TextSpan.FromBounds(keyword.Index, span.End), span));
        }

        return read;
    }
}
