using System.Globalization;
using Spectre.Console;
using TlsAnalyzers.Conformance;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Output;

/// <summary>A probe's report at a terminal: what the server offers, then what is wrong with it.</summary>
internal static class ProbeConsole
{
    private const int FewAuthorities = 10;

    public static void Write(IAnsiConsole console, JudgedProbe judged)
    {
        var report = judged.Report;
        console.Line($"[bold]{ConsoleText.Of(report.Target.ToString())}[/]  [{Colour(judged)}]{judged.Grade}[/]  {ConsoleText.Of(report.Facts.Presence.Detail)}");
        foreach (var version in report.Facts.Versions) Version(console, version);
        foreach (var chain in report.Facts.Chains) Chain(console, chain);
        if (report.Facts.Session.Authorities is { } authorities) Authorities(console, authorities);
        Clients(console, report.Facts);
        foreach (var change in report.Facts.Changes ?? []) console.Line($"[{(change.IsWeaker ? "yellow" : "dim")}]changed:[/] {ConsoleText.Of(change.ToString())}");
        foreach (var unknown in report.Facts.Unknown) console.Line($"[yellow]not known:[/] {ConsoleText.Of(unknown)}");
        Findings(console, report);
        foreach (var verdict in judged.Profiles) Profile(console, verdict);
        console.Line(string.Create(CultureInfo.InvariantCulture,
            $"[dim]{report.Facts.Connections} connections, {report.Facts.Retries} of them again, {report.Duration.TotalSeconds:0.00} s[/]"));
    }

    /// <summary>What is known so far, in a line.</summary>
    public static string SoFar(ServerFacts facts)
    {
        var known = facts.Versions.Count == 0 ? [facts.Presence.Detail] : facts.Versions.Select(version => version.Suites.Count == 1 ? $"{version.Name} (1 suite)" : $"{version.Name} ({version.Suites.Count} suites)");
        return $"{ConsoleText.Of(facts.Target.ToString())}  {ConsoleText.Of(string.Join(", ", known))}";
    }

    private static void Version(IAnsiConsole console, VersionFacts version)
    {
        var order = version.ServerPreference switch { true => ", in the server's order", false => ", in the client's order", null => "" };
        // Said once where it is the same everywhere: beside the longest suites there is no room for it.
        var signatures = version.Suites.Select(suite => suite.Signature).OfType<string>().Distinct().ToList();
        console.Line($"{version.Name}{order}{(signatures is [var only] ? $", signed with {ConsoleText.Of(only)}" : "")}");
        var table = Columns(4, unbroken: 1);
        foreach (var suite in version.Suites)
        {
            var colour = suite.Known is not { IsBroken: false } ? "red" : suite.Known.IsWeak ? "yellow" : "green";
            var exchange = suite.DhBits is { } bits ? string.Create(CultureInfo.InvariantCulture, $"DH {bits}") : suite.Group ?? "";
            table.Row(suite.Code == 0 ? "" : "  " + ProbeJson.Code(suite.Code), $"[{colour}]{ConsoleText.Of(suite.Name)}[/]", exchange, signatures.Count > 1 ? suite.Signature ?? "" : "");
        }

        console.Write(table);
    }

    private static void Chain(IAnsiConsole console, ChainFacts chain)
    {
        console.Line("Certificate");
        var indent = "  ";
        foreach (var one in chain.Built.Count > 0 ? chain.Built : chain.Sent)
        {
            var key = one.Curve ?? string.Create(CultureInfo.InvariantCulture, $"{one.KeyAlgorithm} {one.KeyBits}");
            console.Line($"{indent}{ConsoleText.Of(one.Subject)}  {ConsoleText.Of(key)}, {ConsoleText.Of(one.Signature)}, {one.NotBefore:yyyy-MM-dd} to {one.NotAfter:yyyy-MM-dd}");
            indent += "  ";
        }

        if (chain.Staple is { } staple) console.Line($"  {ConsoleText.Of(ProbeWords.Staple(staple))}");
    }

    private static void Authorities(IAnsiConsole console, AuthorityFacts authorities)
    {
        console.Line(authorities.Count == 0 ? "Asks for a certificate of any authority" : "Asks for a certificate of");
        foreach (var name in authorities.Names.Take(FewAuthorities)) console.Line($"  {ConsoleText.Of(name)}");
        if (authorities.Count > FewAuthorities) console.Line($"  [dim]and {authorities.Count - FewAuthorities} more[/]");
    }

    private static void Clients(IAnsiConsole console, ServerFacts facts)
    {
        if (facts.Clients.Count == 0) return;
        console.Line("Clients");
        var table = Columns(4, unbroken: 2);
        foreach (var client in facts.Clients)
        {
            if (client.Refusal is { } refusal) table.Row("  " + client.Name, "[dim]nothing[/]", ConsoleText.Of($"it {refusal}"), "");
            else table.Row("  " + client.Name, client.Version!, ConsoleText.Of(client.Suite!), client.Group ?? "");
        }

        console.Write(table);
    }

    private static void Findings(IAnsiConsole console, ProbeReport report)
    {
        var table = Columns(5, unbroken: 0);
        foreach (var finding in report.Failures) Row(finding, Colour(finding.Severity), finding.Severity.ToString().ToLowerInvariant());
        foreach (var finding in report.Findings.Where(finding => finding.Outcome is CheckOutcome.Unknown)) Row(finding, "yellow", "not known");
        if (table.Rows.Count > 0) console.Write(table);
        else if (report.WasTested) console.Line("[green]nothing to complain about[/]");

        void Row(Finding finding, string colour, string word) =>
            table.Row(finding.Check.Id, $"[{colour}]{word}[/]", ConsoleText.Of(finding.Check.Title), ConsoleText.Of(finding.Evidence), finding.Check.Rule ?? "");
    }

    private static void Profile(IAnsiConsole console, ProfileVerdict verdict)
    {
        console.Line($"[{(verdict.Passes ? "green" : "red")}]{ProbeWords.Verdict(verdict)} {verdict.Profile.Title}[/]");
        foreach (var violation in verdict.Violations) console.Line($"  {ConsoleText.Of(violation.ToString())}");
    }

    // A name that is searched for stays in one piece; what stands beside it is broken where there is no room.
    private static Table Columns(int count, int unbroken)
    {
        var table = new Table().NoBorder().HideHeaders();
        for (var index = 0; index < count; index++) table.AddColumn(index == unbroken ? new TableColumn("").NoWrap() : new TableColumn(""));
        return table;
    }

    private static string Colour(JudgedProbe judged) => ProbeWords.Tone(judged) switch
    {
        "ok" => "green",
        "bad" => "red",
        _ => "yellow",
    };

    private static string Colour(Severity severity) => severity switch
    {
        >= Severity.High => "red",
        Severity.Medium => "yellow",
        _ => "dim",
    };
}
