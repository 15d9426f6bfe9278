namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>Reads and writes an entity as comma-separated values: string handling by hand.</summary>
internal static class ImportFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Shop.Contracts;

        namespace Shop.Import;

        public static class {{entity.Name}}CsvReader
        {
            private const char Separator = '{{(random.Next(2) == 0 ? ',' : ';')}}';

            private static readonly string[] Columns = [{{string.Join(", ", entity.Properties.Select(property => $"\"{property.Variable}\""))}}];

            public static (IReadOnlyList<Create{{entity.Name}}> Rows, IReadOnlyList<Problem> Problems) Read(string text)
            {
                var rows = new List<Create{{entity.Name}}>();
                var problems = new List<Problem>();
                using var reader = new StringReader(text);
                var header = reader.ReadLine() is { } first ? Split(first) : [];
                var order = header.Select(name => Array.FindIndex(Columns, column => column.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))).ToArray();
                for (var number = 2; reader.ReadLine() is { } line; number++)
                {
                    if (line.Length == 0 || line[0] == '#') continue;
                    var fields = Split(line);
                    if (fields.Count != order.Length)
                    {
                        problems.Add(new Problem("", $"{fields.Count} fields instead of {order.Length}", number));
                        continue;
                    }

                    var row = new Create{{entity.Name}}();
                    for (var i = 0; i < fields.Count; i++)
                    {
                        if (order[i] < 0) continue;
                        if (!TrySet(ref row, Columns[order[i]], fields[i])) problems.Add(new Problem(Columns[order[i]], $"'{fields[i]}' was not understood", number));
                    }

                    rows.Add(row);
                }

                return (rows, problems);
            }

            public static string Write(IEnumerable<{{entity.Name}}Detail> rows)
            {
                var text = new StringBuilder(string.Join(Separator, Columns)).AppendLine();
                foreach (var row in rows)
                {
        {{entity.Each(property => $"            text.Append({Format(property)}).Append(Separator);")}}
                    text.Length--;
                    text.AppendLine();
                }

                return text.ToString();
            }

            private static bool TrySet(ref Create{{entity.Name}} row, string column, string field)
            {
                switch (column)
                {
        {{entity.Each(Case)}}
                    default:
                        return false;
                }
            }

            private static List<string> Split(string line)
            {
                var fields = new List<string>();
                var field = new StringBuilder();
                var quoted = false;
                for (var i = 0; i < line.Length; i++)
                {
                    var c = line[i];
                    if (c == '"')
                    {
                        if (quoted && i + 1 < line.Length && line[i + 1] == '"')
                        {
                            field.Append('"');
                            i++;
                        }
                        else
                        {
                            quoted = !quoted;
                        }
                    }
                    else if (c == Separator && !quoted)
                    {
                        fields.Add(field.ToString());
                        field.Clear();
                    }
                    else
                    {
                        field.Append(c);
                    }
                }

                fields.Add(field.ToString());
                return fields;
            }

            private static string Quote(string text) =>
                text.IndexOfAny([Separator, '"', '\n']) < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        }
        """;

    private static string Format(Property property) => property.Type switch
    {
        "string" => $"Quote(row.{property.Name})",
        "DateTimeOffset" => $"row.{property.Name}.ToString(\"O\", CultureInfo.InvariantCulture)",
        "bool" => $"row.{property.Name} ? \"yes\" : \"no\"",
        "Guid" => $"row.{property.Name}.ToString(\"N\")",
        _ => $"row.{property.Name}.ToString(CultureInfo.InvariantCulture)",
    };

    private static string Case(Property property) => property.Type switch
    {
        "string" => $$"""
                        case "{{property.Variable}}":
                            if (field.Any(char.IsControl)) return false;
                            row = row with { {{property.Name}} = field.Trim() };
                            return true;

            """,
        "bool" => $$"""
                        case "{{property.Variable}}":
                            var is{{property.Name}} = field.Trim().ToLowerInvariant() switch
                            {
                                "yes" or "true" or "1" or "y" => (bool?)true,
                                "no" or "false" or "0" or "n" or "" => false,
                                _ => null,
                            };
                            row = row with { {{property.Name}} = is{{property.Name}} };
                            return is{{property.Name}} is not null;

            """,
        "Guid" => $$"""
                        case "{{property.Variable}}":
                            if (!Guid.TryParse(field, out var {{property.Variable}})) return field.Length == 0;
                            row = row with { {{property.Name}} = {{property.Variable}} };
                            return true;

            """,
        "DateTimeOffset" => $$"""
                        case "{{property.Variable}}":
                            if (!DateTimeOffset.TryParse(field, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var {{property.Variable}})) return false;
                            row = row with { {{property.Name}} = {{property.Variable}} };
                            return {{property.Variable}}.Year > 1900;

            """,
        _ => $$"""
                        case "{{property.Variable}}":
                            if (!{{property.Type}}.TryParse(field.Replace(" ", ""), NumberStyles.Number, CultureInfo.InvariantCulture, out var {{property.Variable}})) return false;
                            row = row with { {{property.Name}} = {{property.Variable}} };
                            return {{property.Variable}} >= 0;

            """,
    };
}
