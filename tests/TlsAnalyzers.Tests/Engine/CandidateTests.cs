using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TlsAnalyzers.Analysis;
using TlsAnalyzers.Analysis.Members;
using TlsAnalyzers.Sinks;

namespace TlsAnalyzers.Tests.Engine;

/// <summary>
/// What is told from the syntax and from declarations, before a body is bound. A place that is let through in vain changes no finding and costs time in every build; one that is
/// passed over is a finding that is missed.
/// </summary>
public class CandidateTests
{
    /// <summary>Names of members in clear text, marked <c>yes</c> and <c>no</c>.</summary>
    public static TheoryData<string> Members =>
    [
        // Calls on what is, or may be, an HttpClient.
        "void M() { client.{|yes:GetAsync|}(text); client?.{|yes:GetAsync|}(text); Make().{|yes:GetAsync|}(text); } HttpClient Make() => client;",
        "void M(HttpClient own, HttpMessageInvoker other, dynamic any) { own.{|yes:GetAsync|}(text); any.{|yes:GetAsync|}(text); other.{|no:GetAsync|}(text); }",
        "class Mine : HttpClient { void M() { this.{|yes:GetAsync|}(text); {|yes:GetAsync|}(text); } } void N(Mine mine) => mine.{|yes:GetAsync|}(text);",
        "void M(Missing mine) => mine.{|yes:GetAsync|}(text); class Missing : Gone { }",
        "HttpClient Client { get; } HttpClient field; void M(C other) { Client.{|yes:GetAsync|}(text); field.{|yes:GetAsync|}(text); other.Client.{|yes:GetAsync|}(text); }",
        // Everything else that has such a method.
        "interface IStore { object GetAsync(string key); } class Store : IStore { public object GetAsync(string key) => key; } void M(IStore a, Store b) { a.{|no:GetAsync|}(text); b.{|no:GetAsync|}(text); }",
        "class Store { public object GetAsync(string key) => key; public Store Next; } void M(Store a) { a.Next.{|no:GetAsync|}(text); var b = a; b.{|no:GetAsync|}(text); }",
        "object GetAsync(string key) => key; void M() => {|no:GetAsync|}(text);",
        "void M() { object GetAsync(string key) => key; {|no:GetAsync|}(text); }",
        "class Box<T> { public object GetAsync(string key) => key; } void M(Box<string> box) => box.{|no:GetAsync|}(text);",
        "class Store<T> { public static object GetAsync(string key) => key; } class Store { } void M() => Store<int>.{|no:GetAsync|}(text);",
        // Mentioned, and not called.
        "void M() { var f = client.{|no:GetAsync|}; Console.WriteLine(nameof(HttpClient.{|no:GetAsync|})); }",
        // Called without the argument that matters.
        "void M() { client.{|no:GetAsync|}(); var a = new {|no:HttpRequestMessage|}(); HttpRequestMessage b = new(); var c = new {|no:HttpRequestMessage|} { }; }",
        "void M() { var a = new {|yes:HttpRequestMessage|}(HttpMethod.Get, text); {|yes:HttpRequestMessage|} b = new(HttpMethod.Get, text); }",
        // Properties are set, and not read.
        "void M() { client.{|yes:BaseAddress|} = null; client.{|no:BaseAddress|}.ToString(); _ = client.{|no:BaseAddress|}; var c = new HttpClient { {|yes:BaseAddress|} = null }; }",
        "class BaseAddress { public BaseAddress(string text) { } } void M() { var a = new {|no:BaseAddress|}(text); {|no:BaseAddress|}.ToString(); }",
        // Static members are called on types.
        "void M() { WebRequest.{|yes:Create|}(text); System.Net.WebRequest.{|yes:Create|}(text); global::System.Net.WebRequest.{|yes:Create|}(text); HttpWebRequest.{|yes:Create|}(text); }",
        "class Order { public static Order Create(string text) => null; } void M(Order order) { Order.{|no:Create|}(text); order.{|no:Create|}(text); string.{|no:Create|}(text); this.{|no:Create|}(text); Make().{|no:Create|}(text); }",
        "void M() { new Order().{|no:Create|}(text); orders[0].{|no:Create|}(text); Gone.{|no:Create|}(text); Gone.Away.{|no:Create|}(text); }",
        "class Mine : WebRequest { } void M() { Mine.{|yes:Create|}(text); Alias.{|yes:Create|}(text); }",
    ];

