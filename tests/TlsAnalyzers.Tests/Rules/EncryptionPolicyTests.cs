using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class EncryptionPolicyTests
{
    public static TheoryData<string> Reported =>
    [
        "clientOptions.EncryptionPolicy = {|TLS3003:EncryptionPolicy.AllowNoEncryption|};",
        "clientOptions.EncryptionPolicy = {|TLS3003:EncryptionPolicy.NoEncryption|};",
        "serverOptions.EncryptionPolicy = {|TLS3003:EncryptionPolicy.NoEncryption|};",
        "clientOptions.EncryptionPolicy = {|TLS3003:(EncryptionPolicy)1|};",
        "clientOptions.EncryptionPolicy = {|TLS3003:(EncryptionPolicy)2|};",
        "ssl = new SslStream(stream, false, null, null, {|TLS3003:EncryptionPolicy.NoEncryption|});",
        "ssl = new(stream, false, null, null, {|TLS3003:EncryptionPolicy.AllowNoEncryption|});",
        "ssl = new SslStream(stream, encryptionPolicy: {|TLS3003:(EncryptionPolicy)2|}, leaveInnerStreamOpen: true, userCertificateValidationCallback: null, userCertificateSelectionCallback: null);",
        "sockets.SslOptions = new SslClientAuthenticationOptions { EncryptionPolicy = {|TLS3003:EncryptionPolicy.NoEncryption|} };",
        "var policy = {|TLS3003:EncryptionPolicy.AllowNoEncryption|}; clientOptions.EncryptionPolicy = policy;",
        "clientOptions.EncryptionPolicy = flag ? {|TLS3003:EncryptionPolicy.NoEncryption|} : EncryptionPolicy.RequireEncryption;",
        "clientOptions.EncryptionPolicy = {|TLS3003:Enum.Parse<EncryptionPolicy>(\"NoEncryption\")|};",
        "using static System.Net.Security.EncryptionPolicy; clientOptions.EncryptionPolicy = {|TLS3003:NoEncryption|};",
        "using E = System.Net.Security.EncryptionPolicy; clientOptions.EncryptionPolicy = {|TLS3003:E.AllowNoEncryption|};",
        "ServicePointManager.ServerCertificateValidationCallback = null; SslStream Open(EncryptionPolicy p = {|TLS3003:EncryptionPolicy.NoEncryption|}) => new(stream, false, null, null, p); Open();",
        "class C { public EncryptionPolicy Policy { get; } = {|TLS3003:EncryptionPolicy.AllowNoEncryption|}; }",
        "class C { static readonly EncryptionPolicy Policy = {|TLS3003:EncryptionPolicy.AllowNoEncryption|}; void M(SslClientAuthenticationOptions o) => o.EncryptionPolicy = Policy; }",
    ];

    [SilentFor("TLS3003")]
    public static TheoryData<string> Silent =>
    [
        "clientOptions.EncryptionPolicy = EncryptionPolicy.RequireEncryption;",
        "clientOptions.EncryptionPolicy = (EncryptionPolicy)0;",
        "clientOptions.EncryptionPolicy = default;",
        "ssl = new SslStream(stream, false, null, null, EncryptionPolicy.RequireEncryption);",
        "if (clientOptions.EncryptionPolicy == EncryptionPolicy.NoEncryption) throw new NotSupportedException();",
        "if (clientOptions.EncryptionPolicy != EncryptionPolicy.RequireEncryption) throw new NotSupportedException();",
        "if (clientOptions.EncryptionPolicy is EncryptionPolicy.NoEncryption or EncryptionPolicy.AllowNoEncryption) throw new NotSupportedException();",
        "switch (clientOptions.EncryptionPolicy) { case EncryptionPolicy.NoEncryption: throw new NotSupportedException(); }",
        "var word = clientOptions.EncryptionPolicy switch { EncryptionPolicy.NoEncryption => \"none\", _ => \"some\" };",
        "Console.WriteLine(EncryptionPolicy.NoEncryption);",
        "Console.WriteLine(nameof(EncryptionPolicy.AllowNoEncryption));",
        "var was = clientOptions.EncryptionPolicy;",
        "foreach (var p in Enum.GetValues<EncryptionPolicy>()) Console.WriteLine(p);",
        "var names = new Dictionary<EncryptionPolicy, string> { { EncryptionPolicy.NoEncryption, \"none\" } };",
        "if (System.Diagnostics.Debugger.IsAttached) clientOptions.EncryptionPolicy = EncryptionPolicy.NoEncryption;",
        "enum EncryptionPolicy { NoEncryption } class C { EncryptionPolicy P = EncryptionPolicy.NoEncryption; }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}
