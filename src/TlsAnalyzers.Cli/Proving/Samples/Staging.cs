using TlsAnalyzers.Conformance;

namespace TlsAnalyzers.Cli.Proving.Samples;

/// <summary>What the code of a page needs around it to run: a snippet of a few lines is seldom a whole program.</summary>
internal sealed record Staging
{
    /// <summary>The snippet is a configuration file of this name, and this is the program that reads it; null: it is a program.</summary>
    public (string Name, string Program)? File { get; init; }

    /// <summary>Statements put behind those of the snippet, which go on with what it made.</summary>
    public string Continuation { get; init; } = "";

    /// <summary>
    /// What is written otherwise than on the page, beside host names, which always become the lab's; <c>{port}</c> stands for its port.
    /// </summary>
    public IReadOnlyList<(string From, string To)> Edits { get; init; } = [];

    /// <summary>Environment variables.</summary>
    public IReadOnlyList<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>Files in the working folder.</summary>
    public IReadOnlyList<(string Name, Func<TlsLab, byte[]> Content)> Files { get; init; } = [];

    /// <summary>The arguments of the program.</summary>
    public Func<TlsLab, IReadOnlyList<string>> Arguments { get; init; } = _ => [];

    /// <summary>The machine trusts the lab's roots.</summary>
    public bool TrustsLab { get; init; } = true;

    /// <summary>A machine whose OpenSSL still has what was removed, and asks for TLS 1.2 where a program leaves the choice to it.</summary>
    public bool HasOldOpenSsl { get; init; }
}
