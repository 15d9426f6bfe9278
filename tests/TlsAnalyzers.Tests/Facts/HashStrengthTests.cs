using System.Security.Cryptography;
using TlsAnalyzers.Facts;
using Xunit;

namespace TlsAnalyzers.Tests.Facts;

public sealed class HashStrengthTests
{
    [Theory]
    [InlineData("MD2", "MD2")]
    [InlineData("MD4", "MD4")]
    [InlineData("MD5", "MD5")]
    [InlineData("SHA1", "SHA-1")]
    [InlineData("sha1", "SHA-1")]
    [InlineData("SHA-1", "SHA-1")]
    [InlineData("1.2.840.113549.2.2", "MD2")]
    [InlineData("1.2.840.113549.2.4", "MD4")]
    [InlineData("1.2.840.113549.2.5", "MD5")]
    [InlineData("1.3.14.3.2.26", "SHA-1")]
    [InlineData("1.2.840.113549.1.1.2", "MD2")]
    [InlineData("1.2.840.113549.1.1.3", "MD4")]
    [InlineData("1.2.840.113549.1.1.4", "MD5")]
    [InlineData("1.2.840.113549.1.1.5", "SHA-1")]
    [InlineData("1.2.840.10040.4.3", "SHA-1")]
    [InlineData("1.2.840.10045.4.1", "SHA-1")]
    [InlineData("1.2.840.113549.1.1.11", null)]
    [InlineData("2.16.840.1.101.3.4.2.1", null)]
    [InlineData("SHA224", null)]
    [InlineData("SHA256", null)]
    [InlineData("", null)]
    public void A_hash_is_broken_by_name_and_by_object_identifier(string nameOrOid, string? hash) =>
        Assert.Equal(hash, HashStrength.BrokenHash(nameOrOid));

    [Fact]
    public void Of_the_names_that_HashAlgorithmName_gives_MD5_and_SHA1_are_broken()
    {
        var names = typeof(HashAlgorithmName).GetProperties()
            .Where(property => property.PropertyType == typeof(HashAlgorithmName))
            .Select(property => ((HashAlgorithmName)property.GetValue(null)!).Name!);

        Assert.Equal(["MD5", "SHA1"], names.Where(name => HashStrength.BrokenHash(name) is not null).Order());
    }

    /// <summary>The names are those of <c>Oid</c>; .NET itself gives the object identifier.</summary>
    [Theory]
    [InlineData("md5", "MD5")]
    [InlineData("sha1", "SHA-1")]
    [InlineData("md5RSA", "MD5")]
    [InlineData("sha1RSA", "SHA-1")]
    [InlineData("sha1DSA", "SHA-1")]
    [InlineData("sha1ECDSA", "SHA-1")]
    [InlineData("sha256", null)]
    [InlineData("sha256RSA", null)]
    [InlineData("sha256ECDSA", null)]
    public void A_friendly_name_and_its_object_identifier_mean_the_same(string friendlyName, string? hash)
    {
        Assert.Equal(hash, HashStrength.BrokenHash(friendlyName));
        Assert.Equal(hash, HashStrength.BrokenHash(Oid.FromFriendlyName(friendlyName, OidGroup.All).Value!));
    }
}
