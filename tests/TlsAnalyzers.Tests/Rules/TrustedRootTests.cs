using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class TrustedRootTests
{
    public static TheoryData<string> Reported =>
    [
        "using var store = new X509Store(StoreName.Root); store.Open(OpenFlags.ReadWrite); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store(StoreName.Root, StoreLocation.LocalMachine, OpenFlags.ReadWrite); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store(StoreName.AuthRoot, StoreLocation.CurrentUser); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store(\"Root\"); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store(\"root\", StoreLocation.LocalMachine); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store(\"AuthRoot\", StoreLocation.LocalMachine); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store((StoreName)6); {|TLS2009:store.Add(certificate)|};",
        "X509Store store = new(StoreName.Root, StoreLocation.LocalMachine); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store(StoreName.Root); {|TLS2009:store.AddRange(new X509Certificate2Collection(certificate))|};",
        "using (var store = new X509Store(StoreName.Root)) { store.Open(OpenFlags.MaxAllowed); {|TLS2009:store.Add(certificate)|}; store.Close(); }",
        "using (X509Store store = new X509Store(storeLocation: StoreLocation.LocalMachine, storeName: StoreName.Root)) {|TLS2009:store.Add(certificate)|};",
        "{|TLS2009:new X509Store(StoreName.Root).Add(certificate)|};",
        "const string name = \"Root\"; var store = new X509Store(name); {|TLS2009:store.Add(certificate)|};",
        "var name = StoreName.Root; var store = new X509Store(name, flag ? StoreLocation.CurrentUser : StoreLocation.LocalMachine); {|TLS2009:store.Add(certificate)|};",
        "X509Store store; store = new X509Store(StoreName.My); store.Add(certificate); store = new X509Store(StoreName.Root); {|TLS2009:store.Add(certificate)|};",
        "X509Store? store = flag ? null : default; store = new X509Store(StoreName.Root); {|TLS2009:store?.Add(certificate)|};",
        "class C { readonly X509Store _store = new(StoreName.Root); void M(X509Certificate2 c) => {|TLS2009:_store.Add(c)|}; }",
        "class C { readonly X509Store _store; C() { _store = new X509Store(StoreName.Root, StoreLocation.LocalMachine); } void M(X509Certificate2 c) { {|TLS2009:this._store.Add(c)|}; } }",
        "class C { static X509Store Roots { get; } = new(StoreName.Root); void M(X509Certificate2 c) => {|TLS2009:Roots.Add(c)|}; }",
        "using S = System.Security.Cryptography.X509Certificates.X509Store; var store = new S(StoreName.Root); {|TLS2009:store.Add(certificate)|};",
        "var store = new X509Store(StoreName.Root); foreach (var one in chain.ChainElements) {|TLS2009:store.Add(one.Certificate)|};",
    ];

    [SilentFor("TLS2009")]
    public static TheoryData<string> Silent =>
    [
        "using var store = new X509Store(StoreName.My); store.Add(certificate);",
        "using var store = new X509Store(); store.Add(certificate);",
        "using var store = new X509Store(StoreLocation.LocalMachine); store.Add(certificate);",
        "using var store = new X509Store(StoreName.CertificateAuthority, StoreLocation.LocalMachine); store.Add(certificate);",
        "using var store = new X509Store(StoreName.TrustedPeople); store.Add(certificate);",
        "using var store = new X509Store(StoreName.Disallowed); store.Add(certificate);",
        "using var store = new X509Store(\"MY\"); store.Add(certificate);",
        "using var store = new X509Store(text); store.Add(certificate);",
        "using var store = new X509Store(StoreName.Root); store.Remove(certificate);",
        "using var store = new X509Store(StoreName.Root); store.RemoveRange(new X509Certificate2Collection());",
        "using var store = new X509Store(StoreName.Root); store.Open(OpenFlags.ReadOnly); var found = store.Certificates.Find(X509FindType.FindByThumbprint, \"AB\", true);",
        "using var store = new X509Store(StoreName.Root); var mine = new X509Certificate2Collection(); mine.Add(certificate); mine.AddRange(store.Certificates);",
        "using var root = new X509Store(StoreName.Root); using var my = new X509Store(StoreName.My); my.Add(certificate);",
        "var store = new X509Store(StoreName.Root); store.Close(); store = new X509Store(StoreName.My); store.Add(certificate);",
        "chain.ChainPolicy.CustomTrustStore.Add(certificate); using var store = new X509Store(StoreName.Root);",
        "Console.WriteLine(StoreName.Root);",
        "using var store = new X509Store(StoreName.Root); if (System.Diagnostics.Debugger.IsAttached) store.Add(certificate);",
        "class X509Store(string name) { public void Add(object o) { } } class C { void M() => new X509Store(\"Root\").Add(1); }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("StoreName.Root", "of this user account")]
    [InlineData("StoreName.Root, StoreLocation.LocalMachine", "of this machine")]
    [InlineData("StoreName.Root, flag ? StoreLocation.CurrentUser : StoreLocation.LocalMachine", "of this user account or machine")]
    public async Task SaysWhoTrustsIt(string arguments, string words)
    {
        var finding = Assert.Single(await Snippet.AnalyzeAsync($"new X509Store({arguments}).Add(certificate);"));
        Assert.EndsWith(words, finding.GetMessage(null), StringComparison.Ordinal);
    }
}