    /// <summary>Functions of several parameters.</summary>
    public static TheoryData<string> Functions =>
    [
        "void M() => Use({|yes:(a, b, c, d) => true|}); void Use(RemoteCertificateValidationCallback check) { }",
        "void M(C c) { c.Use({|yes:(a, b, c, d) => true|}); Make().Use({|yes:(a, b, c, d) => true|}); Gone({|yes:(a, b, c, d) => true|}); } void Use(RemoteCertificateValidationCallback check) { } C Make() => this;",
        "void M() => Use({|yes:(a, b, c, d) => true|}); void Use(string text) { } void Use(int n, RemoteCertificateValidationCallback check) { }",
        "void M() { Use({|yes:(a, b) => true|}); All({|yes:(a, b) => true|}); } void Use<T>(Func<object, T, bool> check) { } void All(params Func<object, SslPolicyErrors, bool>[] checks) { }",
        "RemoteCertificateValidationCallback field = {|yes:(a, b, c, d) => true|}; void M() => field = {|yes:(a, b, c, d) => { if (a == b) return false; return true; }|};",
        "Action<RemoteCertificateValidationCallback> use; void M() => use({|yes:(a, b, c, d) => true|});",
        // Given to what takes other functions.
        "void M(C c) { Use({|no:(a, b) => true|}); c.Use({|no:(a, b) => a > b|}); c.Check({|no:(a, b) => true|}); this.Check({|yes:(a, b) => true|}); } void Check(Func<int, int, bool> check) { } void Use(Func<int, int, bool> check) { }",
        "void M() { Use({|no:(a, b) => true|}); Many({|no:(a, b) => true|}); } void Use(Func<int, int, bool> check) { } void Many(params Func<int, int, bool>[] checks) { }",
        "void M() { object Use(Func<int, int, bool> check) => check; Use({|no:(a, b) => true|}); }",
        // By the name of the method.
        "void M(List<int> list) { list.Aggregate({|no:(a, b) => a|}); list.Zip(list, {|no:(a, b) => a|}); list.Sort({|no:(a, b) => a|}); list.Other({|yes:(a, b) => a|}); list.Select({|yes:(a, b, c, d) => a|}); }",
        "void M(List<int> list) { list.Run({|no:(a, b) => a|}); list.Run({|yes:(a, b, c) => a|}); list?.Select({|no:(a, b) => a|}); }",
        // No answer that is yes or no.
        "void M(dynamic use) { use({|no:(a, b, c, d) => { }|}); use({|no:(a, b, c, d) => \"text\"|}); use({|no:(a, b, c, d) => 1|}); use({|no:(a, b, c, d) => $\"{a}\"|}); use({|no:(a, b, c, d) => throw null|}); use({|no:(a, b, c, d) => a++|}); }",
        "void M(dynamic use) { use({|no:(a, b, c, d) => (a, b)|}); use({|no:(a, b, c, d) => new { a }|}); use({|no:(a, b, c, d) => new List<int>()|}); use({|no:(a, b, c, d) => a += b|}); use({|no:(a, b, c, d) => new()|}); }",
        "void M(dynamic use) { use({|yes:(a, b, c, d) => a = b|}); use({|yes:(a, b, c, d) => a ??= b|}); use({|yes:(a, b, c, d) => a!|}); use({|yes:(a, b, c, d) => new ValueTask<bool>(true)|}); use({|yes:(a, b, c, d) => new(true)|}); use({|yes:(a, b, c, d) => null|}); }",
        "void M(dynamic use) { use({|no:(a, b, c, d) => { if (a) return 1; return false; }|}); use({|no:(a, b, c, d) => { return; }|}); use({|yes:(a, b, c, d) => { if (a) return b; return false; }|}); }",
        // Only its own answers count.
        "void M(dynamic use) { use({|no:(a, b, c, d) => { bool F() { return true; } F(); }|}); use({|yes:(a, b, c, d) => { int F() { return 1; } return F() > 0; }|}); use({|yes:(a, b, c, d) => { Func<int> f = () => { return 1; }; return true; }|}); }",
        "void M(dynamic use) { use({|yes:(a, b, c, d) => { Func<int> f = delegate { return 1; }; return true; }|}); use({|no:(a, b, c, d) => { Func<bool> f = delegate { return true; }; }|}); }",
        // One parameter is none of these.
        "void M(dynamic use) { use({|no:(a) => true|}); use({|no:() => true|}); }",
    ];

    public static TheoryData<bool, string> Types => new()
    {
        { false, "class C { }" },
        { true, "namespace System.Security.Authentication { enum SslProtocols { None } }" },
        { true, "namespace System.Security.Cryptography.X509Certificates { class X509Certificate { } }" },
        { false, "namespace System.Security { enum SslProtocols { None } class X509Certificate { } }" },
    };

    [Theory, MemberData(nameof(Members))]
    public void Members_are_told_from_their_receivers(string markup) => Verify(markup, (file, span) =>
        MemberUse.Candidates(file, (SimpleNameSyntax)file.Model.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).FindToken(span.Start).Parent!, SinkKind.Url).Count > 0);

    [Theory, MemberData(nameof(Functions))]
    public void Functions_are_told_from_their_answers_and_from_what_takes_them(string markup) => Verify(markup, (file, span) =>
    {
        var function = (ParenthesizedLambdaExpressionSyntax)file.Model.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).FindNode(span, getInnermostNodeForTie: true);
        return CandidateLambda.IsCandidate(function.ArrowToken) && CandidateFunction.MayBe(file, function);
    });

    [Theory, MemberData(nameof(Types))]
    public void Without_any_type_of_TLS_there_is_nothing_to_do(bool expected, string source) => Assert.Equal(expected,
        new TlsCompilation(CSharpCompilation.Create("None", [CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)]), new AnalyzerOptions([])).HasTlsTypes);

    private static void Verify(string markup, Func<FileAnalysis, Microsoft.CodeAnalysis.Text.TextSpan, bool> isCandidate)
    {
        var (source, marked) = Snippet.Parse($"using Alias = System.Net.WebRequest; class C {{ {markup} }}");
        var (tree, compilation) = Snippet.Compile(source);
        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
#pragma warning disable CS0618 // As the scan does.
        var context = new SemanticModelAnalysisContext(compilation.GetSemanticModel(tree), new AnalyzerOptions([], new SnippetOptions([])), _ => { }, _ => true, TestContext.Current.CancellationToken);
#pragma warning restore CS0618
        var file = new FileAnalysis(new TlsCompilation(compilation, context.Options), context);

        Assert.NotEmpty(marked);
        Assert.Equal(
            marked.OrderBy(place => place.Span.Start).Select(place => $"{place.Id}: {source.Substring(place.Span.Start)}"),
            marked.OrderBy(place => place.Span.Start).Select(place => $"{(isCandidate(file, place.Span) ? "yes" : "no")}: {source.Substring(place.Span.Start)}"));
    }
}
