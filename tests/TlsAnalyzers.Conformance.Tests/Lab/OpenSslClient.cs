using System.Diagnostics;

namespace TlsAnalyzers.Conformance.Tests.Lab;

/// <summary><c>openssl s_client</c>, which trusts a file of roots, checks the host name, and asks for the lab's URL.</summary>
internal sealed class OpenSslClient(string rootsFile) : LabClient
{
    public override string Name => "openssl s_client";

    public override async Task<ClientResult> RunAsync(LabTarget target, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("openssl")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            ArgumentList =
            {
                "s_client", "-quiet", "-connect", $"127.0.0.1:{target.Port}", "-servername", target.Host, "-CAfile", rootsFile,
                "-verify_return_error", "-verify_hostname", target.Host, "-alpn", "http/1.1",
            },
        };
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.StandardInput.WriteAsync($"GET {target.Url.AbsolutePath} HTTP/1.1\r\nHost: {target.Host}\r\n\r\n".AsMemory(), cancellation);
            await process.StandardInput.FlushAsync(cancellation);
            var (body, failure) = (await output, await errors);
            await process.WaitForExitAsync(cancellation);
            return new ClientResult { Succeeded = process.ExitCode == 0 && body.Length > 0, Output = body, Failure = failure, ExitCode = process.ExitCode };
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            return new ClientResult { TimedOut = true, Failure = "It did not end in time." };
        }
        catch (IOException error)
        {
            // It left before it read what it should send.
            return new ClientResult { Failure = error.Message };
        }
    }
}
