using System.Runtime.CompilerServices;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>.NET keeps what it downloads, revocation lists and issuers, below the home directory. There it must not stay.</summary>
internal static class PrivateHome
{
    [ModuleInitializer]
    internal static void Set()
    {
        var home = Directory.CreateTempSubdirectory("tls-conformance-tests-");
        Environment.SetEnvironmentVariable("HOME", home.FullName);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => home.Delete(recursive: true);
    }
}
