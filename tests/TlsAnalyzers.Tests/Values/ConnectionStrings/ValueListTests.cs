using TlsAnalyzers.Values.ConnectionStrings;

namespace TlsAnalyzers.Tests.Values.ConnectionStrings;

/// <summary>Lists of protocol versions and cipher suites in connection strings.</summary>
public class ValueListTests
{
    [Theory]
    [InlineData("TLS 1.0", true)]
    [InlineData("TLSv1", true)]
    [InlineData("TLS_1_0", true)]
    [InlineData("Tls", true)]
    [InlineData("1.0", true)]
    [InlineData("1.1", true)]
    [InlineData("tls1.1", true)]
    [InlineData("SSL 3.0", true)]
    [InlineData("SSLv3", true)]
    [InlineData("SSL 2.0", true)]
    [InlineData("Default", true)]
    [InlineData("192", true)]
    [InlineData("3264", true)]
    [InlineData("TLS 1.2, TLS 1.1", true)]
    [InlineData("tls|tls12", true)]
    [InlineData("[TLSv1.1]", true)]
    [InlineData("(TLS 1.1)", true)]
    [InlineData("TLSv1.1:TLSv1.2", true)]
    [InlineData("TLS 1.2, TLS 1.3", false)]
    [InlineData("1.2", false)]
    [InlineData("3072", false)]
    [InlineData("-192", false)]
    [InlineData("None", false)]
    [InlineData("TLS 1.0 or so", false)]
    [InlineData(" , ", false)]
    [InlineData("", false)]
    public void A_deprecated_version_is_found_in_every_spelling(string value, bool expected) => Assert.Equal(expected, ValueList.HasDeprecatedProtocol(value));

    [Theory]
    [InlineData("TLS_RSA_WITH_RC4_128_SHA", true)]
    [InlineData("TLS_AES_128_GCM_SHA256, TLS_RSA_WITH_3DES_EDE_CBC_SHA", true)]
    [InlineData("TLS_AES_128_GCM_SHA256", false)]
    [InlineData("RC4", false)]
    [InlineData("", false)]
    public void A_broken_suite_is_found_among_others(string value, bool expected) => Assert.Equal(expected, ValueList.HasBrokenSuite(value));
}
