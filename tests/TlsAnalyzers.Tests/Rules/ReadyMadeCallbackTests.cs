using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Callbacks that a library brings without source, told by what it calls them (TLS2001).</summary>
public class ReadyMadeCallbackTests
{
    private static readonly ImmutableArray<MetadataReference> References = [.. ReferenceSet.Net10, Library("""
        using System;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;

        namespace Vendor
        {
            public static class Certificates
            {
                public static bool AcceptAll(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) => true;
                public static bool Validate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors) => false;
                public static bool AcceptAllTexts(object text) => true;
                public static RemoteCertificateValidationCallback AllowAnyCertificate { get; } = AcceptAll;
                public static readonly RemoteCertificateValidationCallback DangerousTrustEveryone = AcceptAll;
                public static readonly RemoteCertificateValidationCallback TrustSome = Validate;
                public static Func<object, bool> TrustAllCertificates { get; } = AcceptAllTexts;
            }
        }
        """)];

    public static TheoryData<string> Reported =>
    [
        "clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Vendor.Certificates.AcceptAll|};",
        "clientOptions.RemoteCertificateValidationCallback = {|TLS2001:Vendor.Certificates.AllowAnyCertificate|};",
        "clientOptions = new() { RemoteCertificateValidationCallback = {|TLS2001:Vendor.Certificates.DangerousTrustEveryone|} };",
        "var tls = new SslStream(stream, false, {|TLS2001:Vendor.Certificates.AcceptAll|});",
        "var tls = new SslStream(stream, false, new RemoteCertificateValidationCallback({|TLS2001:Vendor.Certificates.AcceptAll|}));",
        "clientOptions.RemoteCertificateValidationCallback = flag ? {|TLS2001:Vendor.Certificates.AllowAnyCertificate|} : null;",
        "using static Vendor.Certificates; clientOptions.RemoteCertificateValidationCallback = {|TLS2001:AcceptAll|};",
    ];

    [SilentFor("TLS2001")]
    public static TheoryData<string> Silent =>
    [
        "clientOptions.RemoteCertificateValidationCallback = Vendor.Certificates.Validate;",
        "clientOptions.RemoteCertificateValidationCallback = Vendor.Certificates.TrustSome;",
        "Func<object, bool> certificateText = Vendor.Certificates.AcceptAllTexts;",
        "var certificateTexts = Vendor.Certificates.TrustAllCertificates;",
        "Console.WriteLine(Vendor.Certificates.AcceptAll(stream, certificate, chain, SslPolicyErrors.None));",
    ];

    [Theory, MemberData(nameof(Reported)), MemberData(nameof(Silent))]
    public Task IsToldByItsName(string markup) => Snippet.VerifyAsync(markup, References);

    private static PortableExecutableReference Library(string source)
    {
        using var image = new MemoryStream();
        var library = CSharpCompilation.Create("Vendor", [CSharpSyntaxTree.ParseText(source)], ReferenceSet.Net10, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(library.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
