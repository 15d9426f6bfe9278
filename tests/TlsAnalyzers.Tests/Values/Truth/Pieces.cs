using System.Collections.Immutable;
using CsCheck;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Generators of random code, put together from formats and from generators of what fills them.</summary>
internal static class Pieces
{
    /// <summary>The codes of one batch: the same for the same seed and number.</summary>
    public static IReadOnlyList<Code> Batch(Gen<Code> gen, ulong seed, int number, int count)
    {
        var random = new PCG((uint)number + 1, seed);
        return [.. Enumerable.Range(0, count).Select(_ => gen.Generate(random, null, out var _))];
    }

    public static Code Make(CodeKind kind, string format, params ImmutableArray<Code> parts) => new(kind, format, parts);

    public static Gen<Code> Texts(CodeKind kind, params string[] texts) => Pick(texts).Select(text => Make(kind, text.Replace("{", "{{").Replace("}", "}}")));

    public static Gen<Code> Make(CodeKind kind, Gen<Code> one, params string[] formats) =>
        Gen.Select(Pick(formats), one, (format, part) => Make(kind, format, part));

    public static Gen<Code> Make(CodeKind kind, Gen<Code> one, Gen<Code> two, params string[] formats) =>
        Gen.Select(Pick(formats), one, two, (format, first, second) => Make(kind, format, first, second));

    private static Gen<string> Pick(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
