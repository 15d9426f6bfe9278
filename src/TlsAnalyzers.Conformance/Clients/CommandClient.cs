using System.Diagnostics;
using System.Globalization;

namespace TlsAnalyzers.Conformance;

/// <summary>
/// A client that is a program in any language, run once a case. It succeeds when it exits with 0. In its arguments <c>{url}</c>, <c>{host}</c> and
/// <c>{port}</c> stand for where to go, <c>{path}</c> for the path, <c>{ca}</c> for the file with the lab's roots, and <c>{resolve}</c> for
/// <c>host:port:127.0.0.1</c>, which lets <c>curl --resolve {resolve}</c> reach names that only the lab knows.
/// </summary>
public sealed class CommandClient : LabClient
{
    private readonly IReadOnlyList<string> _command;
    private readonly Clients.CommandEnvironment _environment;

    /// <param name="lab">The lab whose roots the program is told to trust.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="ArgumentException">The command is empty or says nowhere where to go.</exception>
    public CommandClient(TlsLab lab, params IReadOnlyList<string> command)
    {
        if (command.Count == 0) throw new ArgumentException("There is no command.", nameof(command));
        if (!Mentions(command, "{url}") && !Mentions(command, "{port}"))
            throw new ArgumentException("The command has neither {url} nor {port}, so it cannot reach the lab.", nameof(command));
        _command = command;
        _environment = lab.CommandEnvironment;
        Abilities = Mentions(command, "{resolve}") ? ClientAbilities.ResolvesLabNames : ClientAbilities.None;
    }

    /// <inheritdoc/>
    public override string Name => string.Join(' ', _command);

    /// <summary>Gives the program a home directory of its own, so that nothing of the user's settings decides, and nothing of them is touched.</summary>
    public bool PrivateHome { get; init; } = true;

    /// <inheritdoc/>
    public override async Task<ClientResult> RunAsync(LabTarget target, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(target) };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            return new ClientResult { Failure = $"{_command[0]} could not be started: {error.Message}" };
        }
        process.StandardInput.Close();
        var output = Clients.BoundedText.ReadAsync(process.StandardOutput.BaseStream, cancellation);
        var errors = Clients.BoundedText.ReadAsync(process.StandardError.BaseStream, cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
            var said = await output;
            var complaint = (await errors).Trim();
            return new ClientResult
            {
                Succeeded = process.ExitCode == 0,
                ExitCode = process.ExitCode,
                Output = said,
                Failure = process.ExitCode == 0 ? null : $"exit code {process.ExitCode}{(complaint.Length == 0 ? "" : ": " + complaint)}",
            };
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new ClientResult { TimedOut = true, Failure = "It did not end in time." };
        }
    }

    private ProcessStartInfo StartInfo(LabTarget target)
    {
        var start = new ProcessStartInfo(_command[0], _command.Skip(1).Select(argument => Fill(argument, target)))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _environment.ApplyTo(start, PrivateHome);
        return start;
    }

    private string Fill(string argument, LabTarget target) => argument
        .Replace("{url}", target.Url.AbsoluteUri, StringComparison.Ordinal)
        .Replace("{host}", target.Host, StringComparison.Ordinal)
        .Replace("{port}", target.Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{path}", target.Url.AbsolutePath, StringComparison.Ordinal)
        .Replace("{ca}", _environment.RootsFile, StringComparison.Ordinal)
        .Replace("{resolve}", $"{target.Host}:{target.Port}:127.0.0.1", StringComparison.Ordinal);

    private static bool Mentions(IReadOnlyList<string> command, string placeholder) =>
        command.Any(word => word.Contains(placeholder, StringComparison.Ordinal));
}
