using TlsAnalyzers.Tests.Sinks;

namespace TlsAnalyzers.Tests.Catalogue;

/// <summary>
/// What is made from the rule table is as the table says. With the environment variable UPDATE_GENERATED=1 the files are written
/// instead of compared.
/// </summary>
public class GeneratedFilesTests
{
    private static readonly IReadOnlyList<GeneratedFile> Files = [.. Presets.All, .. RulePages.All, .. LibraryTexts.All];

    public static TheoryData<string> Paths => [.. Files.Select(file => file.Path)];

    [Theory, MemberData(nameof(Paths))]
    public void IsUpToDate(string path)
    {
        var file = Files.Single(file => file.Path == path);
        var current = Repository.Has(path) ? Repository.Read(path) : "";
        var expected = file.Expected(current);

        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            if (expected != current) File.WriteAllText(Repository.PathOf(path), expected);
            return;
        }

        Assert.True(expected == current, $"{path} differs from the rule table. UPDATE_GENERATED=1 writes it anew:\n{file.Text}");
    }
}
