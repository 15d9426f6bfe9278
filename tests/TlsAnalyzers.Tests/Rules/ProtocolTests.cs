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
        "handler.SslProtocols = {|TLS1001:SslProtocols.Tls|};",
        "client = new HttpClient(new HttpClientHandler { SslProtocols = {|TLS1001:SslProtocols.Tls11 | SslProtocols.Tls12|} });",
        "sockets = new SocketsHttpHandler { SslOptions = { EnabledSslProtocols = {|TLS1001:SslProtocols.Tls|} } };",
        "clientOptions = new() { EnabledSslProtocols = {|TLS1001:(SslProtocols)0xC0|} };",
        "ssl.AuthenticateAsServer(certificate, false, {|TLS1001:SslProtocols.Tls|}, true);",
        "await ssl.AuthenticateAsServerAsync(certificate, clientCertificateRequired: false, enabledSslProtocols: {|TLS1001:(SslProtocols)(192 | 768)|}, checkCertificateRevocation: true);",
        "await ssl.AuthenticateAsClientAsync(host, null, {|TLS1001:SslProtocols.Tls11 | SslProtocols.Tls12 | SslProtocols.Tls13|}, true);",
        "ssl.BeginAuthenticateAsClient(host, null, {|TLS1001:SslProtocols.Ssl3|}, true, null, null);",
        "var https = new Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions { SslProtocols = {|TLS1001:SslProtocols.Tls|} };",
        "Action<Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions> setUp = https => https.SslProtocols = {|TLS1001:SslProtocols.Tls11|};",
        "const int bits = 192; clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)bits|};",
        "var bits = 192; clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)bits|};",
        "const SslProtocols old = {|TLS1001:SslProtocols.Tls|}; clientOptions.EnabledSslProtocols = old;",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)(byte)192|};",
        "clientOptions.EnabledSslProtocols = unchecked({|TLS1001:(SslProtocols)192|});",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)(int)SslProtocols.Tls|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:clientOptions.EnabledSslProtocols | SslProtocols.Tls|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls & ~SslProtocols.Tls12|};",
        "SslProtocols? given = null; clientOptions.EnabledSslProtocols = given ?? {|TLS1001:SslProtocols.Tls|};",
        "SslProtocols? given = null; given ??= {|TLS1001:SslProtocols.Tls|}; clientOptions.EnabledSslProtocols = given.GetValueOrDefault();",
        "clientOptions.EnabledSslProtocols = text switch { \"old\" => {|TLS1001:SslProtocols.Tls|}, _ => SslProtocols.None };",
        "handler.SslProtocols = text switch { \"1.0\" => {|TLS1001:SslProtocols.Tls|}, \"1.1\" => {|TLS1001:SslProtocols.Tls11|}, _ => {|TLS1003:SslProtocols.Tls12|} };",
        "switch (text) { case \"1.0\": handler.SslProtocols = {|TLS1001:SslProtocols.Tls|}; break; case \"1.1\": handler.SslProtocols = {|TLS1001:SslProtocols.Tls11|}; break; default: handler.SslProtocols = {|TLS1003:SslProtocols.Tls12|}; break; }",
        "if (flag) handler.SslProtocols |= {|TLS1001:SslProtocols.Tls|}; if (port > 1) handler.SslProtocols |= {|TLS1001:SslProtocols.Tls11|}; if (port > 2) handler.SslProtocols |= SslProtocols.Tls12;",
        "Func<SslProtocols> choose = () => {|TLS1001:SslProtocols.Tls|};",
        "SslProtocols Choose() { if (flag) return {|TLS1001:SslProtocols.Tls|}; return SslProtocols.None; } handler.SslProtocols = Choose();",
        "async Task<SslProtocols> Choose() { await Task.Yield(); return {|TLS1001:SslProtocols.Tls|}; } handler.SslProtocols = await Choose();",
        "Task<SslProtocols> Choose() => Task.FromResult({|TLS1001:SslProtocols.Tls|}); handler.SslProtocols = await Choose();",
        "(SslProtocols, int) Choose() => ({|TLS1001:SslProtocols.Tls|}, 1); handler.SslProtocols = Choose().Item1;",
        "void Use(params SslProtocols[] all) => handler.SslProtocols = all[0]; Use({|TLS1001:SslProtocols.Tls|}, SslProtocols.Tls12);",
        "void Choose(out SslProtocols p) { p = {|TLS1001:SslProtocols.Tls|}; } Choose(out var chosen); handler.SslProtocols = chosen;",
        "var all = new List<SslProtocols>(); all.Add({|TLS1001:SslProtocols.Tls|}); foreach (var one in all) handler.SslProtocols = one;",
        "var all = new List<SslProtocols> { {|TLS1001:SslProtocols.Tls|}, SslProtocols.Tls12 }; handler.SslProtocols = all.First();",
        "SslProtocols[] all = [{|TLS1001:SslProtocols.Tls|}, SslProtocols.Tls12]; handler.SslProtocols = all.Aggregate((a, b) => a | b);",
        "var every = {|TLS1001:Enum.GetValues<SslProtocols>()|}.Aggregate((a, b) => a | b); handler.SslProtocols = every;",
        "handler.SslProtocols = {|TLS1001:Enum.GetValues(typeof(SslProtocols))|}.Cast<SslProtocols>().Aggregate((a, b) => a | b);",
        "clientOptions.EnabledSslProtocols = {|TLS1001:Enum.Parse<SslProtocols>(\"tls11\", ignoreCase: true)|};",
        "const string name = \"Tls\"; clientOptions.EnabledSslProtocols = {|TLS1001:Enum.Parse<SslProtocols>(name)|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)Enum.Parse(typeof(SslProtocols), \"192\", true)|};",
        "if ({|TLS1001:Enum.TryParse<SslProtocols>(\"Tls\", true, out var p)|}) clientOptions.EnabledSslProtocols = p;",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)~0|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)int.MaxValue|};",
        "ServicePointManager.SecurityProtocol = {|TLS1002:SecurityProtocolType.Ssl3 | SecurityProtocolType.Tls12|};",
        "ServicePointManager.SecurityProtocol = {|TLS1002:(SecurityProtocolType)192|};",
        "ServicePointManager.SecurityProtocol = {|TLS1002:(SecurityProtocolType)SslProtocols.Tls|};",
        "ServicePointManager.SecurityProtocol = {|TLS1002:ServicePointManager.SecurityProtocol | SecurityProtocolType.Tls|};",
        "ServicePointManager.SecurityProtocol = {|TLS1002:SecurityProtocolType.Tls12 | SecurityProtocolType.Tls11 | SecurityProtocolType.Tls|};",
        "SecurityProtocolType old = {|TLS1002:(SecurityProtocolType)768|}; ServicePointManager.SecurityProtocol = old;",
        "ServicePointManager.SecurityProtocol = {|TLS1002:(SecurityProtocolType)Enum.ToObject(typeof(SecurityProtocolType), 192)|};",
        "var before = ServicePointManager.SecurityProtocol; try { ServicePointManager.SecurityProtocol = {|TLS1002:SecurityProtocolType.Tls|}; } finally { ServicePointManager.SecurityProtocol = before; }",
        "ServicePointManager.SecurityProtocol = {|TLS1003:(SecurityProtocolType)3072|};",
        "clientOptions.EnabledSslProtocols = {|TLS1003:SslProtocols.Tls13|};",
        "clientOptions.EnabledSslProtocols = {|TLS1003:(SslProtocols)12288|};",
        "ssl.AuthenticateAsClient(host, null, {|TLS1003:SslProtocols.Tls12|}, true);",
        "handler = new HttpClientHandler { SslProtocols = {|TLS1003:SslProtocols.Tls12 | SslProtocols.Tls13|} };",
        "var modern = {|TLS1003:SslProtocols.Tls12 | SslProtocols.Tls13|}; handler.SslProtocols = modern;",
        "class C { SslProtocols _p = {|TLS1001:(SslProtocols)192|}; void M(HttpClientHandler h) => h.SslProtocols = _p; }",
        "class C { static readonly SslProtocols P = {|TLS1001:SslProtocols.Tls|}; void M(HttpClientHandler h) => h.SslProtocols = P; }",
        "class C { static readonly int Bits = 192; void M(HttpClientHandler h) => h.SslProtocols = {|TLS1001:(SslProtocols)Bits|}; }",
        "class C { public const SslProtocols P = {|TLS1001:SslProtocols.Tls|}; }",
        "class C { SslProtocols P { get { return {|TLS1001:SslProtocols.Tls|}; } } }",
        "class C(SslProtocols p = {|TLS1001:SslProtocols.Tls|}) { SslProtocols P => p; }",
        "record R(SslProtocols P); class C { R M(R r) => r with { P = {|TLS1001:SslProtocols.Tls|} }; }",
        "class UsesAttribute(SslProtocols p) : Attribute { public SslProtocols P { get; set; } = p; } [Uses({|TLS1001:SslProtocols.Tls|})] class C { }",
        "class UsesAttribute : Attribute { public SslProtocols P { get; set; } } [Uses(P = {|TLS1001:(SslProtocols)192|})] class C { }",
        "class C { void M(SslStream s) { s.AuthenticateAsClient(\"h\", null, {|TLS1001:global::System.Security.Authentication.SslProtocols.Tls|}, true); } }",
        "namespace N { using static System.Net.SecurityProtocolType; class C { void M() => System.Net.ServicePointManager.SecurityProtocol = {|TLS1002:Tls|}; } }",
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
        // Reading and testing.
        "var p = clientOptions.EnabledSslProtocols;",
        "var p = ssl.SslProtocol == SslProtocols.Tls ? \"old\" : \"new\";",
        "if (ssl.SslProtocol != SslProtocols.Tls13) Console.WriteLine(\"not the newest\");",
        "if (ssl.SslProtocol < SslProtocols.Tls12) throw new AuthenticationException();",
        "if (ssl.SslProtocol is not (SslProtocols.Tls12 or SslProtocols.Tls13)) throw new AuthenticationException();",
        "if (ssl.SslProtocol.Equals(SslProtocols.Tls)) throw new AuthenticationException();",
        "if (clientOptions.EnabledSslProtocols.HasFlag(SslProtocols.Tls | SslProtocols.Tls11)) throw new AuthenticationException();",
        "if (clientOptions is { EnabledSslProtocols: SslProtocols.Tls }) throw new AuthenticationException();",
        "switch (ssl.SslProtocol) { case SslProtocols.Tls: case SslProtocols.Tls11: throw new AuthenticationException(); }",
        "if ((ssl.SslProtocol, flag) == (SslProtocols.Tls, true)) throw new AuthenticationException();",
        "var words = (ssl.SslProtocol, flag) switch { (SslProtocols.Tls, true) => \"old\", _ => \"new\" };",
        "var weak = (ServicePointManager.SecurityProtocol & (SecurityProtocolType)192) == (SecurityProtocolType)192;",
        "SslProtocols[] refused = [SslProtocols.Tls, SslProtocols.Tls11]; if (refused.Contains(ssl.SslProtocol)) throw new AuthenticationException();",
        "var refused = new HashSet<SslProtocols> { SslProtocols.Tls, SslProtocols.Tls11 }; if (refused.Contains(ssl.SslProtocol)) throw new AuthenticationException();",
        "SslProtocols[] refused = [SslProtocols.Tls]; if (Array.IndexOf(refused, ssl.SslProtocol) >= 0) throw new AuthenticationException();",
        "SslProtocols[] refused = [SslProtocols.Tls]; if (refused.Any(p => p == ssl.SslProtocol)) throw new AuthenticationException();",
        // Hardening.
        "clientOptions.EnabledSslProtocols &= ~SslProtocols.Tls;",
        "clientOptions.EnabledSslProtocols &= SslProtocols.Tls12 | SslProtocols.Tls13;",
        "clientOptions.EnabledSslProtocols &= ~(SslProtocols)(192 | 768);",
        "ServicePointManager.SecurityProtocol = ServicePointManager.SecurityProtocol & ~SecurityProtocolType.Ssl3 & ~SecurityProtocolType.Tls;",
        "ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Tls11;",
        "const SslProtocols weak = SslProtocols.Tls | SslProtocols.Tls11; clientOptions.EnabledSslProtocols &= ~weak;",
        "SslProtocols old = SslProtocols.Tls; clientOptions.EnabledSslProtocols = clientOptions.EnabledSslProtocols & ~old;",
        "ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12 | SecurityProtocolType.Tls13;",
        "ServicePointManager.SecurityProtocol = ServicePointManager.SecurityProtocol | SecurityProtocolType.Tls12;",
        "ServicePointManager.SecurityProtocol |= (SecurityProtocolType)3072;",
        "ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;",
        "ServicePointManager.SecurityProtocol = 0;",
        "handler.SslProtocols = (SslProtocols)0;",
        "handler.SslProtocols = default;",
        "ssl.AuthenticateAsClient(host, null, SslProtocols.None, checkCertificateRevocation: true);",
        "handler.SslProtocols = clientOptions.EnabledSslProtocols;",
        "handler.SslProtocols = Enum.Parse<SslProtocols>(text);",
        "if (Enum.TryParse(text, out SslProtocols p)) handler.SslProtocols = p;",
        "handler.SslProtocols = (SslProtocols)port;",
        // Naming and logging.
        "Console.WriteLine(\"{0} is old\", SslProtocols.Tls);",
        "var s = SslProtocols.Tls.ToString();",
        "var s = string.Format(\"{0}\", SslProtocols.Tls11);",
        "var s = \"Refused: \" + SslProtocols.Tls;",
        "var number = (int)SslProtocols.Tls;",
        "var name = Enum.GetName(SslProtocols.Tls);",
        "var defined = Enum.IsDefined(SslProtocols.Tls);",
        "foreach (var p in Enum.GetValues<SslProtocols>()) Console.WriteLine(p);",
        "var count = Enum.GetValues<SslProtocols>().Length;",
        "throw new NotSupportedException($\"{SslProtocols.Tls} is off\");",
        "class RefusedException(SslProtocols p) : Exception(p.ToString()); class C { void M() => throw new RefusedException(SslProtocols.Tls); }",
        "static class Log { public static void Refused(SslProtocols p) => Console.WriteLine(p); } class C { void M() => Log.Refused(SslProtocols.Tls); }",
        "class C { void M(Microsoft.Extensions.Logging.ILogger log) => Microsoft.Extensions.Logging.LoggerExtensions.LogWarning(log, \"{P} is off\", SslProtocols.Tls); }",
        "class C { void LogRefused(SslProtocols p) => Console.WriteLine(p); void M() => LogRefused(SslProtocols.Tls); }",
        "class LoggerMessageAttribute : Attribute { } class C { [LoggerMessage] void Refused(SslProtocols p) { } void M() => Refused(SslProtocols.Tls); }",
        "var names = new Dictionary<SslProtocols, string> { [SslProtocols.Tls] = \"TLS 1.0\", [SslProtocols.Tls12] = \"TLS 1.2\" };",
        "System.Diagnostics.Debug.Assert(ssl.SslProtocol != SslProtocols.Tls);",
        "/// <summary><see cref=\"SslProtocols.Tls\"/></summary>\nclass C { /* SslProtocols.Tls */ string S = \"SslProtocols.Tls\"; }",
        // From the bytes of a ClientHello to a version.
        "SslProtocols Version(byte minor) => minor switch { 0 => SslProtocols.Ssl3, 1 => SslProtocols.Tls, 2 => SslProtocols.Tls11, 3 => SslProtocols.Tls12, _ => SslProtocols.None }; Console.WriteLine(Version(1));",
        "class Hello { SslProtocols Version(ushort code) { switch (code) { case 0x301: return SslProtocols.Tls; case 0x302: return SslProtocols.Tls11; case 0x303: return SslProtocols.Tls12; default: return SslProtocols.None; } } }",
        "class Hello { SslProtocols Version(int minor) { if (minor == 1) return SslProtocols.Tls; if (minor == 2) return SslProtocols.Tls11; if (minor == 3) return SslProtocols.Tls12; return SslProtocols.None; } }",
        "class Hello { SslProtocols Version(int minor) { if (minor == 1) { return SslProtocols.Tls; } else if (minor == 2) { return SslProtocols.Tls11; } else { return SslProtocols.Tls12; } } }",
        "class Hello { SslProtocols Version(int minor) { SslProtocols version; if (minor == 1) version = SslProtocols.Tls; else if (minor == 2) version = SslProtocols.Tls11; else version = SslProtocols.Tls12; return version; } }",
        "class Hello { SslProtocols Version(int minor) { var version = SslProtocols.None; switch (minor) { case 1: version = SslProtocols.Tls; break; case 2: version = SslProtocols.Tls11; break; case 3: version = SslProtocols.Tls12; break; } return version; } }",
        "class Hello { bool TryVersion(ushort code, out SslProtocols version) { switch (code) { case 0x301: version = SslProtocols.Tls; return true; case 0x302: version = SslProtocols.Tls11; return true; case 0x303: version = SslProtocols.Tls12; return true; default: version = default; return false; } } }",
        "class Hello { public SslProtocols Version { get; private set; } void Read(byte minor) { switch (minor) { case 1: Version = SslProtocols.Tls; break; case 2: Version = SslProtocols.Tls11; break; case 3: Version = SslProtocols.Tls12; break; } } }",
        "class Hello { SslProtocols Version(int minor) => minor == 1 ? SslProtocols.Tls : minor == 2 ? SslProtocols.Tls11 : minor == 3 ? SslProtocols.Tls12 : SslProtocols.None; }",
        "class Hello { static readonly Dictionary<ushort, SslProtocols> Versions = new() { [0x301] = SslProtocols.Tls, [0x302] = SslProtocols.Tls11, [0x303] = SslProtocols.Tls12 }; SslProtocols Version(ushort code) => Versions[code]; }",
        "class Hello { static readonly Dictionary<ushort, SslProtocols> Versions = new() { { 0x301, SslProtocols.Tls }, { 0x302, SslProtocols.Tls11 } }; }",
        "class Hello { static readonly (ushort Code, SslProtocols Version)[] Versions = [(0x301, SslProtocols.Tls), (0x302, SslProtocols.Tls11), (0x303, SslProtocols.Tls12)]; }",
        "var byName = new Dictionary<string, SslProtocols>(); byName[\"tls10\"] = SslProtocols.Tls; byName.Add(\"tls11\", SslProtocols.Tls11);",
        // Probing what a platform or a peer can do.
        "bool SupportsTls10() => Supports(SslProtocols.Tls); bool Supports(SslProtocols p) => flag; SupportsTls10();",
        "class Platform { static readonly Lazy<bool> Tls10 = new(() => GetTlsSupport(SslProtocols.Tls)); static bool GetTlsSupport(SslProtocols p) => true; }",
        "class Platform { bool Old => IsEnabledInRegistry(SslProtocols.Tls, true); bool IsEnabledInRegistry(SslProtocols p, bool client) => client; }",
        "class Platform { Task<bool> Probe(string host, SslProtocols p) => Task.FromResult(true); Task<bool> Old() => Probe(\"h\", SslProtocols.Tls); }",
        "class Assert { public static void Equal<T>(T a, T b) { } public static void Throws<T>(Action a) { } } class T1 { void M(SslStream s) => Assert.Equal(SslProtocols.Tls, s.SslProtocol); void N(SslStream s) => Assert.Throws<AuthenticationException>(() => s.AuthenticateAsClient(\"h\", null, SslProtocols.Tls, true)); }",
        "[AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class InlineDataAttribute(params object[] data) : Attribute { public object[] Data => data; } class T1 { [InlineData(SslProtocols.Tls, false)] [InlineData(SslProtocols.Tls12, true)] void M(SslProtocols p, bool works) { } }",
        // Development.
        "if (System.Diagnostics.Debugger.IsAttached) handler.SslProtocols = SslProtocols.Tls;",
        // Another enum.
        "enum SslProtocols { Tls } class C { SslProtocols P = SslProtocols.Tls; }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    /// <summary>Findings where the least version is TLS 1.3.</summary>
    public static TheoryData<string> ReportedWhereTls13IsRequired =>
    [
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls12|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls12 | SslProtocols.Tls13|};",
        "clientOptions.EnabledSslProtocols |= {|TLS1001:SslProtocols.Tls12|};",
        "clientOptions.EnabledSslProtocols = {|TLS1001:(SslProtocols)3072|};",
        "ServicePointManager.SecurityProtocol |= {|TLS1002:SecurityProtocolType.Tls12|};",
        "ServicePointManager.SecurityProtocol = {|TLS1002:(SecurityProtocolType)(3072 | 12288)|};",
        "clientOptions.EnabledSslProtocols = {|TLS1003:SslProtocols.Tls13|};",
        "clientOptions.EnabledSslProtocols = SslProtocols.None;",
        "clientOptions.EnabledSslProtocols |= SslProtocols.Tls13;",
        "if (ssl.SslProtocol == SslProtocols.Tls12) throw new AuthenticationException();",
        "clientOptions.EnabledSslProtocols &= ~SslProtocols.Tls12;",
    ];

    [Theory, MemberData(nameof(ReportedWhereTls13IsRequired))]
    public Task RequiresTls13(string markup) => Snippet.VerifyAsync(markup, ("tls_analyzers.minimum_protocol", "tls13"));

    [Fact]
    public Task RequiresTls13OfOneRule() => Snippet.VerifyAsync(
        "clientOptions.EnabledSslProtocols = {|TLS1001:SslProtocols.Tls12|}; ServicePointManager.SecurityProtocol = {|TLS1003:SecurityProtocolType.Tls12|};",
        ("dotnet_code_quality.TLS1001.minimum_protocol", "tls13"));

    [Theory]
    [InlineData("(SslProtocols)0xFC0", "'(SslProtocols)0xFC0' enables TLS 1.0 and TLS 1.1:")]
    [InlineData("SslProtocols.Default", "'SslProtocols.Default' enables SSL 3.0 and TLS 1.0:")]
    [InlineData("~(SslProtocols)0", "'~(SslProtocols)0' enables SSL 2.0, SSL 3.0, TLS 1.0 and TLS 1.1:")]
    public async Task NamesEveryDeprecatedVersion(string value, string start)
    {
        var finding = Assert.Single(await Snippet.AnalyzeAsync($"clientOptions.EnabledSslProtocols = {value};"));
        Assert.StartsWith(start, finding.GetMessage(null), StringComparison.Ordinal);
    }
}
