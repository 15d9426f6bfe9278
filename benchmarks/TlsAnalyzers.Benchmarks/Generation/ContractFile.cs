namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>What the web interface takes and gives for an entity, and the mapping.</summary>
internal static class ContractFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Shop.Entities;

        namespace Shop.Contracts;

        public sealed record {{entity.Name}}Summary(Guid Id, {{entity.Properties[0].Type}} {{entity.Properties[0].Name}}, string State);

        public sealed record {{entity.Name}}Detail
        {
            public required Guid Id { get; init; }

            public required int Version { get; init; }

            public string State { get; init; } = "";

        {{entity.Each(property => $$"""
            /// <summary>See <see cref="Shop.Entities.{{entity.Name}}.{{property.Name}}"/>.</summary>
                public {{property.Type}} {{property.Name}} { get; init; }{{(property.IsText ? " = \"\";" : "")}}

            """)}}
        }

        public sealed record Create{{entity.Name}}
        {
        {{entity.Each(property => $$"""
                public {{property.Type}}? {{property.Name}} { get; init; }

            """)}}
        }

        public sealed record Update{{entity.Name}}
        {
            public required int Version { get; init; }

        {{entity.Each(property => $$"""
                public {{property.Type}}? {{property.Name}} { get; init; }

            """)}}
        }

        public sealed record {{entity.Name}}Filter
        {
            public string? Text { get; init; }

            public {{entity.Name}}State? State { get; init; }

        {{entity.Each(property => property.IsText
            ? $$"""
                public string? {{property.Name}}Contains { get; init; }

            """
            : $$"""
                public {{property.Type}}? {{property.Name}}From { get; init; }

                public {{property.Type}}? {{property.Name}}To { get; init; }

            """)}}
            public bool Matches({{entity.Name}} {{entity.Variable}})
            {
                if (State is { } state && {{entity.Variable}}.State != state) return false;
        {{entity.Each(property => property.IsText
            ? $"        if ({property.Name}Contains is {{ Length: > 0 }} in{property.Name} && !{entity.Variable}.{property.Name}.Contains(in{property.Name}, StringComparison.OrdinalIgnoreCase)) return false;"
            : $"        if ({property.Name}From is {{ }} from{property.Name} && {entity.Variable}.{property.Name}.CompareTo(from{property.Name}) < 0) return false;\n        if ({property.Name}To is {{ }} to{property.Name} && {entity.Variable}.{property.Name}.CompareTo(to{property.Name}) > 0) return false;")}}
                return Text is null || {{entity.Variable}}.ToString().Contains(Text, StringComparison.OrdinalIgnoreCase);
            }
        }

        public static class {{entity.Name}}Mapping
        {
            public static {{entity.Name}}Summary ToSummary(this {{entity.Name}} {{entity.Variable}}) =>
                new({{entity.Variable}}.Id, {{entity.Variable}}.{{entity.Properties[0].Name}}, {{entity.Variable}}.State.ToString());

            public static {{entity.Name}}Detail ToDetail(this {{entity.Name}} {{entity.Variable}}) => new()
            {
                Id = {{entity.Variable}}.Id,
                Version = {{entity.Variable}}.Version,
                State = {{entity.Variable}}.State.ToString(),
        {{entity.Each(property => $"        {property.Name} = {entity.Variable}.{property.Name},")}}
            };

            public static {{entity.Name}} ToEntity(this Create{{entity.Name}} request)
            {
                var {{entity.Variable}} = new {{entity.Name}}();
        {{entity.Each(property => $"        if (request.{property.Name} is {{ }} {property.Variable}) {entity.Variable}.{property.Name} = {property.Variable};")}}
                return {{entity.Variable}};
            }

            public static void ApplyTo(this Update{{entity.Name}} request, {{entity.Name}} {{entity.Variable}})
            {
        {{entity.Each(property => $"        if (request.{property.Name} is {{ }} {property.Variable}) {entity.Variable}.{property.Name} = {property.Variable};")}}
            }
        }
        """;
}
