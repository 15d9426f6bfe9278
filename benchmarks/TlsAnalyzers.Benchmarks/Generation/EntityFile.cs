namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>The class of an entity.</summary>
internal static class EntityFile
{
    public static string Text(Entity entity, Random random) => $$"""
        namespace Shop.Entities;

        /// <summary>The states of a {{entity.Name}}.</summary>
        public enum {{entity.Name}}State
        {
            Draft,
            Submitted,
            Approved,
            Rejected,
            Closed,
        }

        /// <summary>A {{entity.Name}}, as it is kept.</summary>
        public sealed class {{entity.Name}} : IEntity, IEquatable<{{entity.Name}}>, IComparable<{{entity.Name}}>
        {
            private readonly List<string> _history = [];
            private readonly Dictionary<string, string> _labels = new(StringComparer.OrdinalIgnoreCase);
        {{entity.Each(property => $"    private {property.Type} _{property.Variable}{(property.IsText ? " = \"\"" : "")};")}}

            public Guid Id { get; init; } = Guid.NewGuid();

            public int Version { get; set; }

            public {{entity.Name}}State State { get; private set; }

            public IReadOnlyList<string> History => _history;

            public IReadOnlyDictionary<string, string> Labels => _labels;

        {{entity.Each(Member)}}

            public bool CanMoveTo({{entity.Name}}State next) => (State, next) switch
            {
                ({{entity.Name}}State.Draft, {{entity.Name}}State.Submitted) => true,
                ({{entity.Name}}State.Submitted, {{entity.Name}}State.Approved or {{entity.Name}}State.Rejected) => true,
                ({{entity.Name}}State.Rejected, {{entity.Name}}State.Draft) => true,
                ({{entity.Name}}State.Approved, {{entity.Name}}State.Closed) => true,
                _ => false,
            };

            public void MoveTo({{entity.Name}}State next)
            {
                if (!CanMoveTo(next)) throw new InvalidOperationException($"A {{entity.Name}} cannot go from {State} to {next}.");
                _history.Add($"{State} -> {next}");
                State = next;
                Version++;
            }

            public void Label(string key, string value)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(key);
                if (_labels.TryGetValue(key, out var old) && old == value) return;
                _labels[key] = value;
                Changed("label " + key);
            }

            public {{entity.Name}} Clone()
            {
                var clone = new {{entity.Name}}
                {
                    Id = Id,
                    Version = Version,
                    State = State,
        {{entity.Each(property => $"            {property.Name} = {property.Name},")}}
                };
                foreach (var (key, value) in _labels) clone._labels[key] = value;
                clone._history.AddRange(_history);
                return clone;
            }

            public bool Equals({{entity.Name}}? other) => other is not null && Id == other.Id && Version == other.Version;

            public override bool Equals(object? obj) => Equals(obj as {{entity.Name}});

            public override int GetHashCode() => HashCode.Combine(Id, Version);

            public int CompareTo({{entity.Name}}? other)
            {
                if (other is null) return 1;
        {{entity.Each(property => $"        if (_{property.Variable}.CompareTo(other._{property.Variable}) is not 0 and var by{property.Name}) return by{property.Name};")}}
                return Id.CompareTo(other.Id);
            }

            public override string ToString()
            {
                var text = new StringBuilder("{{entity.Name}} ").Append(Id);
        {{entity.Each(property => $"        text.Append(\", {property.Name}=\").Append(_{property.Variable});")}}
                return text.ToString();
            }

            private void Changed(string what)
            {
                _history.Add(what);
                Version++;
            }
        }
        """;

    private static string Member(Property property) => property.IsText
        ? $$"""

                /// <summary>The {{property.Variable}}: {{property.Word}} unless it is said otherwise.</summary>
                public string {{property.Name}}
                {
                    get => _{{property.Variable}};
                    set
                    {
                        var trimmed = value{{property.Choose(".Trim()", ".Trim().ToUpperInvariant()", ".Replace(\"  \", \" \")", ".TrimEnd('.', ' ')")}};
                        if (trimmed.Length > {{40 + property.Dice}}) throw new ArgumentOutOfRangeException(nameof(value), trimmed.Length, "too long");
                        if (trimmed == _{{property.Variable}}) return;
                        _{{property.Variable}} = trimmed;
                        Changed(nameof({{property.Name}}));
                    }
                }
            """
        : $$"""

                /// <summary>The {{property.Variable}} of this entry.</summary>
                public {{property.Type}} {{property.Name}}
                {
                    get => _{{property.Variable}};
                    set
                    {
                        if (value == _{{property.Variable}}) return;
                        _{{property.Variable}} = value;
                        Changed(nameof({{property.Name}}));
                    }
                }
            """;
}
