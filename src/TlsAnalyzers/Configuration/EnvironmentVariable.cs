namespace TlsAnalyzers.Configuration;

/// <summary>Environment variables as a source of configuration: two underscores stand for a colon, and a prefix is taken off.</summary>
internal static class EnvironmentVariable
{
    private static readonly string[] Prefixes = ["ASPNETCORE_", "DOTNET_"];

    /// <summary>The key that a variable sets: <c>ASPNETCORE_Kestrel__Endpoints__Web__Url</c> is <c>Kestrel:Endpoints:Web:Url</c>.</summary>
    public static string Key(string variable)
    {
        var prefix = Prefixes.FirstOrDefault(prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) ?? "";
        return variable.Substring(prefix.Length).Replace("__", ":");
    }
}
