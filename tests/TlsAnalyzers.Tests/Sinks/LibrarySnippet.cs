using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Sinks;

/// <summary>Snippets of programs that use the libraries of the catalogue.</summary>
internal static class LibrarySnippet
{
    public static Task VerifyAsync(string markup) => Snippet.VerifyAsync(markup, LibraryReferences.Net);

    public static Task VerifySilentAsync(string source)
    {
        Assert.DoesNotContain("{|", source, StringComparison.Ordinal);
        return VerifyAsync(source);
    }
}
