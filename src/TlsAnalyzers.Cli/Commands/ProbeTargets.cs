using System.CommandLine;
using System.Globalization;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.FrontDoors;
using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Commands;

/// <summary>Which servers are probed: those on the command line, those in a file, and of them the share of this process.</summary>
internal sealed class ProbeTargets
{
    // What Kubernetes tells each pod of an Indexed Job; the number of pods has to be told by hand.
    private const string IndexVariable = "JOB_COMPLETION_INDEX";

    private readonly Argument<string[]> _hosts = new("HOST[:PORT]") { Arity = ArgumentArity.ZeroOrMore, Description = "The servers; without a port, the usual one of the protocol" };

    private readonly Option<string?> _file = new("--targets") { Description = "Also probe the servers of this file: HOST[:PORT] a line, # begins a comment", HelpName = "FILE" };

    private readonly Option<int?> _shards = new("--shards")
    {
        Description = $"Probe every Nth server only, beginning with the one that {IndexVariable} says", HelpName = "N",
    };

    private ProbeTargets() => _shards.Validators.Add(given =>
    {
        if (given.GetValueOrDefault<int?>() is < 1) given.AddError("--shards: a number from 1 on.");
    });

    public static ProbeTargets AddTo(Command command)
    {
        var targets = new ProbeTargets();
        command.Add(targets._hosts);
        command.Add(targets._file);
        command.Add(targets._shards);
        return targets;
    }

    /// <summary>Whether there may be many, so that a report is written as soon as it is there.</summary>
    public bool AreMany(ParseResult parsed) => parsed.GetValue(_file) is not null || parsed.GetValue(_hosts) is not [_];

    /// <summary>The servers of this process, each once.</summary>
    /// <exception cref="UsageException">One is not understood, the file cannot be read, or there is none.</exception>
    public IReadOnlyList<(string Host, int Port)> Read(ParseResult parsed, StartTls startTls)
    {
        var port = FrontDoor.For(startTls).DefaultPort;
        List<(string Host, int Port)> all = [.. parsed.GetValue(_hosts)!.Select(text => Parse(text, port, "HOST[:PORT]"))];
        if (parsed.GetValue(_file) is { } file) all.AddRange(ReadFile(file, port));
        all = [.. all.Distinct()];
        if (all.Count == 0) throw new UsageException("There is no server to probe: name one, or a file with --targets.");
        return parsed.GetValue(_shards) is { } count ? Share(all, count) : all;
    }

    private static IEnumerable<(string Host, int Port)> ReadFile(string file, int port)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--targets: cannot read '{file}': {wrong.Message}");
        }

        foreach (var (index, line) in lines.Index())
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length > 0) yield return Parse(text, port, string.Create(CultureInfo.InvariantCulture, $"{file}({index + 1})"));
        }
    }

    private static List<(string Host, int Port)> Share(List<(string Host, int Port)> all, int count)
    {
        var text = Environment.GetEnvironmentVariable(IndexVariable);
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= count)
            throw new UsageException($"--shards: {IndexVariable} must be a number from 0 to {count - 1}, and is '{text}'.");
        // Every Nth and not a block: neighbours in a list are often one machine.
        return [.. all.Where((_, position) => position % count == index)];
    }

    private static (string Host, int Port) Parse(string text, int port, string where) =>
        ProbeTarget.Parse(text, port) ?? throw new UsageException($"{where}: '{text}' is no HOST[:PORT].");
}
