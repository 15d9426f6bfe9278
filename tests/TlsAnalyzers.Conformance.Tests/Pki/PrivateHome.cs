using System.Runtime.CompilerServices;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>.NET keeps what it downloads, revocation lists and issuers, below the home directory. There it must not stay.</summary>
internal static class PrivateHome
{
    /// <summary>Set where a home is given from outside, as <see cref="Clients.EndedProcessTests"/> does.</summary>
    public const string Given = "TLS_TESTS_HOME_IS_GIVEN";

    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable(Given) is not null) return;
        var home = Directory.CreateTempSubdirectory("tls-conformance-tests-");
        Environment.SetEnvironmentVariable("HOME", home.FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => home.Delete(recursive: true);
    }
}
