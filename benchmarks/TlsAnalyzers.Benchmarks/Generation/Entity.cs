namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>One kind of thing that the made-up application keeps.</summary>
internal sealed record Entity(string Name, IReadOnlyList<Property> Properties)
{
    private const int Fewest = 15;
    private const int Most = 20;

    /// <summary>The name of a variable that holds one.</summary>
    public string Variable { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];

    public static Entity Create(string name, Random random)
    {
        var all = Vocabulary.Properties.ToArray();
        random.Shuffle(all);
        return new Entity(name, [.. all.Take(random.Next(Fewest, Most + 1)).Select(property => new Property(property.Name, property.Type, random.Next(1000)))]);
    }

    /// <summary>The text that a template makes of each property, one below the other.</summary>
    public string Each(Func<Property, string> template) => string.Join("\n", Properties.Select(template));
}

/// <summary>One property. <paramref name="Dice"/> chooses between ways to write the same thing.</summary>
internal sealed record Property(string Name, string Type, int Dice)
{
    public string Variable { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];

    public bool IsText => Type == "string";

    public bool IsNumber => Type is "int" or "decimal" or "double";

    public string Word => Vocabulary.Words[Dice % Vocabulary.Words.Length];

    /// <summary>One of several texts.</summary>
    public string Choose(params string[] texts) => texts[Dice % texts.Length];

    /// <summary>An expression of the property's type.</summary>
    public string Value => Type switch
    {
        "string" => $"\"{Word}-{Dice}\"",
        "int" => $"{Dice}",
        "decimal" => $"{Dice}.{Dice % 90 + 10}m",
        "double" => $"{Dice}.5",
        "bool" => Dice % 2 == 0 ? "true" : "false",
        "Guid" => $"Guid.Parse(\"00000000-0000-0000-0000-{Dice:D12}\")",
        _ => $"new DateTimeOffset(2025, {Dice % 12 + 1}, {Dice % 28 + 1}, {Dice % 24}, 0, 0, TimeSpan.Zero)",
    };
}
