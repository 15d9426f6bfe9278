namespace TlsAnalyzers.Scanning.Projects;

/// <summary>One item of a project: <c>&lt;PackageReference Include="Npgsql" /&gt;</c>.</summary>
/// <param name="Kind">The name of the element.</param>
/// <param name="Include">What it names, one of a list.</param>
/// <param name="Metadata">Its attributes and children.</param>
internal sealed record ProjectItem(string Kind, string Include, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>A value of the metadata, or null.</summary>
    public string? this[string name] => Metadata.GetValueOrDefault(name);
}
