using System.Reflection;
using System.Security.Cryptography;
using TlsAnalyzers.Facts;
using Xunit;

namespace TlsAnalyzers.Tests.Facts;

public sealed class NamedCurveTests
{
    [Theory]
    [InlineData("nistP256", 256)]
    [InlineData("ECDSA_P521", 521)]
    [InlineData("brainpoolP160r1", 160)]
    [InlineData("secp192r1", 192)]
    [InlineData("secP160r1", 160)]
    [InlineData("1.2.840.10045.3.1.1", 192)]
    [InlineData("1.3.132.0.34", 384)]
    [InlineData("curve25519", null)]
    [InlineData("1.3.132.0.99", null)]
    [InlineData("", null)]
    public void Size_of_a_curve(string nameOrOid, int? bits) => Assert.Equal(bits, NamedCurve.Bits(nameOrOid));

    [Fact]
    public void Every_property_of_NamedCurves_is_known_by_name_and_by_object_identifier()
    {
        var properties = typeof(ECCurve.NamedCurves).GetProperties(BindingFlags.Public | BindingFlags.Static);

        Assert.Equal(17, properties.Length);
        Assert.All(properties, property =>
        {
            var oid = ((ECCurve)property.GetValue(null)!).Oid;
            Assert.NotNull(NamedCurve.Bits(property.Name));
            Assert.Equal(NamedCurve.Bits(property.Name), NamedCurve.Bits(oid.Value ?? oid.FriendlyName!));
        });
    }

    /// <summary>Platforms have different curves, so a curve that this one lacks is passed over; P-256 and P-384 are everywhere.</summary>
    [Fact]
    public void A_key_that_the_platform_makes_on_a_curve_has_the_size_of_the_table()
    {
        var made = NamedCurve.Known.Select(known => (known, size: KeySize(known))).Where(key => key.size is not null).ToArray();

        Assert.All(made, key => Assert.Equal((key.known, NamedCurve.Bits(key.known)), key));
        Assert.Superset(
            new HashSet<string> { "nistP256", "1.2.840.10045.3.1.7", "nistP384", "1.3.132.0.34" },
            made.Select(key => key.known).ToHashSet());
    }

    private static int? KeySize(string nameOrOid)
    {
        try
        {
            var isOid = char.IsAsciiDigit(nameOrOid[0]);
            using var key = ECDsa.Create(isOid ? ECCurve.CreateFromValue(nameOrOid) : ECCurve.CreateFromFriendlyName(nameOrOid));
            return key.KeySize;
        }
        catch (Exception exception) when (exception is PlatformNotSupportedException or CryptographicException)
        {
            return null;
        }
    }
}
