using System.Security.Cryptography;
using TlsAnalyzers.Facts;
using Xunit;

namespace TlsAnalyzers.Tests.Facts;

public sealed class KeyStrengthTests
{
    [Theory]
    [InlineData(512, 0)]
    [InlineData(1023, 0)]
    [InlineData(1024, 80)]
    [InlineData(2047, 80)]
    [InlineData(2048, 112)]
    [InlineData(3072, 128)]
    [InlineData(4096, 128)]
    [InlineData(7680, 192)]
    [InlineData(15360, 256)]
    [InlineData(int.MaxValue, 256)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    public void Strength_of_a_modulus(int bits, int expected) => Assert.Equal(expected, KeyStrength.OfModulus(bits));

    [Theory]
    [InlineData(112, 0)]
    [InlineData(160, 80)]
    [InlineData(223, 80)]
    [InlineData(224, 112)]
    [InlineData(255, 112)]
    [InlineData(256, 128)]
    [InlineData(384, 192)]
    [InlineData(511, 192)]
    [InlineData(512, 256)]
    [InlineData(521, 256)]
    public void Strength_of_a_curve(int bits, int expected) => Assert.Equal(expected, KeyStrength.OfCurve(bits));

    [Fact]
    public void The_smallest_acceptable_keys_are_the_smallest_with_112_bits_of_security()
    {
        Assert.Equal(112, KeyStrength.OfModulus(KeyStrength.SmallestModulusBits));
        Assert.Equal(80, KeyStrength.OfModulus(KeyStrength.SmallestModulusBits - 1));
        Assert.Equal(112, KeyStrength.OfCurve(KeyStrength.SmallestCurveBits));
        Assert.Equal(80, KeyStrength.OfCurve(KeyStrength.SmallestCurveBits - 1));
    }

    [Fact]
    public void The_advised_curve_is_P256_by_the_name_of_its_property()
    {
        var curve = (ECCurve)typeof(ECCurve.NamedCurves).GetProperty(KeyStrength.AdvisedCurve)!.GetValue(null)!;

        Assert.Equal("1.2.840.10045.3.1.7", curve.Oid.Value);
        Assert.Equal(128, KeyStrength.OfCurve(NamedCurve.Bits(KeyStrength.AdvisedCurve)!.Value));
    }
}
