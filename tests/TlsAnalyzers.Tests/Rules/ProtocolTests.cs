using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class ProtocolTests
{
    /// <summary>Ways of writing a deprecated protocol down so that it is used.</summary>
    public static TheoryData<string> Reported =>
    [
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls11 | SslProtocols.Tls12|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)192|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)(3 << 6)|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Default|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)SecurityProtocolType.Tls|};",
        "clientOptions.EnabledSslProtocols |= {|TLS1001:SslProtocols.Tls|};",
        "clientOptions.EnabledSslProtocols = flag ? {|TLS1001:SslProtocols.Tls|} : SslProtocols.None;",
        "ssl.AuthenticateAsClient(host, null, {|TLS1001:(SslProtocols)192|}, checkCertificateRevocation: true);",
        "SslProtocols legacy = {|TLS1001:(SslProtocols)768|}; clientOptions.EnabledSslProtocols = legacy;",
        "SslProtocols[] all = [{|TLS1001:(SslProtocols)768|}]; foreach (var one in all) clientOptions.EnabledSslProtocols = one;",
        "var old = new[] { {|TLS1001:SslProtocols.Tls|} }; clientOptions.EnabledSslProtocols = old[0];",
        "void F(SslProtocols p = {|TLS1001:(SslProtocols)192|}) { } F();",
        "clientOptions.EnabledSslProtocols = {|TLS1001:Enum.Parse<SslProtocols>(\"Tls, Tls11\")|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)Enum.Parse(typeof(SslProtocols), \"Tls\")|};",
        "if ({|TLS1001:Enum.TryParse(\"Tls11\", out SslProtocols p)|}) clientOptions.EnabledSslProtocols = p;",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)Enum.ToObject(typeof(SslProtocols), 192)|};",
        "foreach (var p in {|TLS1001:Enum.GetValues<SslProtocols>()|}) clientOptions.EnabledSslProtocols |= p;",
        "foreach (SecurityProtocolType t in {|TLS1002:Enum.GetValues(typeof(SecurityProtocolType))|}) ServicePointManager.SecurityProtocol |= t;",
        "clientOptions.EnabledSslProtocols = {|TLS1001:~(SslProtocols)0|};",
        "(clientOptions.EnabledSslProtocols, port) = ({|TLS1001:SslProtocols.Tls|}, 1);",
        "SslProtocols? maybe = {|TLS1001:SslProtocols.Tls|}; clientOptions.EnabledSslProtocols = maybe.Value;",
        "new SslClientAuthenticationOptions { EnabledSslProtocols = {|TLS1001:SslProtocols.Tls|} }.ToString();",
        "ServicePointManager.SecurityProtocol = {|TLS1002:SecurityProtocolType.Tls|};",
        "ServicePointManager.SecurityProtocol |= {|TLS1002:SecurityProtocolType.Tls11|};",
        "ServicePointManager.SecurityProtocol = {|TLS1003:SecurityProtocolType.Tls12|};",
        "handler.SslProtocols = {|TLS1003:SslProtocols.Tls12 | SslProtocols.Tls13|};",
        "class C { IEnumerable<SslProtocols> All() { yield return {|TLS1001:SslProtocols.Tls|}; } }",
        "class C { SslProtocols Get() => {|TLS1001:SslProtocols.Tls|}; }",
        "class C { public SslProtocols P { get; set; } = {|TLS1001:(SslProtocols)192|}; }",
        "using P = System.Security.Authentication.SslProtocols; clientOptions.EnabledSslProtocols = {|TLS1001:P.Tls|};",
        "using P = System.Security.Authentication.SslProtocols; clientOptions.EnabledSslProtocols = {|TLS1001:(P)192|};",
        "using static System.Security.Authentication.SslProtocols; clientOptions.EnabledSslProtocols = {|TLS1001:Tls11|};",
    ];

    /// <summary>Code that reads, compares, hardens or names.</summary>
    [SilentFor("TLS1001")]
    public static TheoryData<string> Silent =>
    [
        "clientOptions.EnabledSslProtocols = SslProtocols.None;",
        "if ((clientOptions.EnabledSslProtocols & (SslProtocols.Tls | SslProtocols.Tls11)) != 0) throw new NotSupportedException();",
        "ServicePointManager.SecurityProtocol &= ~(SecurityProtocolType.Ssl3 | SecurityProtocolType.Tls);",
        "clientOptions.EnabledSslProtocols = clientOptions.EnabledSslProtocols & ~SslProtocols.Tls;",
        "if (ServicePointManager.SecurityProtocol.HasFlag(SecurityProtocolType.Tls)) ServicePointManager.SecurityProtocol ^= SecurityProtocolType.Tls;",
        "var name = ssl.SslProtocol switch { SslProtocols.Tls => \"TLS 1.0\", SslProtocols.Tls11 => \"TLS 1.1\", _ => \"new\" };",
        "Console.WriteLine(nameof(SslProtocols.Tls));",
        "Console.WriteLine(SslProtocols.Tls);",
        "Console.WriteLine($\"{SslProtocols.Tls}\");",
        "ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;",
        "const SslProtocols weak = SslProtocols.Tls | SslProtocols.Tls11; if ((ssl.SslProtocol & weak) != 0) throw new NotSupportedException();",
        "var names = new Dictionary<SslProtocols, string> { { SslProtocols.Tls, \"TLS 1.0\" }, { SslProtocols.Tls11, \"TLS 1.1\" } };",
        "if (ssl.SslProtocol is SslProtocols.Tls or SslProtocols.Tls11) throw new NotSupportedException();",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}
