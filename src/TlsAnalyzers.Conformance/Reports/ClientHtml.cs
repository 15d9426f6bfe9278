using System.Globalization;
using TlsAnalyzers.Conformance.Decoding;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>What clients did, as one page: the matrix of cases and clients, and behind each case what was seen.</summary>
internal static class ClientHtml
{
    private const string Filter = """
        <div class="filter" role="group" aria-label="Show">
        <label><input type="radio" name="show" value="all" checked> all cases</label>
        <label><input type="radio" name="show" value="fails"> what fails</label>
        <label><input type="radio" name="show" value="skipped"> what was not tried</label>
        </div>
        """;

    private const string Script = """
        <script>
        document.querySelectorAll('input[name=show]').forEach(input => input.addEventListener('change', () =>
          document.querySelectorAll('tr[data-state]').forEach(row =>
            row.hidden = input.value !== 'all' && !row.dataset.state.split(' ').includes(input.value))));
        </script>
        """;

    /// <param name="reports">A column each; all of them over the same cases.</param>
    public static string Of(IReadOnlyList<ClientReport> reports)
    {
        var page = new HtmlPage(reports is [var only] ? $"{only.Client}: {ClientWords.Of(only)}" : "TLS clients compared", Ladder.Style);
        foreach (var report in reports) Summary(page, report);
        page.Raw(Filter);
        foreach (var family in reports[0].Results.Select(result => result.Case).GroupBy(row => row.Category))
        {
            page.Element("h2", family.Key.ToString());
            page.Raw("<table><thead><tr><th>Case</th><th>Ideal</th><th>Untouched .NET</th>");
            foreach (var report in reports) page.Element("th", report.Client);
            page.Raw("</tr></thead><tbody>\n");
            foreach (var row in family) Row(page, row, reports);
            page.Raw("</tbody></table>\n");
        }

        return page.Raw(Script).Finish();
    }

    private static void Summary(HtmlPage page, ClientReport report)
    {
        page.Raw("<p><code>").Text(report.Client).Raw("</code> ");
        page.Raw($"<span class=\"badge {(report.Conforms ? "ok" : "bad")}\">").Text(ClientWords.Of(report)).Raw("</span> ");
        page.Text($"Asked for: {(report.Strict ? "what is ideal" : "no worse than untouched .NET")}. ");
        page.Text(ClientWords.Counts(report.Results)).Raw(".</p>\n");
    }

    private static void Row(HtmlPage page, LabCase row, IReadOnlyList<ClientReport> reports)
    {
        var results = reports.Select(report => report.Results.First(result => result.Case == row)).ToList();
        page.Raw($"<tr data-state=\"{string.Join(' ', results.Select(State).Distinct())}\" id=\"{row.Id}\"><td><details><summary><code>").Text(row.Id).Raw("</code> ");
        page.Text(row.Title).Raw("</summary><p>").Text(row.Fault).Raw(" ").Link(row.Reference.Url, row.Reference.Text).Raw("</p>");
        foreach (var (report, result) in reports.Zip(results))
        {
            if (reports.Count > 1) page.Element("p", report.Client);
            Evidence(page, result);
        }

        page.Raw("</details></td>");
        page.Element("td", row.Ideal.ToString()).Element("td", row.Baseline?.ToString() ?? "not recorded", row.Baseline is null ? "mute" : null);
        foreach (var result in results)
            page.Raw($"<td><span class=\"badge {Class(result.Conformity)}\">").Text(result.Verdict.Kind.ToString()).Raw("</span></td>");
        page.Raw("</tr>\n");
    }

    private static void Evidence(HtmlPage page, CaseResult result)
    {
        page.Element("p", result.Verdict.Reason);
        foreach (var seen in result.Observations)
        {
            page.Raw("<ul>");
            page.Element("li", seen.FaultPresented is { } shown ? $"The fault was shown: {shown}." : "The fault was not shown.");
            if (seen.HandshakeCompleted)
                page.Element("li", $"The server's side of the handshake finished: {seen.Version}{(seen.ApplicationProtocol is null ? "" : ", " + seen.ApplicationProtocol)}.");
            page.Element("li", string.Create(CultureInfo.InvariantCulture, $"{seen.ApplicationBytes} bytes of application data came. Closed: {seen.Close}."));
            if (seen.ServerFailure is { } failure) page.Element("li", $"Server: {failure}");
            page.Raw("</ul>");
            Ladder.Write(page, HandshakeDecoder.Decode(seen.Recording.Runs).Steps, End(seen));
        }
    }

    private static string End(Observation seen) => seen.Close switch
    {
        CloseKind.Open => "not closed",
        CloseKind.ByServer => "closed by the server",
        CloseKind.ByClient => "closed by the client",
        CloseKind.Reset => "reset by the client",
        CloseKind.Deadline => "cut off by the lab: the time was up",
        _ => "cut off by the lab: too many bytes",
    } + (seen.Recording.Dropped > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({seen.Recording.Dropped:N0} bytes more are not shown)") : "");

    private static string State(CaseResult result) => result.Conformity switch
    {
        Conformity.Fails or Conformity.Unknown => "fails",
        Conformity.Skipped => "skipped",
        _ => "fine",
    };

    private static string Class(Conformity conformity) => conformity switch
    {
        Conformity.Conforms => "ok",
        Conformity.Tolerated => "note",
        Conformity.Skipped => "mute",
        _ => "bad",
    };
}
