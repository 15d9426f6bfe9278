using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Rules;

/// <summary>TLS0xxx: the package's own settings.</summary>
internal static class Settings
{
    public static readonly Rule NotUnderstood = Rule.Create(
        "TLS0001", DiagnosticSeverity.Warning,
        "An option of TlsAnalyzers is not understood",
        "'{0}' is not {1} ({2}); {3}",
        "An option in .editorconfig or .globalconfig has a value that means nothing to TlsAnalyzers. The default is used instead, so the project may be checked less strictly than was meant.",
        "none", "none");

    public static readonly Rule SinkNotUnderstood = Rule.Create(
        "TLS0003", DiagnosticSeverity.Warning,
        "A sink of the user's own is not understood",
        "'{0}', line {1}: {2}; the other sinks of the file are used",
        "A file *.tls-sinks.json names members of the user's own classes that must not be given some values. A sink that is not understood is not looked for, so the project is checked less strictly than was meant.",
        "none", "none");
}
