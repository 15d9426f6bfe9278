using System.IO.Pipes;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>
/// The secrets of the platform's own TLS: with OpenSSL and since .NET 9 it appends them to a file that it is named. It keeps for itself where the
/// file ends, so that two who write would write over each other. The file that it is named here is a pipe.
/// </summary>
internal static class PlatformKeyLog
{
    private static readonly object Lock = new();
    private static AnonymousPipeServerStream? _pipe;

    /// <summary>Whether it tells its secrets on this system.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() && Environment.Version.Major >= 9;

    /// <summary>Copies the secrets of this process, client and server, to a log from now on. To be called once, before anything uses TLS.</summary>
    public static void CopyTo(KeyLogFile log)
    {
        lock (Lock)
        {
            if (!IsSupported || _pipe is not null) return;
            _pipe = new AnonymousPipeServerStream(PipeDirection.In);
            Environment.SetEnvironmentVariable("SSLKEYLOGFILE", $"/proc/self/fd/{_pipe.ClientSafePipeHandle.DangerousGetHandle()}");
            AppContext.SetSwitch("System.Net.EnableSslKeyLogging", true);
            // A thread of its own: whoever shakes hands waits for the pipe when it is full.
            new Thread(Copy) { IsBackground = true, Name = "key log" }.Start(log);
        }
    }

    private static void Copy(object? log)
    {
        using var lines = new StreamReader(_pipe!);
        while (lines.ReadLine() is { } line)
        {
            try
            {
                ((KeyLogFile)log!).Add(line);
            }
            catch (Exception full) when (full is IOException or UnauthorizedAccessException)
            {
                // The servers go on without.
            }
        }
    }
}
