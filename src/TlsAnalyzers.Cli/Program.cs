using TlsAnalyzers.Cli;
using TlsAnalyzers.Cli.Scanning;

LargeScan.RestartIfLarge(args);
return await CommandLine.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
