using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Scanning.Files;

namespace TlsAnalyzers.Scanning.Analysis;

/// <summary>A file as the analyzers are given it beside the sources.</summary>
internal sealed class FileText(string path, SourceFiles files) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => files.Text(path);
}
