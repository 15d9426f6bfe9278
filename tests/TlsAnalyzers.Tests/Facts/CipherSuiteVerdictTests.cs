using TlsAnalyzers.Facts;
using Xunit;

namespace TlsAnalyzers.Tests.Facts;

public sealed class CipherSuiteVerdictTests
{
    [Fact]
    public void Broken_are_NULL_anonymous_EXPORT_RC4_RC2_DES_3DES_IDEA_and_MD5_and_no_others()
    {
        string[] broken = ["null", "anon", "export", "rc4", "rc2", "des", "3des", "idea", "md5_mac"];

        Assert.All(CipherSuiteRow.All, row =>
            Assert.Equal((row.Name, broken.Any(row.Is)), (row.Name, CipherSuite.Find(row.Code)!.IsBroken)));
    }

    [Fact]
    public void Weak_are_the_others_without_forward_secrecy_or_AEAD() => Assert.All(CipherSuiteRow.All, row =>
    {
        var suite = CipherSuite.Find(row.Code)!;

        Assert.Equal((row.Name, !suite.IsBroken && !(row.Is("pfs") && row.Is("aead"))), (row.Name, suite.IsWeak));
    });

    [Fact]
    public void The_verdict_agrees_with_the_level_in_the_file()
    {
        // The file's levels say DSS is legacy and SEED is weak; the rules have no opinion on either beyond their mode and key exchange.
        Assert.All(CipherSuiteRow.All, row =>
        {
            var suite = CipherSuite.Find(row.Code)!;
            switch (row["level"])
            {
                case "insecure":
                    Assert.True(suite.IsBroken, row.Name);
                    break;
                case "weak":
                    Assert.True(suite.IsBroken || suite is { IsWeak: true, Cipher: Cipher.Seed }, row.Name);
                    break;
                case "legacy":
                    Assert.True(suite.IsWeak || suite is { IsBroken: false, Authentication: Authentication.Dss }, row.Name);
                    break;
                default:
                    Assert.False(suite.IsBroken || suite.IsWeak, row.Name);
                    break;
            }
        });
    }

    [Theory]
    [InlineData("TLS_RSA_WITH_NULL_MD5", "encrypts nothing")]
    [InlineData("TLS_NULL_WITH_NULL_NULL", "encrypts nothing")]
    [InlineData("TLS_SHA256_SHA256", "encrypts nothing")]
    [InlineData("TLS_DH_anon_WITH_AES_256_GCM_SHA384", "authenticates nobody")]
    [InlineData("TLS_DH_anon_EXPORT_WITH_RC4_40_MD5", "authenticates nobody")]
    [InlineData("TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5", "uses export-grade keys of 40 or 56 bits")]
    [InlineData("TLS_RSA_WITH_RC4_128_MD5", "uses RC4, whose keystream is biased (RFC 7465)")]
    [InlineData("TLS_DHE_RSA_WITH_DES_CBC_SHA", "uses DES with keys of 56 bits (RFC 5469)")]
    [InlineData("TLS_RSA_WITH_3DES_EDE_CBC_SHA", "uses 3DES with 64-bit blocks (Sweet32)")]
    [InlineData("TLS_RSA_WITH_IDEA_CBC_SHA", "uses IDEA with 64-bit blocks (Sweet32, RFC 5469)")]
    public void A_broken_suite_says_what_is_worst(string name, string reason)
    {
        Assert.Equal(reason, CipherSuite.Find(name)!.BrokenBecause);
        Assert.Null(CipherSuite.Find(name)!.WeakBecause);
    }

    [Theory]
    [InlineData("TLS_RSA_WITH_AES_128_GCM_SHA256", "has no forward secrecy: whoever gets the server's key later reads what was recorded")]
    [InlineData("TLS_PSK_WITH_AES_128_GCM_SHA256", "has no forward secrecy: whoever gets the shared key later reads what was recorded")]
    [InlineData("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", "has no authenticated encryption (CBC mode)")]
    [InlineData(
        "TLS_RSA_WITH_AES_128_CBC_SHA",
        "has no authenticated encryption (CBC mode) and no forward secrecy: whoever gets the server's key later reads what was recorded")]
    [InlineData(
        "TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC",
        "has no authenticated encryption (CTR mode) and no forward secrecy: whoever gets the server's key later reads what was recorded")]
    public void A_weak_suite_says_what_it_lacks(string name, string reason)
    {
        Assert.Equal(reason, CipherSuite.Find(name)!.WeakBecause);
        Assert.Null(CipherSuite.Find(name)!.BrokenBecause);
    }

    [Fact]
    public void Every_reason_completes_a_sentence()
    {
        var reasons = CipherSuite.All.Select(suite => suite.BrokenBecause ?? suite.WeakBecause).OfType<string>().Distinct().ToArray();

        Assert.Equal(7, CipherSuite.All.Select(suite => suite.BrokenBecause).OfType<string>().Distinct().Count());
        Assert.All(reasons, reason => Assert.Matches(@"^(encrypts|authenticates|uses|has) .*[^.\s]$", reason));
    }

    [Theory]
    [InlineData("TLS_RSA_WITH_AES_128_CBC_SHA", 0xC030)]
    [InlineData("TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA", 0xC030)]
    [InlineData("TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256", 0xC030)]
    [InlineData("TLS_ECDHE_ECDSA_WITH_RC4_128_SHA", 0xC02C)]
    [InlineData("TLS_RSA_PSK_WITH_AES_128_GCM_SHA256", 0xD002)]
    [InlineData("TLS_PSK_WITH_CHACHA20_POLY1305_SHA256", 0xD002)]
    [InlineData("TLS_DH_anon_WITH_AES_128_GCM_SHA256", 0x1302)]
    [InlineData("TLS_DHE_DSS_WITH_AES_128_CBC_SHA", 0x1302)]
    [InlineData("TLS_KRB5_WITH_RC4_128_SHA", 0x1302)]
    [InlineData("TLS_SRP_SHA_WITH_AES_128_CBC_SHA", 0x1302)]
    [InlineData("TLS_NULL_WITH_NULL_NULL", 0x1302)]
    public void The_replacement_keeps_the_authentication(string name, int code) =>
        Assert.Equal((ushort)code, CipherSuite.Find(name)!.Replacement?.Code);

    [Fact]
    public void A_suite_that_is_not_sound_has_a_replacement_that_is_and_that_HTTP2_allows() => Assert.All(CipherSuite.All, suite =>
    {
        if (suite.IsBroken || suite.IsWeak)
        {
            Assert.NotNull(suite.Replacement);
            Assert.False(suite.Replacement.IsBroken || suite.Replacement.IsWeak || suite.Replacement.ForbiddenByHttp2, suite.Name);
            Assert.True(suite.Replacement.IsTls13 || suite.Replacement.Authentication == suite.Authentication, suite.Name);
        }
        else
        {
            Assert.Null(suite.Replacement);
            Assert.False(suite.ForbiddenByHttp2, suite.Name);
        }
    });
}
