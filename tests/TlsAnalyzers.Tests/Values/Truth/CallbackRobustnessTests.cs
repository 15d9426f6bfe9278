using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Values.Callbacks;
using Xunit;

namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>Half-typed code is what an analyzer sees most.</summary>
public sealed class CallbackRobustnessTests
{
    /// <summary>Random callbacks with one token missing, or one put twice.</summary>
    [Fact]
    public void Broken_code_does_not_throw()
    {
        var random = new PCG(1, 7);
        var judged = 0;
        for (var i = 0; i < 400; i++)
        {
            var body = CallbackGenerator.Body.Generate(random, null, out _).ToString();
            var tokens = SyntaxFactory.ParseTokens(body).Select(token => token.ToFullString()).ToList();
            var at = (int)(random.Next() % (uint)tokens.Count);
            if (i % 3 == 0)
                tokens.Insert(at, tokens[at]);
            else
                tokens.RemoveAt(at);
            var broken = string.Concat(tokens);
            var verdict = Callback.JudgeSource(
                $"using TlsAnalyzers.Tests.Values.Truth; class C {{ static readonly RemoteCertificateValidationCallback target = (s, c, ch, e) => {{ {broken} }}; {CallbackGenerator.Members} }}",
                mayBeBroken: true);
            judged += verdict is null ? 0 : 1;
        }
        Assert.InRange(judged, 100, 400);
    }

    [Theory]
    [InlineData("class C { RemoteCertificateValidationCallback target = (s, c, ch, e) => ; }")]
    [InlineData("class C { RemoteCertificateValidationCallback target = (s, c, ch, e) => { return }; }")]
    [InlineData("class C { RemoteCertificateValidationCallback target = (s, c, ch, e) => { if (e == ) return true; }; }")]
    [InlineData("class C { RemoteCertificateValidationCallback target = (s, c, ch) => Missing(c.Nothing); }")]
    [InlineData("class C { RemoteCertificateValidationCallback target = new(Missing); }")]
    [InlineData("class C { RemoteCertificateValidationCallback target = target; }")]
    [InlineData("class C { static readonly bool A = B, B = A; static readonly Func<SslPolicyErrors, bool> target = e => A; }")]
    [InlineData("class C { static readonly Func<SslPolicyErrors, bool> Other = target, target = Other; }")]
    [InlineData("class C { void M() { var target = (SslPolicyErrors e) => { again: goto again; }; } }")]
    [InlineData("class C { Nowhere target = (a, b) => true; }")]
    public void Nor_does_code_that_means_nothing(string source) =>
        Assert.Null(Record.Exception(() => Callback.JudgeSource(source, mayBeBroken: true)));

    [Fact]
    public void Many_questions_are_given_up_on()
    {
        var body = "{ " + string.Concat(Enumerable.Range(0, 40).Select(i => $"if (new Random().Next() == {i}) e |= (SslPolicyErrors){i % 8}; ")) + "return e == 0; }";
        Assert.Equal("????????", Callback.Judge(body).ToString());
    }

    [Fact]
    public void Cancellation_ends_the_work()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { static System.Func<int, bool> target = e => true; }", cancellationToken: TestContext.Current.CancellationToken);
        var compilation = CSharpCompilation.Create("c", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var lambda = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.LambdaExpressionSyntax>().Single();
        var target = compilation.GetSemanticModel(tree).GetOperation(lambda, TestContext.Current.CancellationToken)!;
        Assert.Throws<OperationCanceledException>(() => CallbackJudge.Judge(target, compilation, new CancellationToken(canceled: true)));
    }
}
