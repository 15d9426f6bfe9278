using System.Net.Security;
using TlsAnalyzers.Facts;
using Xunit;

namespace TlsAnalyzers.Tests.Facts;

public sealed class CipherSuiteTests
{
    private static readonly Dictionary<string, Func<CipherSuite, bool>> Flags = new()
    {
        ["null"] = suite => suite.IsNull,
        ["anon"] = suite => suite.IsAnonymous,
        ["export"] = suite => suite.IsExport,
        ["rc4"] = suite => suite.Cipher is Cipher.Rc4,
        ["rc2"] = suite => suite.Cipher is Cipher.Rc2,
        ["des"] = suite => suite.Cipher is Cipher.Des,
        ["3des"] = suite => suite.Cipher is Cipher.TripleDes,
        ["idea"] = suite => suite.Cipher is Cipher.Idea,
        ["seed"] = suite => suite.Cipher is Cipher.Seed,
        ["camellia"] = suite => suite.Cipher is Cipher.Camellia,
        ["aria"] = suite => suite.Cipher is Cipher.Aria,
        ["cbc"] = suite => suite.Mode is Mode.Cbc,
        ["static_kx"] = suite => !suite.HasForwardSecrecy,
        ["sha1_mac"] = suite => suite.Hash is Hash.Sha1,
        ["md5_mac"] = suite => suite.Hash is Hash.Md5,
        ["aead"] = suite => suite.IsAead,
        ["ccm8"] = suite => suite.Mode is Mode.Ccm8,
        ["pfs"] = suite => suite.HasForwardSecrecy,
        ["dss"] = suite => suite.Authentication is Authentication.Dss,
        ["tls13"] = suite => suite.IsTls13,
        ["h2_blocklisted"] = suite => suite.ForbiddenByHttp2,
    };

    public static TheoryData<string> FlagColumns => [.. Flags.Keys];

    [Fact]
    public void Every_member_of_TlsCipherSuite_has_a_row_with_its_code()
    {
        var members = Enum.GetValues<TlsCipherSuite>();

        Assert.Equal(337, members.Length);
        Assert.All(members, member =>
        {
            Assert.Equal(member.ToString(), CipherSuite.Find((ushort)member)?.Name);
            Assert.Equal((ushort)member, CipherSuite.Find(member.ToString())?.Code);
        });
    }

    [Fact]
    public void The_suites_that_TlsCipherSuite_does_not_name_are_those_of_newer_RFCs() => Assert.Equal(
        [0x00C6, 0x00C7, 0x1306, 0x1307, 0xC0B4, 0xC0B5, 0xC100, 0xC101, 0xC102, 0xC103, 0xC104, 0xC105, 0xC106],
        CipherSuite.All.Select(suite => suite.Code).Where(code => !Enum.IsDefined((TlsCipherSuite)code)));

    [Fact]
    public void Codes_ascend() => Assert.Equal(CipherSuite.All.OrderBy(suite => suite.Code), CipherSuite.All);

    [Theory]
    [MemberData(nameof(FlagColumns))]
    public void A_property_derived_from_the_name_is_what_the_file_says(string column)
    {
        Assert.Equal(337, CipherSuiteRow.All.Count);
        Assert.Empty(CipherSuiteRow.All.Where(row => Flags[column](Suite(row)) != row.Is(column)).Select(row => row.Name));
        Assert.Contains(CipherSuiteRow.All, row => row.Is(column));
    }

    [Fact]
    public void Every_flag_of_the_file_is_compared() => Assert.Equal(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Facts", "cipher-suites.csv")).First().Split(',')
            .Except(["value", "hex", "name", "kx", "auth", "h2_rfc_list", "level"]).Order(),
        Flags.Keys.Order());

