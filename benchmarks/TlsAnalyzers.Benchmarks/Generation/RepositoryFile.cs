namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>Where an entity is kept: async look-ups, LINQ, comparisons.</summary>
internal static class RepositoryFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Shop.Contracts;
        using Shop.Entities;

        namespace Shop.Storage;

        public interface I{{entity.Name}}Repository
        {
            Task<{{entity.Name}}?> GetAsync(Guid id, CancellationToken cancellationToken);

            Task<Page<{{entity.Name}}>> ListAsync({{entity.Name}}Filter filter, int page, int size, CancellationToken cancellationToken);

            Task AddAsync({{entity.Name}} {{entity.Variable}}, CancellationToken cancellationToken);

            Task UpdateAsync({{entity.Name}} {{entity.Variable}}, int version, CancellationToken cancellationToken);

            Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken);

        {{entity.Each(property => $"    Task<IReadOnlyList<{entity.Name}>> FindBy{property.Name}Async({property.Type} {property.Variable}, CancellationToken cancellationToken);\n")}}
        }

        public sealed class {{entity.Name}}Repository(ILogger<{{entity.Name}}Repository> logger, TimeProvider clock) : I{{entity.Name}}Repository
        {
            private readonly ConcurrentDictionary<Guid, {{entity.Name}}> _rows = new();
            private readonly SemaphoreSlim _gate = new(1, 1);

            public async Task<{{entity.Name}}?> GetAsync(Guid id, CancellationToken cancellationToken)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                if (_rows.TryGetValue(id, out var row)) return row.Clone();

                logger.LogDebug("No {{entity.Name}} {Id}", id);
                return null;
            }

            public async Task<Page<{{entity.Name}}>> ListAsync({{entity.Name}}Filter filter, int page, int size, CancellationToken cancellationToken)
            {
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(page);
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
                await Task.Yield();
                var all = _rows.Values.Where(filter.Matches).OrderBy(row => row.{{entity.Properties[0].Name}}).ThenByDescending(row => row.Version).ToList();
                cancellationToken.ThrowIfCancellationRequested();
                return new Page<{{entity.Name}}>([.. all.Skip((page - 1) * size).Take(size).Select(row => row.Clone())], page, size, all.Count);
            }

            public async Task AddAsync({{entity.Name}} {{entity.Variable}}, CancellationToken cancellationToken)
            {
                await _gate.WaitAsync(cancellationToken);
                try
                {
                    if (!_rows.TryAdd({{entity.Variable}}.Id, {{entity.Variable}}.Clone())) throw new ConflictException(nameof({{entity.Name}}), {{entity.Variable}}.Id);
                    logger.LogInformation("Added {{entity.Name}} {Id} at {Time}", {{entity.Variable}}.Id, clock.GetUtcNow());
                }
                finally
                {
                    _gate.Release();
                }
            }

            public async Task UpdateAsync({{entity.Name}} {{entity.Variable}}, int version, CancellationToken cancellationToken)
            {
                await _gate.WaitAsync(cancellationToken);
                try
                {
                    if (!_rows.TryGetValue({{entity.Variable}}.Id, out var stored)) throw new NotFoundException(nameof({{entity.Name}}), {{entity.Variable}}.Id);
                    if (stored.Version != version) throw new ConflictException(nameof({{entity.Name}}), {{entity.Variable}}.Id);
                    _rows[{{entity.Variable}}.Id] = {{entity.Variable}}.Clone();
                }
                finally
                {
                    _gate.Release();
                }
            }

            public Task<bool> DeleteAsync(Guid id, CancellationToken cancellationToken) =>
                cancellationToken.IsCancellationRequested ? Task.FromCanceled<bool>(cancellationToken) : Task.FromResult(_rows.TryRemove(id, out _));

        {{entity.Each(property => Find(entity, property))}}
        }
        """;

    private static string Find(Entity entity, Property property) => $$"""
            public async Task<IReadOnlyList<{{entity.Name}}>> FindBy{{property.Name}}Async({{property.Type}} {{property.Variable}}, CancellationToken cancellationToken)
            {
                await Task.Yield();
                var found = new List<{{entity.Name}}>();
                foreach (var row in _rows.Values)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if ({{(property.IsText ? $"string.Equals(row.{property.Name}, {property.Variable}, StringComparison.OrdinalIgnoreCase)" : $"row.{property.Name} == {property.Variable}")}}) found.Add(row.Clone());
                }

                {{property.Choose("found.Sort();", $"found.Sort((a, b) => a.{entity.Properties[1].Name}.CompareTo(b.{entity.Properties[1].Name}));", "found.Reverse();")}}
                logger.LogTrace("{Count} of {Total} have {{property.Name}} {Value}", found.Count, _rows.Count, {{property.Variable}});
                return found;
            }

        """;
}
