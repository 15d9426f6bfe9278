using System.Diagnostics;

namespace TlsAnalyzers.Conformance.Tests.Pki;

/// <summary>The command <c>openssl</c>: a reader of certificates that shares no code with the one that wrote them.</summary>
internal static class OpenSsl
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <returns>What the command printed, standard error last.</returns>
    public static string Run(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!Task.WhenAll(output, errors).Wait(Deadline))
        {
            process.Kill();
            throw new TimeoutException($"openssl {string.Join(' ', arguments)}");
        }

        return output.Result + errors.Result;
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("openssl", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("The command openssl is not there.");
            throw;
        }
    }
}
