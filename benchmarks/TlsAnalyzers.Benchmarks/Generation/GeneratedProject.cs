namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>
/// A made-up business application, the same every time: what most C# code is like, which never mentions TLS, and about three files in a
/// hundred that do.
/// </summary>
internal static class GeneratedProject
{
    private const int Seed = 8446;

    // A layer is a file for each entity.
    private static readonly (string Folder, Func<Entity, Random, string> Text)[] Layers =
    [
        ("Entities/{0}.cs", EntityFile.Text),
        ("Contracts/{0}Contracts.cs", ContractFile.Text),
        ("Storage/{0}Repository.cs", RepositoryFile.Text),
        ("Services/{0}Service.cs", ServiceFile.Text),
        ("Web/{0}Controller.cs", ControllerFile.Text),
        ("Validation/{0}Validator.cs", ValidatorFile.Text),
        ("Import/{0}CsvReader.cs", ImportFile.Text),
        ("Reports/{0}Report.cs", ReportFile.Text),
        ("Tests/{0}ServiceTests.cs", TestFile.Text),
    ];

    /// <summary>All files, by path.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("Common/Common.cs", CommonFile.Text);
        foreach (var name in Vocabulary.Entities)
        {
            var random = new Random(Seed + Vocabulary.Entities.IndexOf(name));
            var entity = Entity.Create(name, random);
            foreach (var (path, text) in Layers) yield return (string.Format(null, path, name), text(entity, random));
        }

        foreach (var (path, text) in ConnectionFiles.All()) yield return (path, text);
    }

    /// <summary>Writes the files below a folder, to look at or to build.</summary>
    public static void WriteTo(string folder)
    {
        foreach (var (path, text) in Files())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
