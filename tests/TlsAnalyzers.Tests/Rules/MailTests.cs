using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>Mail without TLS (TLS4006).</summary>
public class MailTests
{
    private const string Mail = "using System.Net.Mail; ";

    public static TheoryData<string> Reported =>
    [
        Mail + "var smtp = {|TLS4006:new SmtpClient(\"mail.contoso.com\")|}; smtp.Send(\"a@b.c\", \"d@e.f\", \"s\", \"b\");",
        Mail + "using var smtp = {|TLS4006:new SmtpClient(\"mail.contoso.com\", 587)|}; await smtp.SendMailAsync(new MailMessage());",
        Mail + "SmtpClient smtp = {|TLS4006:new(host, 25)|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = {|TLS4006:new SmtpClient(host) { Credentials = new NetworkCredential(\"u\", \"p\") }|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = {|TLS4006:new SmtpClient(host)|}; smtp.Credentials = new NetworkCredential(\"u\", \"p\"); smtp.Send(new MailMessage());",
        Mail + "var smtp = {|TLS4006:new System.Net.Mail.SmtpClient(host)|}; smtp.SendAsync(new MailMessage(), null);",
        Mail + "if (flag) { var smtp = {|TLS4006:new SmtpClient(host)|}; smtp.Send(new MailMessage()); }",
        Mail + "using (var smtp = {|TLS4006:new SmtpClient(host)|}) { smtp.Send(new MailMessage()); }",
        Mail + "class C { void M(string server) { var smtp = {|TLS4006:new SmtpClient(server)|}; smtp.Port = 25; smtp.Send(new MailMessage()); } }",
        Mail + "class C { async Task M() { var smtp = {|TLS4006:new SmtpClient(host)|}; await smtp.SendMailAsync(new MailMessage()); smtp.Dispose(); } }",
        Mail + "var smtp = new SmtpClient(host); {|TLS4006:smtp.EnableSsl = false|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host) { {|TLS4006:EnableSsl = false|} };",
        Mail + "class C { void M(SmtpClient smtp) { {|TLS4006:smtp.EnableSsl = false|}; } }",
        Mail + "class C { readonly SmtpClient smtp = new(host) { {|TLS4006:EnableSsl = false|}, Port = 25 }; }",
        Mail + "const bool tls = false; var smtp = new SmtpClient(host) { {|TLS4006:EnableSsl = tls|} };",
        Mail + "var smtp = {|TLS4006:new global::System.Net.Mail.SmtpClient(host)|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = {|TLS4006:new SmtpClient(\"smtp-\" + text)|}; smtp.Send(new MailMessage());",
        Mail + "var smtp = {|TLS4006:new SmtpClient(host)|}; text = smtp.Host!; smtp.Send(new MailMessage());",
        Mail + "var smtp = {|TLS4006:new SmtpClient(host)|}; smtp.Send(new MailMessage()); smtp = null;",
        Mail + "IDisposable smtp = new SmtpClient(host); smtp.Dispose(); SmtpClient other = {|TLS4006:new SmtpClient(host)|}; other.Send(new MailMessage());",
    ];

    [SilentFor("TLS4006")]
    public static TheoryData<string> Silent =>
    [
        Mail + "var smtp = new SmtpClient(\"mail.contoso.com\") { EnableSsl = true }; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(\"mail.contoso.com\"); smtp.EnableSsl = true; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(\"localhost\", 2525); smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(\"127.0.0.1\"); smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(\"mailhog\"); smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host) { EnableSsl = flag }; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host); smtp.EnableSsl = flag; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host) { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory }; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host); smtp.Host = \"localhost\"; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host); smtp.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory; smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(); smtp.Send(new MailMessage());",
        Mail + "class C { SmtpClient M() { var smtp = new SmtpClient(host); return smtp; } }",
        Mail + "class C { readonly SmtpClient smtp = new(host); void M() => smtp.EnableSsl = true; }",
        Mail + "void Set(SmtpClient c) { } var smtp = new SmtpClient(host); Set(smtp); smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host); Console.WriteLine(smtp.Port);",
        Mail + "var smtp = new SmtpClient(host); if (!smtp.EnableSsl) throw new InvalidOperationException();",
        Mail + "class SmtpClient { public SmtpClient(string h) { } public bool EnableSsl; public void Send() { } } class C { void M() { var smtp = new SmtpClient(\"mail.contoso.com\"); smtp.EnableSsl = false; smtp.Send(); } }",
        Mail + "if (System.Diagnostics.Debugger.IsAttached) { var smtp = new SmtpClient(host); smtp.Send(new MailMessage()); }",
        Mail + "var smtp = new SmtpClient(flag ? \"localhost\" : \"mail.contoso.com\"); smtp.Send(new MailMessage());",
        Mail + "var smtp = new SmtpClient(host); smtp.Dispose();",
        Mail + "class C { SmtpClient M() { var smtp = new SmtpClient(host); smtp.Send(new MailMessage()); return smtp; } }",
        Mail + "class C { object M() { var smtp = new SmtpClient(host); smtp.Send(new MailMessage()); return smtp; } }",
        Mail + "class C { SmtpClient? kept; void M() { var smtp = new SmtpClient(host); kept = smtp; smtp.Send(new MailMessage()); } }",
        Mail + "class C { object? kept; void M() { var smtp = new SmtpClient(host); kept = smtp; smtp.Send(new MailMessage()); } }",
        Mail + "class C { void Use(object o) { } void M() { var smtp = new SmtpClient(host); Use(smtp); smtp.Send(new MailMessage()); } }",
        Mail + "class SmtpClient { public SmtpClient(string h) { } public void Send() { } } class C { void M() { var smtp = new SmtpClient(\"mail.contoso.com\"); smtp.Send(); } }",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}
