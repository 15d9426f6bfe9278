namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What to change, where servers are configured. Null where a server has no such setting.</summary>
/// <param name="Kestrel">C#, or a key of appsettings.json.</param>
/// <param name="Nginx">A directive.</param>
/// <param name="Apache">A directive of mod_ssl or mod_headers.</param>
/// <param name="Iis">A setting of Windows or of IIS.</param>
public sealed record Advice(string? Kestrel, string? Nginx, string? Apache, string? Iis);
