using TlsAnalyzers.PackageTests;

[assembly: AssemblyFixture(typeof(TestFolder))]
