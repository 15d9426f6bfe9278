using System.Net;
using System.Security.Authentication;
using TlsAnalyzers.Facts;
using Xunit;

namespace TlsAnalyzers.Tests.Facts;

public sealed class ProtocolVersionTests
{
    [Fact]
    public void Bits_are_those_of_SslProtocols()
    {
        Assert.Equal(6, ProtocolVersion.All.Count);
        Assert.All(ProtocolVersion.All, version => Assert.Equal((int)Enum.Parse<SslProtocols>(version.Member), version.Bits));
    }

    [Fact]
    public void Bits_are_those_of_SecurityProtocolType_which_has_no_SSL_2() =>
        Assert.All(ProtocolVersion.All.Skip(1), version =>
            Assert.Equal((int)Enum.Parse<SecurityProtocolType>(version.Member), version.Bits));

    [Fact]
    public void Every_bit_of_SslProtocols_belongs_to_a_version()
    {
        var all = ProtocolVersion.All.Aggregate(0, (bits, version) => bits | version.Bits);

        Assert.All(Enum.GetValues<SslProtocols>(), value => Assert.Equal(0, (int)value & ~all));
    }

    [Fact]
    public void Versions_are_in_the_order_of_their_wire_codes() =>
        Assert.Equal([0x0002, 0x0300, 0x0301, 0x0302, 0x0303, 0x0304], ProtocolVersion.All.Select(version => version.WireCode));

    [Theory]
    [InlineData("SSL 2.0", "RFC 6176")]
    [InlineData("SSL 3.0", "RFC 7568")]
    [InlineData("TLS 1.0", "RFC 8996")]
    [InlineData("TLS 1.1", "RFC 8996")]
    [InlineData("TLS 1.2", null)]
    [InlineData("TLS 1.3", null)]
    public void A_version_is_deprecated_by_an_RFC(string name, string? rfc)
    {
        var version = ProtocolVersion.All.Single(version => version.Name == name);

        Assert.Equal(rfc, version.ForbiddenBy);
        Assert.Equal(rfc is not null, version.IsDeprecated);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1 << 20, "")]
    [InlineData(192, "TLS 1.0")]
    [InlineData(64, "TLS 1.0")]
    [InlineData(128, "TLS 1.0")]
    [InlineData(240, "SSL 3.0 and TLS 1.0")]
    [InlineData(4080, "SSL 3.0, TLS 1.0, TLS 1.1 and TLS 1.2")]
    [InlineData(3072 | 12288, "TLS 1.2 and TLS 1.3")]
    [InlineData(-1, "SSL 2.0, SSL 3.0, TLS 1.0, TLS 1.1, TLS 1.2 and TLS 1.3")]
    [InlineData(long.MaxValue, "SSL 2.0, SSL 3.0, TLS 1.0, TLS 1.1, TLS 1.2 and TLS 1.3")]
    public void The_versions_in_a_value_are_named(long bits, string expected) =>
        Assert.Equal(expected, ProtocolVersion.Describe(ProtocolVersion.InBits(bits)));
}
