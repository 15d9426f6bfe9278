using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TlsAnalyzers.Values.Callbacks;
using Xunit;

namespace TlsAnalyzers.Tests.Values;

public sealed class CallbackShapeTests
{
    [Theory]
    [InlineData(true, "RemoteCertificateValidationCallback")]
    [InlineData(true, "Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool>")]
    [InlineData(true, "Func<X509Certificate2, X509Chain, SslPolicyErrors, bool>")]
    [InlineData(true, "Func<SslPolicyErrors, Task<bool>>")]
    [InlineData(true, "Func<SslPolicyErrors, ValueTask<bool>>")]
    [InlineData(true, "Own")]
    [InlineData(true, "Func<ValidationArgs, bool>")]
    [InlineData(false, "Func<X509Certificate2, bool>")]
    [InlineData(false, "Func<SslPolicyErrors, int>")]
    [InlineData(false, "Func<SslPolicyErrors, Task>")]
    [InlineData(false, "Action<SslPolicyErrors>")]
    [InlineData(false, "Func<Mine.SslPolicyErrors, bool>")]
    [InlineData(false, "SslPolicyErrors")]
    [InlineData(false, "string")]
    [InlineData(false, "Missing")]
    public void Delegates_that_answer_with_a_boolean_and_are_told_the_errors(bool expected, string type)
    {
        var compilation = Callback.Compile($"delegate bool Own(int x, SslPolicyErrors e); namespace Mine {{ enum SslPolicyErrors {{ }} }} class C {{ {type} field; }}");
        var tree = compilation.SyntaxTrees.First();
        var field = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<FieldDeclarationSyntax>().Single();
        Assert.Equal(expected, CallbackShape.IsValidationCallback(compilation.GetSemanticModel(tree).GetTypeInfo(field.Declaration.Type, TestContext.Current.CancellationToken).Type));
    }

    [Fact]
    public void No_type_is_none() => Assert.False(CallbackShape.IsValidationCallback(null));
}
