using TlsAnalyzers.Tests.Samples;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>The samples that use libraries, compiled against the real packages.</summary>
public class LibrarySampleTests
{
    [Theory]
    [InlineData("LegacyLibraries")]
    [InlineData("ModernLibraries")]
    public Task IsReportedWhereItSaysSo(string sample) => SampleTests.VerifyAsync(sample, isWeb: false, LibraryReferences.Net);
}
