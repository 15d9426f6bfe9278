namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>Figures about an entity: LINQ over LINQ.</summary>
internal static class ReportFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Shop.Entities;

        namespace Shop.Reports;

        public sealed record {{entity.Name}}Line(string Heading, string Group, int Count, decimal Share);

        public sealed class {{entity.Name}}Report(IReadOnlyCollection<{{entity.Name}}> {{entity.Variable}}s)
        {
            public IEnumerable<{{entity.Name}}Line> Lines()
            {
        {{entity.Each(property => $"        foreach (var line in By{property.Name}()) yield return line;")}}
            }

            public string ToMarkdown()
            {
                var text = new StringBuilder($"# {{entity.Name}}: {{{entity.Variable}}s.Count} entries").AppendLine().AppendLine();
                foreach (var section in Lines().GroupBy(line => line.Heading).OrderBy(section => section.Key, StringComparer.Ordinal))
                {
                    text.AppendLine(CultureInfo.InvariantCulture, $"## {section.Key}").AppendLine().AppendLine("| group | count | share |").AppendLine("|---|--:|--:|");
                    foreach (var line in section) text.AppendLine(CultureInfo.InvariantCulture, $"| {line.Group} | {line.Count} | {line.Share:P1} |");
                    text.AppendLine();
                }

                return text.ToString();
            }

            public IReadOnlyDictionary<{{entity.Name}}State, int> States() =>
                Enum.GetValues<{{entity.Name}}State>().ToDictionary(state => state, state => {{entity.Variable}}s.Count({{entity.Variable}} => {{entity.Variable}}.State == state));

            public ILookup<string, {{entity.Name}}> Labelled() =>
                (from {{entity.Variable}} in {{entity.Variable}}s
                 from label in {{entity.Variable}}.Labels
                 orderby label.Key, label.Value
                 select (Key: label.Key + "=" + label.Value, Value: {{entity.Variable}})).ToLookup(pair => pair.Key, pair => pair.Value);

        {{entity.Each(property => By(entity, property))}}
            private {{entity.Name}}Line Line(string heading, string group, int count) =>
                new(heading, group, count, {{entity.Variable}}s.Count == 0 ? 0 : (decimal)count / {{entity.Variable}}s.Count);
        }
        """;

    private static string By(Entity entity, Property property) => property switch
    {
        { IsNumber: true } => $$"""
                public IEnumerable<{{entity.Name}}Line> By{{property.Name}}()
                {
                    if ({{entity.Variable}}s.Count == 0) yield break;
                    var values = {{entity.Variable}}s.Select({{entity.Variable}} => (double){{entity.Variable}}.{{property.Name}}).Order().ToArray();
                    var (low, high) = (values[0], values[^1]);
                    var total = values.Aggregate(0.0, (sum, value) => sum + value);
                    yield return Line("{{property.Name}}", $"average {total / values.Length:F1}", values.Length);
                    var width = Math.Max((high - low) / {{property.Dice % 8 + 3}}, 1);
                    foreach (var bucket in values.GroupBy(value => (int)((value - low) / width)).Where(bucket => bucket.Any()))
                    {
                        yield return Line("{{property.Name}}", $"{low + bucket.Key * width:F0} to {low + (bucket.Key + 1) * width:F0}", bucket.Count());
                    }
                }

            """,
        { IsText: true } => $$"""
                public IEnumerable<{{entity.Name}}Line> By{{property.Name}}() =>
                    {{entity.Variable}}s
                        .GroupBy({{entity.Variable}} => {{entity.Variable}}.{{property.Name}}{{property.Choose("", ".ToUpperInvariant()", ".Split(' ')[0]")}})
                        .Select(group => (group.Key, Count: group.Count(), Latest: group.Max({{entity.Variable}} => {{entity.Variable}}.Version)))
                        .Where(group => group.Key.Length > 0)
                        .OrderByDescending(group => group.Count)
                        .ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
                        .Take({{property.Dice % 20 + 5}})
                        .Select((group, index) => Line("{{property.Name}}", $"{index + 1}. {group.Key} (up to version {group.Latest})", group.Count));

            """,
        { Type: "DateTimeOffset" } => $$"""
                public IEnumerable<{{entity.Name}}Line> By{{property.Name}}() =>
                    from {{entity.Variable}} in {{entity.Variable}}s
                    where {{entity.Variable}}.{{property.Name}} != default
                    let day = {{entity.Variable}}.{{property.Name}}.UtcDateTime.Date
                    group {{entity.Variable}} by {{property.Choose("day.DayOfWeek.ToString()", "$\"{day:yyyy-MM}\"", "day.Year.ToString(CultureInfo.InvariantCulture)")}} into period
                    orderby period.Key
                    select Line("{{property.Name}}", period.Key, period.Count());

            """,
        _ => $$"""
                public IEnumerable<{{entity.Name}}Line> By{{property.Name}}()
                {
                    foreach (var (value, count) in {{entity.Variable}}s.CountBy({{entity.Variable}} => {{entity.Variable}}.{{property.Name}}))
                    {
                        if (count < {{property.Dice % 3 + 1}}) continue;
                        yield return Line("{{property.Name}}", value.ToString(), count);
                    }
                }

            """,
    };
}
