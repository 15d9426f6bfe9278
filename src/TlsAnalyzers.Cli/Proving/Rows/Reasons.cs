namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>Why a rule is not proved.</summary>
internal static class Reasons
{
    public const string NeedsFramework = ".NET Framework reads this, and it runs on Windows only; later versions of .NET do not read it.";

    public static string NeedsPackage(string package) => $"The code needs the package `{package}`, which `tlscheck` does not carry.";
}
