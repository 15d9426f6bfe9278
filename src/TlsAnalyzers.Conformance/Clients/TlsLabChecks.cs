using TlsAnalyzers.Conformance.Clients;

namespace TlsAnalyzers.Conformance;

/// <summary>Judging clients against a lab.</summary>
public static class TlsLabChecks
{
    /// <summary>Sends a client that returns what the server answered to every case of HTTPS.</summary>
    /// <param name="lab">The lab.</param>
    /// <param name="client">Gets a URL; returns the body, throws when it refuses.</param>
    /// <param name="options">Which cases, and how hard; null for all of HTTPS, no worse than untouched .NET.</param>
    /// <param name="cancellation">Stops the check.</param>
    public static Task<ClientReport> CheckAsync(this TlsLab lab, Func<Uri, Task<string>> client, CheckOptions? options = null,
        CancellationToken cancellation = default) => lab.CheckAsync(LabClient.Of((url, _) => client(url)), options, cancellation);

    /// <summary>Sends a client that returns nothing to every case of a protocol.</summary>
    /// <inheritdoc cref="CheckAsync(TlsLab, Func{Uri, Task{string}}, CheckOptions, CancellationToken)"/>
    public static Task<ClientReport> CheckAsync(this TlsLab lab, Func<Uri, Task> client, CheckOptions? options = null,
        CancellationToken cancellation = default) => lab.CheckAsync(LabClient.Of((url, _) => client(url)), options, cancellation);

    /// <summary>Sends any client to the cases that the options choose.</summary>
    /// <inheritdoc cref="CheckAsync(TlsLab, Func{Uri, Task{string}}, CheckOptions, CancellationToken)"/>
    public static Task<ClientReport> CheckAsync(this TlsLab lab, LabClient client, CheckOptions? options = null,
        CancellationToken cancellation = default)
    {
        options ??= new CheckOptions();
        var rows = LabCatalogue.All.Where(row => row.Protocol == options.Protocol && options.Filter?.Invoke(row) != false);
        return new ClientCheck(lab, client, options).RunAsync([.. rows], cancellation);
    }

    /// <summary>Sends a client to one case, and to the good server behind it.</summary>
    /// <param name="lab">The lab.</param>
    /// <param name="caseId">The case, by id.</param>
    /// <param name="client">Gets a URL; returns the body, throws when it refuses.</param>
    /// <param name="options">How hard; the protocol and the filter are not looked at.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <exception cref="ArgumentException">The lab has no such case.</exception>
    public static Task<ClientReport> CheckAsync(this TlsLab lab, string caseId, Func<Uri, Task<string>> client, CheckOptions? options = null,
        CancellationToken cancellation = default) => lab.CheckAsync(caseId, LabClient.Of((url, _) => client(url)), options, cancellation);

    /// <inheritdoc cref="CheckAsync(TlsLab, string, Func{Uri, Task{string}}, CheckOptions, CancellationToken)"/>
    public static Task<ClientReport> CheckAsync(this TlsLab lab, string caseId, Func<Uri, Task> client, CheckOptions? options = null,
        CancellationToken cancellation = default) => lab.CheckAsync(caseId, LabClient.Of((url, _) => client(url)), options, cancellation);

    /// <inheritdoc cref="CheckAsync(TlsLab, string, Func{Uri, Task{string}}, CheckOptions, CancellationToken)"/>
    public static Task<ClientReport> CheckAsync(this TlsLab lab, string caseId, LabClient client, CheckOptions? options = null,
        CancellationToken cancellation = default) =>
        new ClientCheck(lab, client, options ?? new CheckOptions()).RunAsync([LabCatalogue.Find(caseId)], cancellation);
}
