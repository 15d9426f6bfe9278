using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using TlsAnalyzers.Analysis;
using TlsAnalyzers.CodeFixes.Cleartext;
using TlsAnalyzers.CodeFixes.Members;
using TlsAnalyzers.CodeFixes.Protocols;
using TlsAnalyzers.CodeFixes.Validation;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

/// <summary>
/// Roslyn's own verifier, for what the faster one of this project does not try: Fix All in project and solution over several files,
/// generated code, and suppression by pragma.
/// </summary>
public class OfficialVerifierTests
{
    [Fact]
    public Task Protocols() => VerifyAsync<ProtocolFix>(
        """
        using System.Net.Security;
        using System.Security.Authentication;
        class NAME
        {
            SslClientAuthenticationOptions A = new() { EnabledSslProtocols = {|TLS1001:SslProtocols.Tls|} };
            SslClientAuthenticationOptions B = new() { EnabledSslProtocols = {|TLS1001:(SslProtocols)768|} };
        }
        """,
        """
        using System.Net.Security;
        using System.Security.Authentication;
        class NAME
        {
            SslClientAuthenticationOptions A = new() { EnabledSslProtocols = SslProtocols.None };
            SslClientAuthenticationOptions B = new() { EnabledSslProtocols = SslProtocols.None };
        }
        """);

    [Fact]
    public Task Callbacks() => VerifyAsync<CallbackFix>(
        """
        using System.Net.Http;
        class NAME
        {
            void M(HttpClientHandler a, HttpClientHandler b)
            {
                a.ServerCertificateCustomValidationCallback = {|TLS2001:(m, c, ch, e) => true|};
                b.ServerCertificateCustomValidationCallback = {|TLS2001:HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|};
            }
        }
        """,
        """
        using System.Net.Http;
        class NAME
        {
            void M(HttpClientHandler a, HttpClientHandler b)
            {
            }
        }
        """);

    [Fact]
    public Task SafeValues() => VerifyAsync<SafeValueFix>(
        """
        using System.Net.Security;
        class NAME
        {
            SslServerAuthenticationOptions A = new() { {|TLS3004:AllowRenegotiation = true|} };
            SslServerAuthenticationOptions B = new() { {|TLS3004:AllowRenegotiation = true|} };
        }
        """,
        """
        using System.Net.Security;
        class NAME
        {
            SslServerAuthenticationOptions A = new() { AllowRenegotiation = false };
            SslServerAuthenticationOptions B = new() { AllowRenegotiation = false };
        }
        """);

    [Fact]
    public Task Schemes() => VerifyAsync<SchemeFix>(
        """
        using System.Net.Http;
        using System.Threading.Tasks;
        class NAME
        {
            Task<string> A(HttpClient client) => client.GetStringAsync({|TLS4001:"http://api.contoso.com/a"|});
            Task<string> B(HttpClient client, string host) => client.GetStringAsync({|TLS4001:$"http://{host}/b"|});
        }
        """,
        """
        using System.Net.Http;
        using System.Threading.Tasks;
        class NAME
        {
            Task<string> A(HttpClient client) => client.GetStringAsync("https://api.contoso.com/a");
            Task<string> B(HttpClient client, string host) => client.GetStringAsync($"https://{host}/b");
        }
        """);

    private static async Task VerifyAsync<TFix>(string source, string expected)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TlsAnalyzer, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.Errors,
        };
        foreach (var state in new[] { test.TestState, test.FixedState, test.BatchFixedState }) state.AdditionalReferences.AddRange(ReferenceSet.Net10);
        foreach (var name in new[] { "First", "Second" })
        {
            test.TestState.Sources.Add(source.Replace("NAME", name, StringComparison.Ordinal));
            test.FixedState.Sources.Add(expected.Replace("NAME", name, StringComparison.Ordinal));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
