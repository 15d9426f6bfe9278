using System.Collections.Immutable;

namespace TlsAnalyzers.Tests.Values.Truth;

internal enum CodeKind
{
    Bool,
    Number,
    Errors,
    Protocol,
    Statement,
}

/// <summary>A piece of random code: text with numbered holes, and what fills them.</summary>
internal sealed record Code(CodeKind Kind, string Format, ImmutableArray<Code> Parts)
{
    public override string ToString() => string.Format(Format, [.. Parts]);

    /// <summary>The pieces, and pieces within pieces.</summary>
    public int Size => 1 + Parts.Sum(part => part.Size);

    /// <summary>The same code with one piece made simpler, the boldest first.</summary>
    public IEnumerable<Code> Simpler()
    {
        if (Parts.Length > 0)
            yield return this with { Format = Simplest(Kind), Parts = [] };
        foreach (var inner in Parts.Where(part => part.Kind == Kind))
            yield return inner;
        for (var i = 0; i < Parts.Length; i++)
        {
            foreach (var simpler in Parts[i].Simpler())
                yield return this with { Parts = Parts.SetItem(i, simpler) };
        }
    }

    /// <summary>The smallest code that is still wrong, and in what.</summary>
    /// <param name="wrong">Says in what code is wrong; null when it is right, or does not compile.</param>
    public string Smallest(Func<Code, string?> wrong)
    {
        var (code, why) = (this, wrong(this));
        for (var smaller = true; smaller;)
        {
            smaller = false;
            foreach (var candidate in code.Simpler().Where(candidate => candidate.Size <= code.Size).Take(400))
            {
                if (wrong(candidate) is not { } still) continue;

                (code, why, smaller) = (candidate, still, true);
                break;
            }
        }
        return $"{why}\n{code}";
    }

    private static string Simplest(CodeKind kind) => kind switch
    {
        CodeKind.Bool => "true",
        CodeKind.Number => "0",
        CodeKind.Errors => "e",
        CodeKind.Protocol => "((P)0)",
        _ => ";",
    };
}