    [Fact]
    public void Key_exchange_is_what_the_file_says() => Assert.All(CipherSuiteRow.All, row =>
    {
        var expected = row["kx"].Replace("_EXPORT", "") switch
        {
            "NULL" => KeyExchange.Null,
            "RSA" or "RSA_PSK" => KeyExchange.Rsa,
            "DH_RSA" or "DH_DSS" => KeyExchange.Dh,
            "DHE_RSA" or "DHE_DSS" or "DHE_PSK" or "PSK_DHE" or "DH_anon" => KeyExchange.Dhe,
            "ECDH_RSA" or "ECDH_ECDSA" => KeyExchange.Ecdh,
            "ECDHE_RSA" or "ECDHE_ECDSA" or "ECDHE_PSK" or "ECDH_anon" => KeyExchange.Ecdhe,
            "PSK" => KeyExchange.Psk,
            "SRP_SHA" or "SRP_SHA_RSA" or "SRP_SHA_DSS" => KeyExchange.Srp,
            "ECCPWD" => KeyExchange.EccPwd,
            "KRB5" => KeyExchange.Krb5,
            "TLS1.3" => KeyExchange.Tls13,
            var other => throw new FormatException($"{row.Name}: unknown key exchange '{other}'"),
        };
        Assert.Equal((row.Name, expected), (row.Name, Suite(row).KeyExchange));
    });

    [Fact]
    public void Authentication_is_what_the_file_says() => Assert.All(CipherSuiteRow.All, row =>
    {
        var expected = (row["auth"], row["kx"]) switch
        {
            // The file counts the password of ECCPWD as a pre-shared key; RFC 8492 does not.
            ("psk", "ECCPWD") or ("srp", _) => Authentication.Password,
            ("psk", _) => Authentication.Psk,
            ("none", _) => Authentication.None,
            ("rsa", _) => Authentication.Rsa,
            ("dss", _) => Authentication.Dss,
            ("ecdsa", _) => Authentication.Ecdsa,
            ("krb5", _) => Authentication.Krb5,
            ("tls1.3", _) => Authentication.Tls13,
            var other => throw new FormatException($"{row.Name}: unknown authentication '{other}'"),
        };
        Assert.Equal((row.Name, expected), (row.Name, Suite(row).Authentication));
    });

    [Fact]
    public void Hash_is_the_last_word_of_the_name_where_that_is_a_hash() => Assert.All(CipherSuiteRow.All, row =>
    {
        var expected = row.Name[(row.Name.LastIndexOf('_') + 1)..] switch
        {
            "NULL" => Hash.None,
            "MD5" => Hash.Md5,
            "SHA" => Hash.Sha1,
            "SHA384" => Hash.Sha384,
            "SHA256" or "CCM" or "8" => Hash.Sha256,
            var other => throw new FormatException($"{row.Name}: unknown hash '{other}'"),
        };
        Assert.Equal((row.Name, expected), (row.Name, Suite(row).Hash));
    });

    [Fact]
    public void Http2_forbids_what_appendix_A_of_RFC_9113_lists_and_two_suites_that_came_after_the_list()
    {
        Assert.Equal(275, CipherSuiteRow.All.Count(row => row.Is("h2_rfc_list")));
        Assert.Equal(
            ["TLS_PSK_WITH_CHACHA20_POLY1305_SHA256", "TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256"],
            CipherSuiteRow.All.Where(row => Suite(row).ForbiddenByHttp2 != row.Is("h2_rfc_list")).Select(row => row.Name));
        Assert.True(CipherSuite.Find(0xCCAB)!.ForbiddenByHttp2);
        Assert.True(CipherSuite.Find(0xCCAE)!.ForbiddenByHttp2);
    }

