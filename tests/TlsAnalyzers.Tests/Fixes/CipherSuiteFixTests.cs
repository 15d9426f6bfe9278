using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class CipherSuiteFixTests
{
    [Theory]
    // TLS 1.3 remains.
    [InlineData("var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA]);",
                "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256]);")]
    [InlineData("var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA, TlsCipherSuite.TLS_AES_128_GCM_SHA256, (TlsCipherSuite)10]);",
                "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256]);")]
    [InlineData("var p = new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA });",
                "var p = new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 });")]
    [InlineData("var p = new CipherSuitesPolicy(new List<TlsCipherSuite>\n{\n    TlsCipherSuite.TLS_AES_128_GCM_SHA256,\n    TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA\n});",
                "var p = new CipherSuitesPolicy(new List<TlsCipherSuite>\n{\n    TlsCipherSuite.TLS_AES_128_GCM_SHA256\n});")]
    [InlineData("var p = new CipherSuitesPolicy(\n[\n    TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA,\n    TlsCipherSuite.TLS_AES_128_GCM_SHA256,\n]);",
                "var p = new CipherSuitesPolicy(\n[\n    TlsCipherSuite.TLS_AES_128_GCM_SHA256,\n]);")]
    // Nothing for RSA certificates remains.
    [InlineData("var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA]);",
                "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384]);")]
    [InlineData("var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_RC4_128_SHA, (TlsCipherSuite)10]);",
                "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384]);")]
    [InlineData("var list = new List<TlsCipherSuite>(); list.Add((TlsCipherSuite)1); var p = new CipherSuitesPolicy(list);",
                "var list = new List<TlsCipherSuite>(); list.Add(TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384); var p = new CipherSuitesPolicy(list);")]
    [InlineData("var p = new CipherSuitesPolicy(new ushort[] { 0x1301, 0x000A }.Select(code => (TlsCipherSuite)code));",
                "var p = new CipherSuitesPolicy(new ushort[] { 0x1301 }.Select(code => (TlsCipherSuite)code));")]
    public Task LeavesSoundSuitesAlone(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS3001", expected);

    [Theory]
    [InlineData("var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA]);", "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384]);")]
    [InlineData("var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, (TlsCipherSuite)0x2F, (TlsCipherSuite)0x35]);", "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256]);")]
    [InlineData("IEnumerable<TlsCipherSuite> All() { yield return TlsCipherSuite.TLS_PSK_WITH_AES_128_GCM_SHA256; } var p = new CipherSuitesPolicy(All());",
                "IEnumerable<TlsCipherSuite> All() { yield return TlsCipherSuite.TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384; } var p = new CipherSuitesPolicy(All());")]
    public Task LeavesForwardSecrecyAndAeadAlone(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS3002", expected);

    [Theory]
    [InlineData("var p = new CipherSuitesPolicy(Enum.GetValues<TlsCipherSuite>());")]
    [InlineData("var p = new CipherSuitesPolicy(new ushort[] { 0x000A }.Select(code => (TlsCipherSuite)code));")]
    public Task OffersNothingWhereNothingIsSure(string source) => SnippetFix.VerifyNotOfferedAsync(source, "TLS3001");
}
