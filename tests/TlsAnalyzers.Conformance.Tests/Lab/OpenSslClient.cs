using System.Diagnostics;
using System.Net;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary><c>openssl s_client</c>, which trusts a file of roots, checks the host name, and asks for the lab's URL.</summary>
internal sealed class OpenSslClient : LabClient
{
    private readonly string _rootsFile;

    public OpenSslClient(string rootsFile)
    {
        _rootsFile = rootsFile;
        // Where it connects to and whom it expects there are told apart.
        Abilities = ClientAbilities.ResolvesLabNames;
    }

    public override string Name => "openssl s_client";

    public override async Task<ClientResult> RunAsync(LabTarget target, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("openssl")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            ArgumentList =
            {
                "s_client", "-quiet", "-connect", $"127.0.0.1:{target.Port}", "-CAfile", _rootsFile, "-verify_return_error", "-alpn", "http/1.1",
            },
        };
        var expected = IPAddress.TryParse(target.Host, out _)
            ? (string[])["-noservername", "-verify_ip", target.Host]
            : ["-servername", target.Host, "-verify_hostname", target.Host];
        foreach (var argument in expected) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await AskAsync(process.StandardInput, target, cancellation);
            var (body, failure) = (await output, await errors);
            await process.WaitForExitAsync(cancellation);
            return new ClientResult { Succeeded = process.ExitCode == 0 && body.Length > 0, Output = body, Failure = failure, ExitCode = process.ExitCode };
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            return new ClientResult { TimedOut = true, Failure = "It did not end in time." };
        }
    }

    private static async Task AskAsync(StreamWriter input, LabTarget target, CancellationToken cancellation)
    {
        try
        {
            await input.WriteAsync($"GET {target.Url.AbsolutePath} HTTP/1.1\r\nHost: {target.Host}\r\n\r\n".AsMemory(), cancellation);
            await input.FlushAsync(cancellation);
        }
        catch (IOException)
        {
            // It left before it read what it should send, and says why itself.
        }
    }
}
