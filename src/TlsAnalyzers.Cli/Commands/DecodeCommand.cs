using System.CommandLine;
using TlsAnalyzers.Cli.Output;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Reports;

namespace TlsAnalyzers.Cli.Commands;

/// <summary><c>tlscheck decode</c>: a handshake step by step, from a connection of its own, from files, or from what passes through.</summary>
internal static class DecodeCommand
{
    public static Command Create()
    {
        var source = new Argument<string[]>("SOURCE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "HOST:PORT to connect to; or a capture (pcap, pcapng); or one or two files with the bytes that client and server sent",
        };
        var brief = new Option<bool>("--brief") { Description = "Show the steps without their fields" };
        var command = new Command("decode", "Shows a TLS handshake step by step, every field with offset, bytes and meaning") { source, brief };
        var keys = DecodeKeys.AddTo(command);
        var live = LiveOption.AddTo(command);
        var proxy = ProxyOption.AddTo(command);
        var target = ReportTarget.AddTo(command, ReportFormat.Json, ReportFormat.Html);
        command.SetAction(async (parsed, cancellation) =>
        {
            var words = parsed.GetValue(source)!;
            List<int> ends = [];
            var isPassing = proxy.IsAsked(parsed, words);
            var server = isPassing ? null : live.Server(words);
            if (server is null) live.RefuseResume(parsed);
            if (isPassing)
            {
                // At a terminal each connection is shown when it has ended; a report has all of them.
                List<Transcript> kept = [];
                await foreach (var transcript in proxy.RunAsync(parsed, keys, live.Patience(parsed), cancellation))
                {
                    if (target.IsConsole(parsed)) Show([transcript]);
                    else kept.Add(transcript);
                    ends.Add(Exit(transcript, keys.AreGiven(parsed)));
                }

                if (!target.IsConsole(parsed)) Show(kept);
            }
            else
            {
                var transcripts = server is not null ? await live.RunAsync(parsed, server, cancellation) : DecodeFiles.Read(words, keys.Read(parsed));
                Show(transcripts);
                ends.AddRange(transcripts.Select(transcript => Exit(transcript, keys.AreGiven(parsed))));
            }

            return ends.Contains(ExitCode.Findings) ? ExitCode.Findings : ends.Count == 0 || ends.Contains(ExitCode.NotTested) ? ExitCode.NotTested : ExitCode.Clean;

            void Show(IReadOnlyList<Transcript> connections)
            {
                switch (target.Format(parsed))
                {
                    case ReportFormat.Json: target.Write(parsed, writer => writer.WriteLine(DecodeJson.Of(connections))); break;
                    case ReportFormat.Html: target.Write(parsed, writer => writer.Write(DecodeHtml.Of(connections))); break;
                    default:
                        target.WriteConsole(parsed, console =>
                        {
                            foreach (var connection in connections) DecodeConsole.Write(console, connection, parsed.GetValue(brief));
                        });
                        break;
                }
            }
        });
        return command;
    }

    /// <summary>What a proof that does not hold is: a finding. Nothing to read, or keys that open nothing, is nothing tested.</summary>
    private static int Exit(Transcript transcript, bool hasKeys) =>
        transcript.Checks.Any(check => check.Matches is false) ? ExitCode.Findings
        : transcript.Handshake.Server is null || (hasKeys && transcript.WhyOpaque is not null) ? ExitCode.NotTested
        : ExitCode.Clean;
}
