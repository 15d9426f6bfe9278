namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>The web interface of an entity.</summary>
internal static class ControllerFile
{
    public static string Text(Entity entity, Random random) => $$"""
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;
        using Shop.Contracts;
        using Shop.Entities;
        using Shop.Import;
        using Shop.Services;

        namespace Shop.Web;

        [ApiController]
        [Authorize(Policy = "{{entity.Variable}}s")]
        [Route("api/{{entity.Variable}}s")]
        public sealed class {{entity.Name}}Controller({{entity.Name}}Service service, ILogger<{{entity.Name}}Controller> logger) : ControllerBase
        {
            [HttpGet("{id:guid}")]
            [ProducesResponseType<{{entity.Name}}Detail>(StatusCodes.Status200OK)]
            public async Task<ActionResult<{{entity.Name}}Detail>> Get(Guid id, CancellationToken cancellationToken)
            {
                try
                {
                    return Ok(await service.GetAsync(id, cancellationToken));
                }
                catch (NotFoundException exception)
                {
                    logger.LogDebug(exception, "{{entity.Name}} asked for in vain");
                    return NotFound();
                }
            }

            [HttpGet]
            public async Task<ActionResult<Page<{{entity.Name}}Summary>>> List(
                [FromQuery] {{entity.Name}}Filter filter, [FromQuery] int page = 1, [FromQuery] int size = 50, CancellationToken cancellationToken = default)
            {
                if (page < 1 || size < 1) return BadRequest(new ProblemDetails { Title = "page and size start at 1", Detail = $"page {page}, size {size}" });
                return Ok(await service.ListAsync(filter, page, size, cancellationToken));
            }

            [HttpPost]
            public async Task<ActionResult<{{entity.Name}}Detail>> Create([FromBody] Create{{entity.Name}} request, CancellationToken cancellationToken)
            {
                var result = await service.CreateAsync(request, cancellationToken);
                if (result is { IsSuccess: true, Value: { } created }) return CreatedAtAction(nameof(Get), new { id = created.Id }, created);

                foreach (var problem in result.Problems) ModelState.AddModelError(problem.Property, problem.Message);
                return ValidationProblem(ModelState);
            }

            [HttpPut("{id:guid}")]
            public async Task<ActionResult<{{entity.Name}}Detail>> Update(Guid id, [FromBody] Update{{entity.Name}} request, CancellationToken cancellationToken)
            {
                try
                {
                    var result = await service.UpdateAsync(id, request, cancellationToken);
                    return result.IsSuccess ? Ok(result.Value) : UnprocessableEntity(result.Problems.Select(problem => problem.ToString()));
                }
                catch (ConflictException exception)
                {
                    return Conflict(exception.Message);
                }
            }

            [HttpDelete("{id:guid}")]
            public async Task<IActionResult> Delete(Guid id, CancellationToken cancellationToken)
            {
                await service.DeleteAsync(id, cancellationToken);
                return NoContent();
            }

            [HttpPost("import")]
            public async Task<ActionResult<int>> Import(CancellationToken cancellationToken)
            {
                using var reader = new StreamReader(Request.Body, Encoding.UTF8);
                var (rows, problems) = {{entity.Name}}CsvReader.Read(await reader.ReadToEndAsync(cancellationToken));
                if (problems.Count > 0) return BadRequest(problems);

                var count = 0;
                foreach (var row in rows)
                {
                    if ((await service.CreateAsync(row, cancellationToken)).IsSuccess) count++;
                }

                Response.Cookies.Append("last-import", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture), new CookieOptions { HttpOnly = true, Secure = true });
                return Ok(count);
            }

        {{entity.Each(property => Patch(entity, property))}}
        }
        """;

    private static string Patch(Entity entity, Property property) => $$"""
            /// <summary>Sets the {{property.Variable}}.</summary>
            [HttpPatch("{id:guid}/{{property.Variable.ToLowerInvariant()}}")]
            public async Task<IActionResult> Set{{property.Name}}(Guid id, [FromBody] {{property.Type}} {{property.Variable}}, CancellationToken cancellationToken)
            {
                using var scope = logger.BeginScope(new Dictionary<string, object> { ["id"] = id, ["user"] = User.Identity?.Name ?? "nobody" });
                {{(property.IsText ? $"if (string.IsNullOrWhiteSpace({property.Variable})) return BadRequest(\"{property.Variable} is empty\");" : $"if ({property.Variable} == default) logger.LogInformation(\"{property.Name} is taken back\");")}}
                var changed = await service.Change{{property.Name}}Async(id, {{property.Variable}}, cancellationToken);
                return changed ? {{property.Choose("NoContent()", "Ok(id)", "Accepted()")}} : NotFound();
            }

        """;
}
