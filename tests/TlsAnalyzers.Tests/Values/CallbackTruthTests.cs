using System.Collections.Immutable;
using System.Diagnostics;
using System.Net.Security;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TlsAnalyzers.Values.Callbacks;
using Xunit;

namespace TlsAnalyzers.Tests.Values;

/// <summary>Random callbacks are compiled and run, in every state of the world and for every value of the errors; the verdict has to say what happened.</summary>
public sealed class CallbackTruthTests(ITestOutputHelper output)
{
    private const int BatchSize = 500;

    private static readonly X509Certificate Certificate = MakeCertificate();

    /// <summary>What every batch is added to.</summary>
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "callbacks",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is "System.Private.CoreLib" or "System.Runtime" or "System.Linq" or "System.Net.Security" or "System.Net.Primitives" or "System.Security.Cryptography")
            .Append(typeof(World).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false));

    [Theory]
    [InlineData(20231123UL, 10_000)]
    public void The_verdict_is_what_happens(ulong seed, int bodies) => Compare(seed, bodies);

    /// <summary>Other bodies every time, for whoever changes the judge: <c>--explicit only --filter-class *CallbackTruthTests</c>.</summary>
    [Fact(Explicit = true)]
    public void The_verdict_is_what_happens_to_bodies_never_seen() => Compare((ulong)Stopwatch.GetTimestamp(), 20_000);

    private void Compare(ulong seed, int bodies)
    {
        var clock = Stopwatch.StartNew();
        int judged = 0, unknown = 0;
        string? failure = null;
        Parallel.For(0, bodies / BatchSize, (batch, loop) =>
        {
            var random = new PCG((uint)batch + 1, seed);
            var codes = Enumerable.Range(0, BatchSize).Select(_ => CodeGenerator.Body.Generate(random, null, out var _)).ToArray();
            foreach (var (code, outcome) in codes.Zip(Compare(codes)))
            {
                Interlocked.Add(ref judged, outcome.Judged);
                Interlocked.Add(ref unknown, outcome.Unknown);
                if (outcome.Wrong is not null)
                {
                    failure = Smallest(code);
                    loop.Stop();
                    return;
                }
            }
        });

        output.WriteLine($"seed {seed}: {bodies} bodies, {judged} answers, {100.0 * unknown / judged:0.00} % unknown, {clock.Elapsed.TotalSeconds:0.0} s");
        Assert.True(failure is null, $"seed {seed}: {failure}");
        Assert.InRange(unknown, 0, judged / 50);
    }

    /// <summary>Makes a body that is judged wrongly as small as it will go.</summary>
    private static string Smallest(Code code)
    {
        var wrong = Compare([code])[0].Wrong;
        for (var smaller = true; smaller;)
        {
            smaller = false;
            foreach (var candidate in code.Simpler().Where(candidate => candidate.Size <= code.Size).Take(400))
            {
                if (Compare([candidate], mayNotCompile: true) is not [{ Wrong: { } still }])
                    continue;
                (code, wrong, smaller) = (candidate, still, true);
                break;
            }
        }
        return $"{wrong}\n{code}";
    }

    private static ImmutableArray<(int Judged, int Unknown, string? Wrong)> Compare(IReadOnlyList<Code> batch, bool mayNotCompile = false)
    {
        var source = new StringBuilder("""
            using System; using System.IO; using System.Linq; using System.Net.Security; using System.Security.Cryptography.X509Certificates; using System.Threading.Tasks; using TlsAnalyzers.Tests.Values;
            public static class Callbacks {

            """).AppendLine(CodeGenerator.Members);
        for (var i = 0; i < batch.Count; i++)
        {
            // Half of them are anonymous functions, half methods.
            source.AppendLine(i % 2 == 0
                ? $"public static readonly RemoteCertificateValidationCallback C{i} = (s, c, ch, e) => {{ {batch[i]} }};"
                : $"public static readonly RemoteCertificateValidationCallback C{i} = M{i}; static bool M{i}(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e) {{ {batch[i]} }}");
        }

        var tree = CSharpSyntaxTree.ParseText(source.Append('}').ToString(), new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = Empty.AddSyntaxTrees(tree);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            return mayNotCompile ? [] : throw new InvalidOperationException(Error(emitted.Diagnostics));

        image.Position = 0;
        var context = new AssemblyLoadContext("callbacks", isCollectible: true);
        context.Resolving += (_, name) => name.Name == typeof(World).Assembly.GetName().Name ? typeof(World).Assembly : null;
        try
        {
            var type = context.LoadFromStream(image).GetType("Callbacks")!;
            var model = compilation.GetSemanticModel(tree);
            var bodies = new Bodies(compilation, CancellationToken.None);
            var targets = tree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>()
                .Select(field => field.Declaration.Variables[0])
                .Where(variable => variable.Identifier.Text.StartsWith('C') && variable.Identifier.Text != "Constant")
                .Select(variable => model.GetOperation(variable.Initializer!.Value)!);
            return [.. targets.Zip(batch, (target, code) => (target, code))
                .Select((pair, i) => Compare(
                    CallbackJudge.Judge(pair.target, bodies, CancellationToken.None)!,
                    (RemoteCertificateValidationCallback)type.GetField($"C{i}")!.GetValue(null)!,
                    pair.code.ToString()))];
        }
        finally
        {
            context.Unload();
        }
    }

    private static string Error(IEnumerable<Diagnostic> diagnostics)
    {
        var error = diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return $"{error.GetMessage()}: {error.Location.SourceTree?.GetText().ToString(new TextSpan(Math.Max(0, error.Location.SourceSpan.Start - 100), 200))}";
    }

    private static (int Judged, int Unknown, string? Wrong) Compare(Verdict verdict, RemoteCertificateValidationCallback callback, string text)
    {
        var states = World.States(text.Contains("try", StringComparison.Ordinal) && text.Contains("IsPinned", StringComparison.Ordinal)).ToArray();
        var unknown = 0;
        for (var errors = 0; errors < Verdict.Inputs; errors++)
        {
            var answer = verdict[errors];
            var happened = Array.ConvertAll(states, state => Run(callback, errors, state));
            if ((answer.DependsOn & Reasons.Unknown) != 0)
                unknown++;
            else if (Contradiction(answer, happened) is { } wrong)
                return (Verdict.Inputs, unknown, $"errors {errors}: {wrong}; verdict {verdict}, happened {string.Concat(happened.Select(yes => yes ? 'A' : '-'))}");
        }
        return (Verdict.Inputs, unknown, null);
    }

    /// <summary>The first eight states are those in which nothing throws: settings A and B, and the pin, are bits 0, 1 and 2.</summary>
    private static string? Contradiction(Answer answer, bool[] happened)
    {
        var plain = happened.AsSpan(0, 8);
        if (answer.Refuses)
            return happened.Contains(true) ? "said to refuse, accepted" : null;
        if (answer.Accepts)
            return plain.Contains(false) ? "said to accept, refused" : null;
        if (!happened.Contains(true))
            return "said to depend, never accepted";
        if (!happened.Contains(false))
            return "said to depend, always accepted";
        for (var state = 0; state < 8; state++)
        {
            for (var bit = 1; bit < 8; bit <<= 1)
            {
                if (plain[state] != plain[state ^ bit] && (answer.DependsOn & (bit == 4 ? Reasons.Evidence : Reasons.Setting)) == 0)
                    return "depends on more than was said";
            }
        }
        return null;
    }

    private static bool Run(RemoteCertificateValidationCallback callback, int errors, (bool A, bool B, bool Pinned, Func<Exception>? Throws) state)
    {
        (World.A, World.B, World.Pinned, World.Throws) = state;
        try
        {
            return callback(null!, Certificate, null, (SslPolicyErrors)errors);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static X509Certificate MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=test", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
