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
}
