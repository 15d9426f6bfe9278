namespace TlsAnalyzers.Options;

/// <summary>A host that may be reached in clear text: a name, an address, or <c>*.</c> and a domain.</summary>
internal static class HostPattern
{
    public static bool AreValid(string list) => Split(list).All(IsValid);

    public static string[] Split(string list) =>
        list.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(host => host.Trim()).Where(host => host.Length > 0).ToArray();

    /// <summary>Whether a host is meant by a pattern. <c>*.corp.example</c> means every name below corp.example, not itself.</summary>
    public static bool Matches(string pattern, string host) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.Length > pattern.Length - 1 && host.EndsWith(pattern.Substring(1), StringComparison.OrdinalIgnoreCase)
            : pattern.Equals(host, StringComparison.OrdinalIgnoreCase);

    private static bool IsValid(string pattern)
    {
        var name = pattern.StartsWith("*.", StringComparison.Ordinal) ? pattern.Substring(2) : pattern;
        return name.Length > 0 && Uri.CheckHostName(name) != UriHostNameType.Unknown;
    }
}
