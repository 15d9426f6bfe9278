using System.Text.RegularExpressions;

namespace TlsAnalyzers.Scanning.Projects;

/// <summary>
/// A condition of MSBuild, as far as it can be told without MSBuild: comparisons of texts and numbers, <c>Exists</c>, <c>and</c>, <c>or</c>, <c>!</c> and parentheses.
/// </summary>
/// <param name="text">The condition, with its properties filled in.</param>
/// <param name="exists">Whether a path exists.</param>
internal sealed partial class Condition(string text, Func<string, bool> exists)
{
    /// <summary>More than people write; each level takes some of the stack, and a stack that overflows would end the process.</summary>
    private const int Deepest = 100;

    private readonly List<string> _tokens = [.. Token().Matches(text).Select(match => match.Value.Trim()).Where(token => token.Length > 0)];
    private int _next;
    private int _depth;

    /// <summary>Whether the condition holds.</summary>
    /// <exception cref="FormatException">It is not plain to read.</exception>
    public bool Holds()
    {
        if (text.Contains("$(", StringComparison.Ordinal) || text.Contains("@(", StringComparison.Ordinal) || text.Contains("%(", StringComparison.Ordinal)) throw Unclear();
        var value = Or();
        return _next == _tokens.Count ? value : throw Unclear();
    }

    private bool Or()
    {
        var value = And();
        while (Take("or")) value |= And();
        return value;
    }

    private bool And()
    {
        var value = Not();
        while (Take("and")) value &= Not();
        return value;
    }

    private bool Not()
    {
        if (++_depth > Deepest) throw Unclear();
        var value = Negated();
        _depth--;
        return value;
    }

    private bool Negated()
    {
        if (Take("!")) return !Not();
        if (Take("("))
        {
            var inner = Or();
            return Take(")") ? inner : throw Unclear();
        }

        if (Take("Exists"))
        {
            if (!Take("(")) throw Unclear();
            var path = Operand();
            return Take(")") ? exists(path) : throw Unclear();
        }

        return Comparison();
    }

    private bool Comparison()
    {
        var left = Operand();
        var sign = _next < _tokens.Count ? _tokens[_next] : "";
        if (sign is not ("==" or "!=" or "<" or ">" or "<=" or ">=")) return bool.TryParse(left, out var value) ? value : throw Unclear();
        _next++;
        var right = Operand();
        if (sign is "==" or "!=") return left.Equals(right, StringComparison.OrdinalIgnoreCase) == (sign == "==");

        var order = Number(left).CompareTo(Number(right));
        return sign switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
    }

    private Version Number(string text) => Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0", out var version) ? version : throw Unclear();

    private string Operand()
    {
        if (_next >= _tokens.Count || _tokens[_next] is "(" or ")" or "and" or "or" or "!") throw Unclear();
        return _tokens[_next++].Trim('\'');
    }

    private bool Take(string token)
    {
        if (_next >= _tokens.Count || !_tokens[_next].Equals(token, StringComparison.OrdinalIgnoreCase)) return false;
        _next++;
        return true;
    }

    private FormatException Unclear() => new($"the condition \"{text}\" is not plain to read");

    [GeneratedRegex(@"\s*('[^']*'|==|!=|<=|>=|[<>!()]|[^\s'=!<>()]+|.)\s*")]
    private static partial Regex Token();
}
