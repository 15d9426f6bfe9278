using TlsAnalyzers.Values;

namespace TlsAnalyzers.Tests.Values;

/// <summary>Constants as bits.</summary>
public class EnumBitsTests
{
    public static TheoryData<object, long> Integers => new()
    {
        { 192, 192 }, { 192u, 192 }, { 192L, 192 }, { 192UL, 192 }, { ulong.MaxValue, -1 },
        { (short)-1, -1 }, { (ushort)192, 192 }, { (byte)192, 192 }, { (sbyte)-1, -1 }, { '\u00C0', 192 },
    };

    [Theory, MemberData(nameof(Integers))]
    public void An_integer_of_any_type_has_them(object constant, long expected)
    {
        Assert.True(EnumBits.TryToBits(constant, out var bits));
        Assert.Equal(expected, bits);
    }

    [Theory]
    [InlineData(192.0)]
    [InlineData("192")]
    [InlineData(true)]
    public void Nothing_else_has_any(object constant) => Assert.False(EnumBits.TryToBits(constant, out _));
}
