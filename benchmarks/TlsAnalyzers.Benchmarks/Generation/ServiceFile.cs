namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>The business logic of an entity: injected dependencies, logging, retries.</summary>
internal static class ServiceFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Shop.Contracts;
        using Shop.Entities;
        using Shop.Storage;
        using Shop.Validation;

        namespace Shop.Services;

        public sealed class {{entity.Name}}Options
        {
            public int Retries { get; set; } = {{random.Next(1, 6)}};

            public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds({{random.Next(10, 500)}});

            public Uri? Homepage { get; set; }
        }

        public static class {{entity.Name}}Registration
        {
            public static IServiceCollection Add{{entity.Name}}s(this IServiceCollection services, Action<{{entity.Name}}Options>? configure = null)
            {
                services.AddOptions<{{entity.Name}}Options>().Configure(options => configure?.Invoke(options));
                services.AddSingleton<I{{entity.Name}}Repository, {{entity.Name}}Repository>();
                services.AddScoped<{{entity.Name}}Validator>();
                services.AddScoped<{{entity.Name}}Service>();
                return services;
            }
        }

        public sealed class {{entity.Name}}Service(
            I{{entity.Name}}Repository repository,
            {{entity.Name}}Validator validator,
            IEventBus events,
            Microsoft.Extensions.Options.IOptions<{{entity.Name}}Options> options,
            ILogger<{{entity.Name}}Service> logger)
        {
            public async Task<{{entity.Name}}Detail> GetAsync(Guid id, CancellationToken cancellationToken)
            {
                var {{entity.Variable}} = await repository.GetAsync(id, cancellationToken) ?? throw new NotFoundException(nameof({{entity.Name}}), id);
                return {{entity.Variable}}.ToDetail();
            }

            public async Task<Page<{{entity.Name}}Summary>> ListAsync({{entity.Name}}Filter filter, int page, int size, CancellationToken cancellationToken)
            {
                var found = await repository.ListAsync(filter, page, Math.Clamp(size, 1, 500), cancellationToken);
                return found.Select({{entity.Name}}Mapping.ToSummary);
            }

            public async Task<Result<{{entity.Name}}Detail>> CreateAsync(Create{{entity.Name}} request, CancellationToken cancellationToken)
            {
                var {{entity.Variable}} = request.ToEntity();
                var problems = validator.Validate({{entity.Variable}}).ToList();
                if (problems.Count > 0)
                {
                    logger.LogWarning("Refused a new {{entity.Name}}: {Problems}", string.Join("; ", problems));
                    return Result<{{entity.Name}}Detail>.Failure(problems);
                }

                await RetryAsync(() => repository.AddAsync({{entity.Variable}}, cancellationToken), cancellationToken);
                await events.PublishAsync("{{entity.Variable}}.created", {{entity.Variable}}.ToSummary(), cancellationToken);
                return Result<{{entity.Name}}Detail>.Success({{entity.Variable}}.ToDetail());
            }

            public async Task<Result<{{entity.Name}}Detail>> UpdateAsync(Guid id, Update{{entity.Name}} request, CancellationToken cancellationToken)
            {
                var {{entity.Variable}} = await repository.GetAsync(id, cancellationToken) ?? throw new NotFoundException(nameof({{entity.Name}}), id);
                request.ApplyTo({{entity.Variable}});
                if (validator.Validate({{entity.Variable}}).ToList() is { Count: > 0 } problems) return Result<{{entity.Name}}Detail>.Failure(problems);

                await repository.UpdateAsync({{entity.Variable}}, request.Version, cancellationToken);
                await events.PublishAsync("{{entity.Variable}}.updated", {{entity.Variable}}.ToSummary(), cancellationToken);
                return Result<{{entity.Name}}Detail>.Success({{entity.Variable}}.ToDetail());
            }

            public async Task DeleteAsync(Guid id, CancellationToken cancellationToken)
            {
                if (!await repository.DeleteAsync(id, cancellationToken)) throw new NotFoundException(nameof({{entity.Name}}), id);
                await events.PublishAsync("{{entity.Variable}}.deleted", id, cancellationToken);
            }

        {{entity.Each(property => Change(entity, property))}}
            private async Task RetryAsync(Func<Task> action, CancellationToken cancellationToken)
            {
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        await action();
                        return;
                    }
                    catch (TimeoutException exception) when (attempt <= options.Value.Retries)
                    {
                        logger.LogWarning(exception, "Attempt {Attempt} failed", attempt);
                        await Task.Delay(options.Value.Pause * attempt, cancellationToken);
                    }
                }
            }
        }
        """;

    private static string Change(Entity entity, Property property) => $$"""
            /// <summary>Changes the {{property.Variable}} of one {{entity.Variable}}.</summary>
            public async Task<bool> Change{{property.Name}}Async(Guid id, {{property.Type}} {{property.Variable}}, CancellationToken cancellationToken)
            {
                var {{entity.Variable}} = await repository.GetAsync(id, cancellationToken);
                if ({{entity.Variable}} is null || {{entity.Variable}}.State is {{entity.Name}}State.Closed) return false;

                var version = {{entity.Variable}}.Version;
                var before = {{entity.Variable}}.{{property.Name}};
                try
                {
                    {{entity.Variable}}.{{property.Name}} = {{property.Variable}};
                    await repository.UpdateAsync({{entity.Variable}}, version, cancellationToken);
                }
                catch ({{property.Choose("ConflictException", "ArgumentException", "NotFoundException")}} exception)
                {
                    logger.LogError(exception, "{{property.Name}} of {Id} stays {Before}", id, before);
                    return false;
                }

                await events.PublishAsync("{{entity.Variable}}.{{property.Variable}}", new { id, before, after = {{property.Variable}} }, cancellationToken);
                return true;
            }

        """;
}
