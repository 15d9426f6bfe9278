using System.Collections;
using System.IO.Enumeration;
using System.Runtime.InteropServices;

namespace TlsAnalyzers.Cli.Scanning;

/// <summary>
/// A scan of a large repository, for which .NET should compile each method once and well, and clean up its memory on several processors. A small scan, and every other command, ends before
/// that pays. Both can be chosen only before a process starts, so where much is to be read this one starts again in its own place: same process, terminal, arguments and exit code.
/// </summary>
internal static partial class LargeScan
{
    /// <summary>From how many bytes of C# on starting again pays: about half a million lines.</summary>
    public const long Size = 16 << 20;

    private static readonly string[] ProjectExtensions = [".sln", ".slnx", ".csproj"];

    // https://learn.microsoft.com/dotnet/core/runtime-config/compilation and garbage-collector; the runtime reads numbers as hexadecimal.
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["DOTNET_TC_QuickJit"] = "0",
        ["DOTNET_gcServer"] = "1",
        // A heap for each of many processors takes more memory than it saves time.
        ["DOTNET_GCHeapCount"] = $"{Math.Min(Environment.ProcessorCount, 4)}",
    };

    /// <summary>Starts this process again if it is to scan much. Returns where that is not so, is not possible, or was done before.</summary>
    /// <param name="args">The words after <c>tlscheck</c>.</param>
    public static void RestartIfLarge(IReadOnlyList<string> args)
    {
        // Windows cannot put one program in the place of another.
        if (OperatingSystem.IsWindows() || Environment.ProcessPath is not { } program || !IsWorthIt(args, Environment.GetEnvironmentVariables())) return;

        // 'tlscheck' knows its assembly, 'dotnet' has to be told.
        string[] command = Path.GetFileName(program) == "dotnet" ? [program, Environment.GetCommandLineArgs()[0], .. args] : [program, .. args];
        try
        {
            _ = Execve(program, [.. command, null], [.. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(one => $"{one.Key}={one.Value}"), .. Settings.Select(one => $"{one.Key}={one.Value}"), null]);
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system without that call: the scan takes longer.
        }
    }

    /// <summary>Whether it is a scan of much code, in a process that nobody has given such settings.</summary>
    /// <param name="args">The words after <c>tlscheck</c>.</param>
    /// <param name="environment">The variables of the process.</param>
    public static bool IsWorthIt(IReadOnlyList<string> args, IDictionary environment)
    {
        if (args is not ["scan", ..] || Settings.Keys.Any(environment.Contains)) return false;

        long size = 0;
        try
        {
            return args.Skip(1).Select(Folder).OfType<string>().SelectMany(Sizes).Any(length => (size += length) >= Size);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // The scan itself says what is the matter.
            return false;
        }
    }

    private static string? Folder(string word) => Directory.Exists(word) ? word
        : ProjectExtensions.Contains(Path.GetExtension(word), StringComparer.OrdinalIgnoreCase) && File.Exists(word) ? Path.GetDirectoryName(Path.GetFullPath(word))
        : null;

    private static FileSystemEnumerable<long> Sizes(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.Length, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && entry.FileName.EndsWith(".cs", StringComparison.OrdinalIgnoreCase),
        };

    /// <summary>https://pubs.opengroup.org/onlinepubs/9799919799/functions/exec.html; returns only where it failed.</summary>
    [LibraryImport("libc", EntryPoint = "execve", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execve(string path, string?[] arguments, string?[] environment);
}
