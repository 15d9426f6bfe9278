namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>What is wrong with an entity: strings, numbers, dates.</summary>
internal static class ValidatorFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Shop.Entities;

        namespace Shop.Validation;

        public sealed class {{entity.Name}}Validator(TimeProvider clock)
        {
            private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "none", "null", "{{entity.Variable}}", "unknown" };

            private static readonly Func<char, int, bool> IsPlain = (c, index) => char.IsLetterOrDigit(c) || index > 0 && c is ' ' or '-' or '.' or '/' or '@' or '+';

            public IEnumerable<Problem> Validate({{entity.Name}} {{entity.Variable}}) =>
                Rules().SelectMany(rule => rule({{entity.Variable}}));

            private IEnumerable<Func<{{entity.Name}}, IEnumerable<Problem>>> Rules()
            {
        {{entity.Each(property => $"        yield return Check{property.Name};")}}
            }

        {{entity.Each(property => Rule(entity, property))}}
            private static string Excerpt(string text) => text.Length <= 20 ? text : string.Concat(text.AsSpan(0, 19), "…");
        }
        """;

    private static string Rule(Entity entity, Property property) => property.Type switch
    {
        "string" => $$"""
                private IEnumerable<Problem> Check{{property.Name}}({{entity.Name}} {{entity.Variable}})
                {
                    var text = {{entity.Variable}}.{{property.Name}};
                    if (string.IsNullOrWhiteSpace(text))
                    {
                        {{property.Choose("yield return new Problem(nameof(" + entity.Name + "." + property.Name + "), \"is missing\");", "// Allowed: not everybody has one.")}}
                        yield break;
                    }

                    if (Reserved.Contains(text)) yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), $"'{Excerpt(text)}' is reserved");
                    if (text.Where((c, index) => !IsPlain(c, index)).Any()) yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), $"'{Excerpt(text)}' has odd characters");
                    if (text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(part => part.Length > {{10 + property.Dice % 30}}))
                        yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), "has a word that is too long");
                    if (!{{property.Name}}Form.IsMatch(text)) yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), "does not look like one, see http://schemas.example.com/{{property.Variable.ToLowerInvariant()}}");
                }

                private static readonly Regex {{property.Name}}Form = new(@"^[\w\s\-./@+]{1,{{50 + property.Dice}}}$", RegexOptions.CultureInvariant);

            """,
        "DateTimeOffset" => $$"""
                private IEnumerable<Problem> Check{{property.Name}}({{entity.Name}} {{entity.Variable}})
                {
                    var now = clock.GetUtcNow();
                    if ({{entity.Variable}}.{{property.Name}} == default) yield break;
                    if ({{entity.Variable}}.{{property.Name}} < now.AddYears(-{{property.Dice % 40 + 10}})) yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), "is too long ago");
                    if ({{entity.Variable}}.{{property.Name}} > now.AddDays({{property.Dice}})) yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), "is too far off");
                }

            """,
        "bool" or "Guid" => $$"""
                private IEnumerable<Problem> Check{{property.Name}}({{entity.Name}} {{entity.Variable}})
                {
                    if ({{entity.Variable}}.State == {{entity.Name}}State.Draft || {{entity.Variable}}.{{property.Name}} != default) return [];
                    return [new Problem(nameof({{entity.Name}}.{{property.Name}}), $"must be set once the state is {{{entity.Variable}}.State}")];
                }

            """,
        _ => $$"""
                private IEnumerable<Problem> Check{{property.Name}}({{entity.Name}} {{entity.Variable}})
                {
                    switch ({{entity.Variable}}.{{property.Name}})
                    {
                        case < 0:
                            yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), "is negative");
                            break;
                        case > {{property.Dice * 1000 + 1000}}:
                            yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), "is too large");
                            break;
                        case 0 when {{entity.Variable}}.State is {{entity.Name}}State.Approved:
                            yield return new Problem(nameof({{entity.Name}}.{{property.Name}}), "must not be zero");
                            break;
                    }
                }

            """,
    };
}
