using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class EnumMemberFixTests
{
    [Theory]
    [InlineData("chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;", "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.NoFlag;")]
    [InlineData("chain.ChainPolicy.VerificationFlags = (X509VerificationFlags)16; chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreWrongUsage;",
                "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.NoFlag; chain.ChainPolicy.VerificationFlags = X509VerificationFlags.NoFlag;")]
    [InlineData("chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreNotTimeValid | X509VerificationFlags.IgnoreEndRevocationUnknown | X509VerificationFlags.IgnoreRootRevocationUnknown;",
                "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.IgnoreEndRevocationUnknown | X509VerificationFlags.IgnoreRootRevocationUnknown;")]
    [InlineData("chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllFlags;",
                "chain.ChainPolicy.VerificationFlags = X509VerificationFlags.NoFlag;")]
    [InlineData("chain.ChainPolicy.VerificationFlags = chain.ChainPolicy.VerificationFlags | X509VerificationFlags.IgnoreWrongUsage;", "chain.ChainPolicy.VerificationFlags = chain.ChainPolicy.VerificationFlags;")]
    [InlineData("if (flag) chain.ChainPolicy.VerificationFlags |= X509VerificationFlags.IgnoreWrongUsage;", "if (flag)\n{\n}")]
    public Task KeepsSoundChainFlagsAlone(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS2007", expected);

    [Theory]
    [InlineData("chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;", "chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;")]
    [InlineData("chain.ChainPolicy.RevocationMode = 0;", "chain.ChainPolicy.RevocationMode = X509RevocationMode.Online;")]
    [InlineData("sockets.SslOptions = new() { CertificateRevocationCheckMode = X509RevocationMode.NoCheck }; handler.CheckCertificateRevocationList = false;",
                "sockets.SslOptions = new() { CertificateRevocationCheckMode = X509RevocationMode.Online }; handler.CheckCertificateRevocationList = true;")]
    [InlineData("void Check(X509RevocationMode mode = (X509RevocationMode)0) => chain.ChainPolicy.RevocationMode = mode; Check();",
                "void Check(X509RevocationMode mode = X509RevocationMode.Online) => chain.ChainPolicy.RevocationMode = mode; Check();")]
    public Task ChecksRevocationOnline(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS2008", expected);

    [Theory]
    [InlineData("clientOptions.EncryptionPolicy = EncryptionPolicy.NoEncryption;", "clientOptions.EncryptionPolicy = EncryptionPolicy.RequireEncryption;")]
    [InlineData("ssl = new SslStream(stream, false, null, null, (EncryptionPolicy)2);", "ssl = new SslStream(stream, false, null, null, EncryptionPolicy.RequireEncryption);")]
    [InlineData("clientOptions.EncryptionPolicy = flag ? EncryptionPolicy.AllowNoEncryption : EncryptionPolicy.NoEncryption;",
                "clientOptions.EncryptionPolicy = flag ? EncryptionPolicy.RequireEncryption : EncryptionPolicy.RequireEncryption;")]
    public Task RequiresEncryption(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS3003", expected);

    [Fact]
    public Task OffersNothingForASumOfAllFlags() => SnippetFix.VerifyNotOfferedAsync(
        "foreach (var f in Enum.GetValues<X509VerificationFlags>()) chain.ChainPolicy.VerificationFlags |= f;", "TLS2007");
}
