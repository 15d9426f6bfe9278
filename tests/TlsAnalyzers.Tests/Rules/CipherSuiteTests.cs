using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

public class CipherSuiteTests
{
    public static TheoryData<string> Broken =>
    [
        "clientOptions.CipherSuitesPolicy = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA|}]);",
        "clientOptions.CipherSuitesPolicy = new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|} });",
        "clientOptions.CipherSuitesPolicy = new CipherSuitesPolicy(new TlsCipherSuite[] { TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:(TlsCipherSuite)0x0001|} });",
        "clientOptions.CipherSuitesPolicy = new CipherSuitesPolicy(new List<TlsCipherSuite> { TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_NULL_SHA256|} });",
        "clientOptions.CipherSuitesPolicy = new([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_DH_anon_WITH_AES_128_CBC_SHA|}]);",
        "clientOptions = new() { CipherSuitesPolicy = new([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_EXPORT_WITH_RC4_40_MD5|}]) };",
        "void Use(CipherSuitesPolicy p) => clientOptions.CipherSuitesPolicy = p; Use(new([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_DES_CBC_SHA|}]));",
        "var list = new List<TlsCipherSuite>(); list.Add(TlsCipherSuite.TLS_AES_128_GCM_SHA256); list.Add({|TLS3001:TlsCipherSuite.TLS_RSA_WITH_IDEA_CBC_SHA|}); var p = new CipherSuitesPolicy(list);",
        "var list = new List<TlsCipherSuite> { TlsCipherSuite.TLS_AES_128_GCM_SHA256 }; list.AddRange([{|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_MD5|}]); var p = new CipherSuitesPolicy(list.ToArray());",
        "TlsCipherSuite[] all = [TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_PSK_WITH_NULL_SHA|}]; var p = new CipherSuitesPolicy(all);",
        "TlsCipherSuite[] old = [{|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}]; var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, .. old]);",
        "TlsCipherSuite[] sound = [TlsCipherSuite.TLS_AES_128_GCM_SHA256]; var p = new CipherSuitesPolicy(sound.Append({|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}));",
        "TlsCipherSuite[] sound = [TlsCipherSuite.TLS_AES_128_GCM_SHA256]; var p = new CipherSuitesPolicy(sound.Concat(new[] { {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|} }).Distinct().ToArray());",
        "const TlsCipherSuite old = TlsCipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA; var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:old|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, flag ? {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|} : TlsCipherSuite.TLS_AES_256_GCM_SHA384]);",
        "var p = new CipherSuitesPolicy(flag ? [TlsCipherSuite.TLS_AES_128_GCM_SHA256] : new[] { {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|} });",
        "var all = new TlsCipherSuite[2]; all[0] = TlsCipherSuite.TLS_AES_128_GCM_SHA256; all[1] = {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}; var p = new CipherSuitesPolicy(all);",
        "var p = new CipherSuitesPolicy(new ushort[] { 0x1301, {|TLS3001:0x000A|} }.Select(code => (TlsCipherSuite)code));",
        "var p = new CipherSuitesPolicy({|TLS3001:Enum.GetValues<TlsCipherSuite>()|});",
        "TlsCipherSuite[] all = [TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}]; var list = new List<TlsCipherSuite>(); foreach (var one in all) list.Add(one); var p = new CipherSuitesPolicy(list);",
        "var p = new CipherSuitesPolicy(System.Collections.Immutable.ImmutableArray.CreateRange(new[] { TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|} }));",
        "TlsCipherSuite[] list; list = new[] { TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|} }; var p = new CipherSuitesPolicy(list);",
        "var p = new CipherSuitesPolicy(System.Collections.Immutable.ImmutableArray.Create(TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}));",
        "class C { static readonly TlsCipherSuite[] All = [TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}]; CipherSuitesPolicy P = new(All); }",
        "class C { static IEnumerable<TlsCipherSuite> All => new[] { TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|} }; CipherSuitesPolicy P = new(All); }",
        "var p = new CipherSuitesPolicy({|TLS3001:Enum.GetValues(typeof(TlsCipherSuite))|}.Cast<TlsCipherSuite>());",
        "class C { IEnumerable<TlsCipherSuite> All() { yield return TlsCipherSuite.TLS_AES_128_GCM_SHA256; yield return {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}; } CipherSuitesPolicy P() => new(All()); }",
        "class C { TlsCipherSuite[] All() { return [TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}]; } CipherSuitesPolicy P() => new(All()); }",
        "using static System.Net.Security.TlsCipherSuite; var p = new CipherSuitesPolicy([TLS_AES_128_GCM_SHA256, {|TLS3001:TLS_RSA_WITH_RC4_128_SHA|}]);",
        "using P = System.Net.Security.CipherSuitesPolicy; using S = System.Net.Security.TlsCipherSuite; var p = new P([S.TLS_AES_128_GCM_SHA256, {|TLS3001:S.TLS_RSA_WITH_RC4_128_SHA|}]);",
    ];

