using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Random expressions that make protocol versions are compiled and run; the bits that the evaluator finds in one have to be those that it had.</summary>
public sealed class ProtocolTruthTests(ITestOutputHelper output)
{
    private const int Count = 1_000;

    /// <summary>What <see cref="World.Number"/> may be.</summary>
    private static readonly int[] Numbers = [0, -1, 192, 3072 | 12];

    public static TheoryData<string, string> Enums => new()
    {
        { "System.Security.Authentication.SslProtocols", "fixed" },
        { "System.Security.Authentication.SslProtocols", "fresh" },
        { "System.Net.SecurityProtocolType", "fixed" },
        { "System.Net.SecurityProtocolType", "fresh" },
    };

    /// <summary>Members, numbers, text, and variables that are written once.</summary>
    [Theory, MemberData(nameof(Enums))]
    public void What_is_known_is_found_and_true(string type, string seed) => Compare(type, seed, ProtocolGenerator.Constant.Select(Returned), Count / 50);

    /// <summary>Variables that are written again, settings, conditions, arithmetic.</summary>
    [Theory, MemberData(nameof(Enums))]
    public void What_is_found_is_true(string type, string seed) => Compare(type, seed, ProtocolGenerator.Expression.Select(Returned), Count);

    [Theory, MemberData(nameof(Enums))]
    public void Every_value_is_every_value(string type, string seed) => Compare(type, seed, ProtocolGenerator.Every, Count);

    private void Compare(string type, string seedKind, Gen<Code> gen, int mostUnknown)
    {
        var clock = Stopwatch.StartNew();
        var seed = seedKind == "fixed" ? Seed.Fixed : Seed.Fresh;
        var codes = Pieces.Batch(gen, seed, 0, Count);
        var outcomes = Outcomes(codes, type, out var error) ?? throw new InvalidOperationException(error);
        var unknown = outcomes.Count(outcome => outcome.Unknown > 0);
        var wrong = outcomes.ToList().FindIndex(outcome => outcome.Wrong is not null);

        output.WriteLine($"seed {seed}: {Count} expressions, {100.0 * unknown / Count:0.0} % unknown, {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.True(wrong < 0, wrong < 0 ? "" : $"TRUTH_SEED={seed}: {codes[wrong].Smallest(code => Outcomes([code], type, out _)?[0].Wrong)}");
        Assert.InRange(unknown, 0, mostUnknown);
    }

    private static Code Returned(Code expression) => Pieces.Make(CodeKind.Statement, "return {0};", expression);

    private static IReadOnlyList<Outcome>? Outcomes(IReadOnlyList<Code> codes, string type, out string? error)
    {
        var source = new StringBuilder($$"""
            using System; using System.Linq; using {{typeof(World).Namespace}}; using P = {{type}};
            public static class Protocols {
            {{ProtocolGenerator.Members}}

            """);
        for (var i = 0; i < codes.Count; i++)
            source.AppendLine(CultureInfo.InvariantCulture, $"public static long M{i}() {{ unchecked {{ return (long)Value(); P Value() {{ {ProtocolGenerator.Locals} {codes[i]} }} }} }}");

        var compiled = CompiledCode.TryCompile(source.Append('}').ToString(), out error);
        if (compiled is null) return null;

        return [.. compiled.Class.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.Text.StartsWith('M'))
            .Select((method, i) => Compare(Said(method, compiled.Model), compiled.Type.GetMethod($"M{i}")!.CreateDelegate<Func<long>>()))];
    }

    /// <summary>What the evaluator says of the expression that is returned, or of the members that are gone through.</summary>
    private static EnumBits Said(MethodDeclarationSyntax method, SemanticModel model)
    {
        var every = method.DescendantNodes().OfType<InvocationExpressionSyntax>().LastOrDefault(call => call.Expression.ToString().StartsWith("Enum.GetValues", StringComparison.Ordinal));
        if (every is not null)
            return EveryValue.IsOf(every) ? EveryValue.Of((INamedTypeSymbol)model.GetTypeInfo(method.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Single().ReturnType).Type!) : default;

        var returned = method.DescendantNodes().OfType<ReturnStatementSyntax>().Last().Expression;
        while (returned is ParenthesizedExpressionSyntax { Expression: var inner }) returned = inner;
        return EnumBits.Of(model.GetOperation(returned!), model, CancellationToken.None);
    }

    private static Outcome Compare(EnumBits said, Func<long> code)
    {
        foreach (var happened in Happened(code))
        {
            if (said.IsExact ? happened != said.Value : (happened & said.Value) != said.Value)
                return new(0, $"said {(said.IsExact ? "to be" : "to have")} {said.Value:X}, was {happened:X}");
        }
        return new(said.IsExact ? 0 : 1, null);
    }

    private static IEnumerable<long> Happened(Func<long> code)
    {
        foreach (var number in Numbers)
        {
            foreach (var a in (bool[])[false, true])
            {
                (World.Number, World.A) = (number, a);
                long value;
                try
                {
                    value = code();
                }
                catch (ArgumentException)
                {
                    // Text that does not parse switches nothing on.
                    continue;
                }
                yield return value;
            }
        }
    }
}