    [Theory]
    [InlineData("TLS_RSA_WITH_RC4_128_SHA", "Rc4", "Stream")]
    [InlineData("TLS_PSK_WITH_NULL_SHA", "Null", "None")]
    [InlineData("TLS_NULL_WITH_NULL_NULL", "Null", "None")]
    [InlineData("TLS_RSA_WITH_AES_128_CBC_SHA", "Aes", "Cbc")]
    [InlineData("TLS_RSA_WITH_AES_128_CCM", "Aes", "Ccm")]
    [InlineData("TLS_ECCPWD_WITH_AES_128_CCM_SHA256", "Aes", "Ccm")]
    [InlineData("TLS_AES_128_CCM_8_SHA256", "Aes", "Ccm8")]
    [InlineData("TLS_AES_128_GCM_SHA256", "Aes", "Gcm")]
    [InlineData("TLS_CHACHA20_POLY1305_SHA256", "ChaCha20", "Poly1305")]
    [InlineData("TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "ChaCha20", "Poly1305")]
    public void Cipher_and_mode_are_read_from_the_name(string name, string cipher, string mode)
    {
        var suite = CipherSuite.Find(name)!;

        Assert.Equal((cipher, mode), (suite.Cipher.ToString(), suite.Mode.ToString()));
    }

    [Theory]
    [InlineData(0x00C6, "TLS_SM4_GCM_SM3", "Tls13", "Sm4", "Gcm", "Sm3")]
    [InlineData(0x00C7, "TLS_SM4_CCM_SM3", "Tls13", "Sm4", "Ccm", "Sm3")]
    [InlineData(0x1306, "TLS_AEGIS_256_SHA512", "Tls13", "Aegis", "Aegis", "Sha512")]
    [InlineData(0x1307, "TLS_AEGIS_128L_SHA256", "Tls13", "Aegis", "Aegis", "Sha256")]
    [InlineData(0xC0B4, "TLS_SHA256_SHA256", "Tls13", "Null", "None", "Sha256")]
    [InlineData(0xC0B5, "TLS_SHA384_SHA384", "Tls13", "Null", "None", "Sha384")]
    [InlineData(0xC100, "TLS_GOSTR341112_256_WITH_KUZNYECHIK_CTR_OMAC", "Gost", "Kuznyechik", "Ctr", "Streebog")]
    [InlineData(0xC101, "TLS_GOSTR341112_256_WITH_MAGMA_CTR_OMAC", "Gost", "Magma", "Ctr", "Streebog")]
    [InlineData(0xC102, "TLS_GOSTR341112_256_WITH_28147_CNT_IMIT", "Gost", "Gost28147", "Ctr", "Streebog")]
    [InlineData(0xC103, "TLS_GOSTR341112_256_WITH_KUZNYECHIK_MGM_L", "Tls13", "Kuznyechik", "Mgm", "Streebog")]
    [InlineData(0xC106, "TLS_GOSTR341112_256_WITH_MAGMA_MGM_S", "Tls13", "Magma", "Mgm", "Streebog")]
    public void Suites_that_TlsCipherSuite_does_not_name_are_read_right(
        int code, string name, string keyExchange, string cipher, string mode, string hash)
    {
        var suite = CipherSuite.Find((ushort)code)!;

        Assert.Equal(
            (name, keyExchange, cipher, mode, hash),
            (suite.Name, suite.KeyExchange.ToString(), suite.Cipher.ToString(), suite.Mode.ToString(), suite.Hash.ToString()));
    }

    [Theory]
    [InlineData(0x00FF)] // TLS_EMPTY_RENEGOTIATION_INFO_SCSV
    [InlineData(0x5600)] // TLS_FALLBACK_SCSV
    [InlineData(0x0A0A)] // GREASE
    [InlineData(0xFFFF)]
    public void A_code_that_is_no_suite_finds_nothing(int code) => Assert.Null(CipherSuite.Find((ushort)code));

    [Theory]
    [InlineData("")]
    [InlineData("tls_aes_128_gcm_sha256")]
    [InlineData("TLS_EMPTY_RENEGOTIATION_INFO_SCSV")]
    [InlineData("ECDHE-RSA-AES128-GCM-SHA256")]
    public void A_name_that_is_not_in_the_registry_finds_nothing(string name) => Assert.Null(CipherSuite.Find(name));

    private static CipherSuite Suite(CipherSuiteRow row) =>
        CipherSuite.Find(row.Code) is { } suite && suite.Name == row.Name ? suite : throw new KeyNotFoundException(row.Name);
}
