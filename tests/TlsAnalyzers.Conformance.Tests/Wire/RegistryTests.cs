using System.Globalization;
using System.Reflection;
using TlsAnalyzers.Conformance.Wire;
using Bc = Org.BouncyCastle.Tls;

namespace TlsAnalyzers.Conformance.Tests.Wire;

/// <summary>The codes are typed by hand; BouncyCastle's are an independent copy of the same registries.</summary>
public sealed class RegistryTests
{
    public static TheoryData<Type, Type, int> Pairs => new()
    {
        { typeof(HandshakeType), typeof(Bc.HandshakeType), 18 },
        { typeof(ExtensionType), typeof(Bc.ExtensionType), 40 },
        { typeof(NamedGroup), typeof(Bc.NamedGroup), 45 },
        { typeof(SignatureScheme), typeof(Bc.SignatureScheme), 20 },
        { typeof(AlertDescription), typeof(Bc.AlertDescription), 32 },
        { typeof(ContentType), typeof(Bc.ContentType), 5 },
        { typeof(ClientCertificateType), typeof(Bc.ClientCertificateType), 5 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Codes_agree_with_another_implementation(Type ours, Type theirs, int least)
    {
        var codes = theirs.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .ToDictionary(field => Canonical(field.Name), field => Convert.ToInt32(field.GetRawConstantValue(), CultureInfo.InvariantCulture));
        var both = Enum.GetNames(ours).Where(name => codes.ContainsKey(Canonical(name))).ToArray();
        Assert.All(both, name => Assert.Equal(codes[Canonical(name)], Convert.ToInt32(Enum.Parse(ours, name), CultureInfo.InvariantCulture)));
        Assert.InRange(both.Length, least, int.MaxValue);
    }

    [Fact]
    public void Grease_is_the_sixteen_values_of_RFC_8701() => Assert.Equal(
        Enumerable.Range(0, 16).Select(i => (ushort)((i << 12) | (i << 4) | 0x0A0A)),
        Enumerable.Range(0, 0x10000).Select(code => (ushort)code).Where(Codes.IsGrease));

    [Fact]
    public void A_code_has_a_name_even_without_one()
    {
        Assert.Equal("x25519", NamedGroup.x25519.Name());
        Assert.Equal("GREASE 0x2A2A", ((NamedGroup)0x2A2A).Name());
        Assert.Equal("0x1234", ((ExtensionType)0x1234).Name());
        Assert.Equal("TLS 1.2", TlsVersion.Tls12.Name());
        Assert.Equal("TLS 1.3 draft 28", ((TlsVersion)0x7F1C).Name());
        Assert.Equal("TLS_FALLBACK_SCSV", Codes.SuiteName(Codes.FallbackScsv));
        Assert.Equal("TLS_AES_128_GCM_SHA256", Codes.SuiteName(0x1301));
        Assert.Equal("GREASE 0x0A0A", Codes.SuiteName(0x0A0A));
    }

    private static string Canonical(string name) => name.Replace("_RESERVED", "").ToLowerInvariant();
}
