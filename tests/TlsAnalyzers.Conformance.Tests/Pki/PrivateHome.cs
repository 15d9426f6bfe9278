using System.Runtime.CompilerServices;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>.NET keeps the revocation lists that it downloads below the home directory. What the tests publish must not stay there.</summary>
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
