using TlsAnalyzers.Benchmarks;
using TlsAnalyzers.Benchmarks.Generation;
using TlsAnalyzers.Benchmarks.Measuring;
using TlsAnalyzers.Benchmarks.Reports;
using TlsAnalyzers.Benchmarks.Scanning;
using TlsAnalyzers.Benchmarks.Sources;

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

SourceProject Project() => arguments.Source is { } folder ? SourceProject.FromFolder(folder) : SourceProject.Generated();

switch (arguments.Mode)
{
    case Mode.Report:
        await FindingReport.WriteAsync(Project(), Console.Out);
        break;
    case Mode.Words:
        await WordReport.WriteAsync(Project(), Console.Out);
        break;
    case Mode.Peers:
        await PeerReport.WriteAsync(arguments.Source!, arguments.DevSkim, Console.Out);
        break;
    case Mode.Scan when arguments.Subject is { } subject:
        await ScanComparison.RunAsync(arguments.Source!, ScanSubject.All[subject]);
        break;
    case Mode.Scan:
        ScanComparison.Run(arguments.Source!, arguments.Rounds);
        break;
    case Mode.Write:
        GeneratedProject.WriteTo(arguments.Output!);
        break;
    default:
        Measurement.Run(Project(), arguments.Rounds, arguments.Output);
        break;
}

return 0;
