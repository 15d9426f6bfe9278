using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Analysis;

namespace TlsAnalyzers.Tests.Engine;

public class ExcerptTests
{
    [Theory]
    [InlineData("SslProtocols.Tls|SslProtocols.Tls11", "SslProtocols.Tls|SslProtocols.Tls11")]
    [InlineData("new X( // why\n    1,\n    2)", "new X( 1, 2)")]
    [InlineData("new[] /* all */ { 1 }", "new[] { 1 }")]
    [InlineData("Call(\"0123456789\", \"0123456789\", \"0123456789\", \"0123456789\", \"0123456789\")", "Call(\"0123456789\", \"0123456789\", \"0123456789\", \"0123456789\"…")]
    public void IsOneShortLineWithoutComments(string source, string expected) => Assert.Equal(expected, Excerpt.Of(SyntaxFactory.ParseExpression(source)));
}
