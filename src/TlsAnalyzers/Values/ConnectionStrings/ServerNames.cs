namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>The servers that a value of <c>Server</c>, <c>Data Source</c> or <c>Host</c> names, without ports, instances and protocols.</summary>
internal static class ServerNames
{
    private const string ThisMachine = "localhost";

    /// <summary>The names; null for one that is decided at run time, and localhost for pipes, sockets, LocalDB and the like.</summary>
    public static IEnumerable<string?> In(string value)
    {
        var isFirst = true;
        foreach (var piece in value.Split(','))
        {
            var name = piece.Trim();
            // SQL Server puts the port behind a comma.
            var isPort = name.All(c => char.IsDigit(c) || c == ConnectionText.Hole) && !(isFirst && name.Length > 0);
            if (!isPort) yield return Name(name);
            isFirst = false;
        }
    }

    private static string? Name(string server)
    {
        if (server.IndexOf("://", StringComparison.Ordinal) is > 0 and var mark) server = server.Substring(mark + 3).Split('/')[0];
        if (HasPrefix(server, "np:") || HasPrefix(server, "lpc:") || IsOnThisMachine(server)) return ThisMachine;
        if (HasPrefix(server, "tcp:") || HasPrefix(server, "admin:")) server = server.Substring(server.IndexOf(':') + 1);
        if (IsOnThisMachine(server)) return ThisMachine;

        var name = WithoutPort(server.Split('\\')[0]);
        return name.IndexOf(ConnectionText.Hole) >= 0 ? null : name == "." ? ThisMachine : name;
    }

    // A named pipe, a Unix socket (also percent-encoded, or marked as Npgsql and StackExchange.Redis do), (local) and (localdb).
    private static bool IsOnThisMachine(string server) =>
        server.StartsWith(@"\\", StringComparison.Ordinal) || HasPrefix(server, "%2F") || server.Length > 0 && server[0] is '/' or '@' or '!' or '(';

    private static bool HasPrefix(string server, string prefix) => server.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static string WithoutPort(string server)
    {
        if (server.StartsWith("[", StringComparison.Ordinal)) return server.Substring(1).Split(']')[0];

        var colon = server.IndexOf(':');
        return colon < 0 || server.IndexOf(':', colon + 1) >= 0 ? server : server.Substring(0, colon);
    }
}
