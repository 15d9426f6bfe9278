using System.Runtime.CompilerServices;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Tests.Mutation;

/// <summary>Stryker asks each test what it covered, and waits ten seconds for an answer as long as no mutated code has run. So some runs before the first test.</summary>
internal static class FirstMutant
{
    [ModuleInitializer]
    internal static void Run() => Hosts.IsLoopback("localhost");
}
