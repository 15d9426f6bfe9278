namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>The tests of an entity's service.</summary>
internal static class TestFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Microsoft.Extensions.Logging.Abstractions;
        using Microsoft.Extensions.Options;
        using Shop.Contracts;
        using Shop.Entities;
        using Shop.Import;
        using Shop.Reports;
        using Shop.Services;
        using Shop.Storage;
        using Shop.Validation;

        namespace Shop.Tests;

        public sealed class {{entity.Name}}ServiceTests
        {
            private readonly {{entity.Name}}Repository _repository = new(NullLogger<{{entity.Name}}Repository>.Instance, TimeProvider.System);
            private readonly MemoryEventBus _events = new(NullLogger<MemoryEventBus>.Instance);
            private readonly {{entity.Name}}Service _service;

            public {{entity.Name}}ServiceTests() => _service = new {{entity.Name}}Service(
                _repository,
                new {{entity.Name}}Validator(TimeProvider.System),
                _events,
                Options.Create(new {{entity.Name}}Options { Retries = 2, Homepage = new Uri("http://localhost:{{5000 + random.Next(1000)}}/{{entity.Variable}}s") }),
                NullLogger<{{entity.Name}}Service>.Instance);

            [Fact]
            public async Task Creates_and_reads_back()
            {
                var created = await _service.CreateAsync(Sample(), CancellationToken.None);
                Check.True(created.IsSuccess);
                var read = await _service.GetAsync(created.Value!.Id, CancellationToken.None);
        {{entity.Each(property => $"        Check.Equal(created.Value!.{property.Name}, read.{property.Name});")}}
            }

            [Fact]
            public async Task Says_when_there_is_none()
            {
                var exception = await Check.ThrowsAsync<NotFoundException>(() => _service.GetAsync(Guid.NewGuid(), CancellationToken.None));
                Check.True(exception.Message.Contains(nameof({{entity.Name}}), StringComparison.Ordinal));
            }

            [Fact]
            public async Task Survives_a_round_trip_through_json()
            {
                var created = await _service.CreateAsync(Sample(), CancellationToken.None);
                var json = JsonSerializer.Serialize(created.Value, new JsonSerializerOptions { WriteIndented = true });
                Check.Equal(created.Value, JsonSerializer.Deserialize<{{entity.Name}}Detail>(json));
            }

            [Fact]
            public async Task Writes_what_it_can_read()
            {
                var created = await _service.CreateAsync(Sample(), CancellationToken.None);
                var text = {{entity.Name}}CsvReader.Write([created.Value!]);
                var (rows, problems) = {{entity.Name}}CsvReader.Read(text);
                Check.Equal(1, rows.Count);
                Check.Equal(0, problems.Count(problem => problem.Line > 1));
            }

            [Fact]
            public void Reports_every_group()
            {
                var report = new {{entity.Name}}Report([Sample().ToEntity(), Sample().ToEntity()]);
                Check.True(report.Lines().All(line => line.Count > 0));
                Check.True(report.ToMarkdown().StartsWith("# {{entity.Name}}", StringComparison.Ordinal));
                Check.Equal(5, report.States().Count);
            }

        {{entity.Each(property => Tests(entity, property))}}
            private static Create{{entity.Name}} Sample() => new()
            {
        {{entity.Each(property => $"        {property.Name} = {property.Value},")}}
            };
        }
        """;

    private static string Tests(Entity entity, Property property) => $$"""
            [Fact]
            public async Task Changes_{{property.Name}}()
            {
                var created = await _service.CreateAsync(Sample(), CancellationToken.None);
                var id = created.Value?.Id ?? Guid.Empty;
                Check.True(await _service.Change{{property.Name}}Async(id, {{property.Value}}, CancellationToken.None));
                var found = await _repository.FindBy{{property.Name}}Async({{property.Value}}, CancellationToken.None);
                Check.Equal(1, found.Count({{entity.Variable}} => {{entity.Variable}}.Id == id));
            }

        """;
}
