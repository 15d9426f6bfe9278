using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Configuration;

/// <summary>A section or a value of a configuration file. Names are compared without regard to case, as .NET does.</summary>
internal sealed class ConfigurationNode
{
    /// <summary>The deepest that a file is read: what .NET's own JSON reader takes.</summary>
    public const int MostDepth = 64;

    private List<ConfigurationNode>? _children;
    private Dictionary<string, ConfigurationNode>? _sections;

    /// <summary>The root of a file.</summary>
    public ConfigurationNode()
        : this("", null)
    {
    }

    private ConfigurationNode(string name, ConfigurationNode? parent) =>
        (Name, Parent, Depth) = (name, parent, parent is null ? 0 : parent.Depth + 1);

    /// <summary>The key in JSON, an index in an array; in XML the element, or <c>@</c> and the attribute.</summary>
    public string Name { get; }

    public ConfigurationNode? Parent { get; }

    /// <summary>How many sections are around this one.</summary>
    public int Depth { get; }

    /// <summary>The value, or null for a section.</summary>
    public string? Value { get; private set; }

    /// <summary>Where the value stands in the file, without quotes; where a section begins.</summary>
    public TextSpan Span { get; set; }

    public IReadOnlyList<ConfigurationNode> Children => _children ?? (IReadOnlyList<ConfigurationNode>)[];

    /// <summary>Adds a child, whether or not there is one of that name.</summary>
    public ConfigurationNode Add(string name)
    {
        var child = new ConfigurationNode(name, this);
        (_children ??= []).Add(child);
        return child;
    }

    /// <summary>The section of that name, which is added where there is none.</summary>
    public ConfigurationNode Section(string name)
    {
        _sections ??= new(StringComparer.OrdinalIgnoreCase);
        return _sections.TryGetValue(name, out var section) ? section : _sections[name] = Add(name);
    }

    /// <summary>The place of a key, whose parts are separated by colons: <c>Kestrel:Endpoints:Https:Url</c>.</summary>
    /// <returns>The section that the key's last part belongs to, and that part.</returns>
    public (ConfigurationNode Section, string Name) Place(string key)
    {
        if (Is("environmentVariables")) key = EnvironmentVariable.Key(key);
        var parts = key.Split(':');
        if (parts.Length + Depth > MostDepth) return (this, key);

        var section = this;
        foreach (var part in parts.Take(parts.Length - 1)) section = section.Section(part);
        return (section, parts[parts.Length - 1]);
    }

    public void SetValue(string value, TextSpan span) => (Value, Span) = (value, span);

    /// <summary>What a path leads to from here: names separated by colons, <c>*</c> for any.</summary>
    public IEnumerable<ConfigurationNode> Find(string path) => path.Split(':').Aggregate(
        (IEnumerable<ConfigurationNode>)[this], (nodes, name) => nodes.SelectMany(node => node.Children).Where(child => child.Is(name)));

    /// <summary>Whether the name is that of a pattern, where <c>*</c> is any.</summary>
    public bool Is(string pattern) => pattern == "*" || Name.Equals(pattern, StringComparison.OrdinalIgnoreCase);

    /// <summary>Every value below, in the order of the file.</summary>
    public IEnumerable<ConfigurationNode> Values() =>
        Value is not null ? [this] : Children.SelectMany(child => child.Values());
}