    public static TheoryData<string> Weak =>
    [
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_256_GCM_SHA384|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_DHE_RSA_WITH_AES_128_CBC_SHA256|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_PSK_WITH_AES_128_GCM_SHA256|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_CAMELLIA_128_CBC_SHA|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CCM|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:(TlsCipherSuite)0x002F|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:(TlsCipherSuite)47|}]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA|}, {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]);",
        "var p = new CipherSuitesPolicy(new HashSet<TlsCipherSuite> { TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} });",
        "var p = new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_AES_128_GCM_SHA256 }.Prepend({|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}).ToList());",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:Enum.Parse<TlsCipherSuite>(\"TLS_RSA_WITH_AES_128_CBC_SHA\")|}]);",
        "class C { const TlsCipherSuite Old = TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA; CipherSuitesPolicy P = new([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {|TLS3002:Old|}]); }",
    ];

    public static TheoryData<string> NothingForHttp2 =>
    [
        "var p = {|TLS3007:new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}])|};",
        "var p = {|TLS3007:new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_GCM_SHA256|}])|};",
        "var p = {|TLS3007:new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA|}, {|TLS3002:TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA|}])|};",
        "var p = {|TLS3007:new CipherSuitesPolicy(new[] { {|TLS3001:TlsCipherSuite.TLS_RSA_WITH_3DES_EDE_CBC_SHA|}, {|TLS3001:(TlsCipherSuite)0x0001|} })|};",
        "var p = {|TLS3007:new CipherSuitesPolicy(new TlsCipherSuite[] { {|TLS3001:TlsCipherSuite.TLS_DH_anon_WITH_AES_128_GCM_SHA256|} })|};",
        "CipherSuitesPolicy p = {|TLS3007:new([{|TLS3002:TlsCipherSuite.TLS_DHE_RSA_WITH_AES_256_CBC_SHA|}])|};",
        "var list = new List<TlsCipherSuite> { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} }; list.Add({|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA|}); var p = {|TLS3007:new CipherSuitesPolicy(list)|};",
        "TlsCipherSuite[] a = [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}], b = [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA|}]; var p = {|TLS3007:new CipherSuitesPolicy([.. a, .. b])|};",
        "TlsCipherSuite[] a = [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; var p = {|TLS3007:new CipherSuitesPolicy(a.Append({|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA|}))|};",
        "serverOptions.CipherSuitesPolicy = {|TLS3007:new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_PSK_WITH_AES_128_GCM_SHA256|}])|};",
        "class C { static readonly TlsCipherSuite[] All = [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; CipherSuitesPolicy P = {|TLS3007:new(All)|}; }",
        "class C { static TlsCipherSuite[] All => [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; CipherSuitesPolicy P = {|TLS3007:new(All)|}; }",
        "class C { IEnumerable<TlsCipherSuite> All() { yield return {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}; } CipherSuitesPolicy P() => {|TLS3007:new(All())|}; }",
        "var p = {|TLS3007:new CipherSuitesPolicy(new ushort[] { {|TLS3002:0x002F|}, {|TLS3002:0x0035|} }.Select(code => (TlsCipherSuite)code))|};",
        "TlsCipherSuite[] all = [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; var list = new List<TlsCipherSuite>(); foreach (var one in all) list.Add(one); var p = {|TLS3007:new CipherSuitesPolicy(list)|};",
        "var list = new List<TlsCipherSuite>(8) { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} }; list.Insert(0, {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA|}); var p = {|TLS3007:new CipherSuitesPolicy(list)|};",
        "var p = {|TLS3007:new CipherSuitesPolicy((new[] { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} }))|};",
        "IEnumerable<TlsCipherSuite> all = new[] { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} }; var p = {|TLS3007:new CipherSuitesPolicy(all)|};",
        "TlsCipherSuite[] a = [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; var p = {|TLS3007:new CipherSuitesPolicy([.. a, .. a])|};",
        "var p = {|TLS3007:new CipherSuitesPolicy(Enumerable.Empty<TlsCipherSuite>().Append({|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}))|};",
        "var all = System.Collections.Immutable.ImmutableArray.CreateBuilder<TlsCipherSuite>(); all.Add({|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}); var p = {|TLS3007:new CipherSuitesPolicy(all.ToImmutable())|};",
        "var all = new TlsCipherSuite[1]; all[0] = {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}; var p = {|TLS3007:new CipherSuitesPolicy(all)|};",
        "class C { static TlsCipherSuite[] All { get { return [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; } } CipherSuitesPolicy P = {|TLS3007:new(All)|}; }",
        "class C { static TlsCipherSuite[] All { get; } = [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; CipherSuitesPolicy P = {|TLS3007:new(All)|}; }",
        "class C { IEnumerable<TlsCipherSuite> All() { Func<TlsCipherSuite> sound = () => { return TlsCipherSuite.TLS_AES_128_GCM_SHA256; }; TlsCipherSuite Sound() { return TlsCipherSuite.TLS_AES_128_GCM_SHA256; } yield return {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}; } CipherSuitesPolicy P() => {|TLS3007:new(All())|}; }",
        "TlsCipherSuite[] All() => [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; var p = {|TLS3007:new CipherSuitesPolicy(All())|};",
        "TlsCipherSuite[] All() { return [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]; } var p = {|TLS3007:new CipherSuitesPolicy(All())|};",
    ];

    [SilentFor("TLS3001", "TLS3002", "TLS3007")]
    public static TheoryData<string> Silent =>
    [
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_256_GCM_SHA384, TlsCipherSuite.TLS_CHACHA20_POLY1305_SHA256]);",
        "var p = new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, TlsCipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 });",
        "var p = new CipherSuitesPolicy([(TlsCipherSuite)0x1301, (TlsCipherSuite)0xC030]);",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_DHE_RSA_WITH_AES_128_GCM_SHA256]);",
        "var p = new CipherSuitesPolicy([]);",
        "var p = new CipherSuitesPolicy([(TlsCipherSuite)0x5600]);",
        "clientOptions.CipherSuitesPolicy = null;",
        // The condition may choose either, and the list is not known.
        "var p = new CipherSuitesPolicy([flag ? (TlsCipherSuite)port : TlsCipherSuite.TLS_AES_128_GCM_SHA256]);",
        "var p = new CipherSuitesPolicy(Enum.GetValues<DayOfWeek>().Select(day => (TlsCipherSuite)(0x1301 + (int)day)));",
        "TlsCipherSuite[] refused = [TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA]; if (refused.Contains(ssl.NegotiatedCipherSuite)) throw new NotSupportedException();",
        "TlsCipherSuite[] refused = [TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA]; var p = new CipherSuitesPolicy(Enum.GetValues<TlsCipherSuite>().Where(suite => !refused.Contains(suite)));",
        "var p = new CipherSuitesPolicy(Enum.GetValues<TlsCipherSuite>().Except([TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA]));",
        "var list = new List<TlsCipherSuite> { TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA }; list.Remove(TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA); var p = new CipherSuitesPolicy(list);",
        "if (ssl.NegotiatedCipherSuite == TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA) throw new NotSupportedException();",
        "if (ssl.NegotiatedCipherSuite is TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA or TlsCipherSuite.TLS_RSA_WITH_NULL_SHA) throw new NotSupportedException();",
        "switch (ssl.NegotiatedCipherSuite) { case TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA: throw new NotSupportedException(); }",
        "var words = ssl.NegotiatedCipherSuite switch { TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA => \"RC4\", _ => \"\" };",
        "var names = new Dictionary<TlsCipherSuite, string> { { TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA, \"RC4\" } };",
        "Console.WriteLine(TlsCipherSuite.TLS_RSA_WITH_NULL_SHA);",
        "var code = (ushort)TlsCipherSuite.TLS_RSA_WITH_RC4_128_MD5;",
        "CipherSuitesPolicy Make(IEnumerable<TlsCipherSuite> suites) => new(suites); Make([TlsCipherSuite.TLS_AES_128_GCM_SHA256]);",
        "var allowed = clientOptions.CipherSuitesPolicy!.AllowedCipherSuites.Contains(TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA);",
        "if (System.Diagnostics.Debugger.IsAttached) clientOptions.CipherSuitesPolicy = new([TlsCipherSuite.TLS_RSA_WITH_NULL_SHA]);",
        "TlsCipherSuite[] all = [TlsCipherSuite.TLS_AES_128_GCM_SHA256]; TlsCipherSuite[] unused = [TlsCipherSuite.TLS_RSA_WITH_NULL_SHA]; var p = new CipherSuitesPolicy(all);",
        "TlsCipherSuite[] all = [TlsCipherSuite.TLS_AES_128_GCM_SHA256]; var list = new List<TlsCipherSuite>(); foreach (var one in all) if (flag) list.Add(one); var p = new CipherSuitesPolicy(list);",
        "class C { bool IsBad(TlsCipherSuite suite) => suite == TlsCipherSuite.TLS_RSA_WITH_NULL_SHA; CipherSuitesPolicy? P; }",
        "class CipherSuitesPolicy(IEnumerable<TlsCipherSuite> suites) { object M() => new CipherSuitesPolicy([TlsCipherSuite.TLS_RSA_WITH_NULL_SHA]); object Suites = suites; }",
        "TlsCipherSuite[] all = [TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA]; var list = new List<TlsCipherSuite>(); foreach (var one in all) { list.Add(one); break; } var p = new CipherSuitesPolicy(list);",
        "TlsCipherSuite[] all = [TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA]; var list = new List<TlsCipherSuite>(); foreach (var one in all) { switch (port) { case 1: list.Add(one); continue; } } var p = new CipherSuitesPolicy(list);",
        "var list = new List<TlsCipherSuite> { TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA }; list.Clear(); list.Add(TlsCipherSuite.TLS_AES_128_GCM_SHA256); var p = new CipherSuitesPolicy(list);",
        "var list = new List<TlsCipherSuite> { TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA }; list.RemoveAll(suite => suite.ToString().Contains(\"RC4\")); var p = new CipherSuitesPolicy(list);",
        "var p = new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_AES_128_GCM_SHA256, TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA }.Where(suite => !suite.ToString().Contains(\"RC4\")));",
        "var p = new CipherSuitesPolicy(new[] { TlsCipherSuite.TLS_RSA_WITH_RC4_128_SHA }.Select(suite => TlsCipherSuite.TLS_AES_128_GCM_SHA256));",
        "var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, (TlsCipherSuite)(ushort)(port & 0xFFFF)]);",
    ];

    // One element that HTTP/2 allows, or that nobody knows, is enough.
    [SilentFor("TLS3007")]
    public static TheoryData<string> SilentOnHttp2 =>
    [
        "var p = new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}, TlsCipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]);",
        "var p = new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}, (TlsCipherSuite)port]);",
        "TlsCipherSuite Other() => TlsCipherSuite.TLS_AES_128_GCM_SHA256; var p = new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}, Other()]);",
        "var p = new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}, (TlsCipherSuite)0x5600]);",
        "IEnumerable<TlsCipherSuite> others = clientOptions.CipherSuitesPolicy!.AllowedCipherSuites; var p = new CipherSuitesPolicy([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}, .. others]);",
        "IEnumerable<TlsCipherSuite> others = clientOptions.CipherSuitesPolicy!.AllowedCipherSuites; var p = new CipherSuitesPolicy(flag ? others : [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]);",
        "TlsCipherSuite[]? given = null; var p = new CipherSuitesPolicy(given ?? [{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}]);",
        "var p = new CipherSuitesPolicy(port switch { 1 => new[] { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} }, _ => new[] { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA|} } });",
        "var p = new CipherSuitesPolicy([flag ? {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} : {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_256_CBC_SHA|}]);",
        "IEnumerable<TlsCipherSuite> others = clientOptions.CipherSuitesPolicy!.AllowedCipherSuites; var list = new List<TlsCipherSuite> { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} }; list.AddRange(others); var p = new CipherSuitesPolicy(list);",
        "CipherSuitesPolicy Make(TlsCipherSuite[] others) => new([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}, .. others]);",
        "CipherSuitesPolicy Make(TlsCipherSuite other) => new([{|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}, other]);",
        "var p = new CipherSuitesPolicy(new[] { {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|} }.Concat(Enum.GetValues<DayOfWeek>().Select(day => (TlsCipherSuite)(0x1301 + (int)day))));",
        "class C { IEnumerable<TlsCipherSuite> All() { yield return {|TLS3002:TlsCipherSuite.TLS_RSA_WITH_AES_128_CBC_SHA|}; yield return TlsCipherSuite.TLS_AES_128_GCM_SHA256; } CipherSuitesPolicy P() => new(All()); }",
    ];

    [Theory, MemberData(nameof(Broken)), MemberData(nameof(Weak)), MemberData(nameof(NothingForHttp2)), MemberData(nameof(SilentOnHttp2))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);

    [Theory]
    [InlineData("(TlsCipherSuite)0x000A", "'TLS_RSA_WITH_3DES_EDE_CBC_SHA' uses 3DES with 64-bit blocks (Sweet32)")]
    [InlineData("TlsCipherSuite.TLS_RSA_WITH_NULL_SHA", "'TLS_RSA_WITH_NULL_SHA' encrypts nothing")]
    public async Task SaysWhatIsWrong(string suite, string message)
    {
        var finding = Assert.Single(await Snippet.AnalyzeAsync($"var p = new CipherSuitesPolicy([TlsCipherSuite.TLS_AES_128_GCM_SHA256, {suite}]);"));
        Assert.Equal(message, finding.GetMessage(null));
    }
}
