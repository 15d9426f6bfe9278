using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>File transfer without TLS (TLS4007).</summary>
public class FtpTests
{
    public static TheoryData<string> Reported =>
    [
        "var ftp = (FtpWebRequest)WebRequest.Create({|TLS4007:\"ftp://files.contoso.com/a.csv\"|}); ftp.UsePassive = true;",
        "var ftp = (FtpWebRequest)WebRequest.Create({|TLS4007:new Uri(\"ftp://\" + host)|});",
        "var ftp = WebRequest.Create({|TLS4007:$\"ftp://{host}/a.csv\"|}) as FtpWebRequest;",
        "const string root = \"ftp://files.contoso.com/\"; var ftp = WebRequest.Create({|TLS4007:root + text|});",
        "var ftp = WebRequest.Create({|TLS4007:string.Format(\"ftp://{0}/{1}\", host, text)|});",
        "var ftp = WebRequest.Create({|TLS4007:new UriBuilder(\"ftp\", host).Uri|});",
        "var ftp = WebRequest.Create({|TLS4007:new UriBuilder(Uri.UriSchemeFtp, host).Uri|});",
        "new WebClient().DownloadFile({|TLS4007:\"ftp://files.contoso.com/a.csv\"|}, \"a.csv\");",
        "new WebClient().UploadFile({|TLS4007:\"ftp://files.contoso.com/a.csv\"|}, \"a.csv\");",
        "using var web = new WebClient(); var bytes = web.DownloadData({|TLS4007:new Uri(\"ftp://files.contoso.com/a.csv\")|});",
        "using var web = new WebClient { BaseAddress = {|TLS4007:\"ftp://files.contoso.com\"|} };",
        "var ftp = (FtpWebRequest)WebRequest.Create(text); {|TLS4007:ftp.EnableSsl = false|};",
        "class C { void M(FtpWebRequest ftp) { {|TLS4007:ftp.EnableSsl = false|}; } }",
        "class C { const bool Tls = false; void M(FtpWebRequest ftp) { {|TLS4007:ftp.EnableSsl = Tls|}; } }",
        "var ftp = (FtpWebRequest)WebRequest.Create({|TLS4007:\"ftp://files.contoso.com/a.csv\"|}); {|TLS4007:ftp.EnableSsl = false|};",
        "class C { void M(FtpWebRequest? ftp) { if (ftp is { } found) {|TLS4007:found.EnableSsl = false|}; } }",
        "class C { void A() { var ftp = WebRequest.Create({|TLS4007:\"ftp://files.contoso.com/a.csv\"|}); } void B(FtpWebRequest other) { other.EnableSsl = true; } }",
    ];

    [SilentFor("TLS4007")]
    public static TheoryData<string> Silent =>
    [
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://files.contoso.com/a.csv\"); ftp.EnableSsl = true;",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://files.contoso.com/a.csv\"); ftp.EnableSsl = flag;",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://localhost/a.csv\");",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://127.0.0.1:2121/a.csv\");",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://files.test/a.csv\");",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://nas/a.csv\");",
        "var was = ((FtpWebRequest)WebRequest.Create(text)).EnableSsl;",
        "var ftp = (FtpWebRequest)WebRequest.Create(text);",
        "var ftp = (FtpWebRequest)WebRequest.Create(text); ftp.EnableSsl = flag;",
        "var ftp = (FtpWebRequest)WebRequest.Create(text); if (!ftp.EnableSsl) throw new InvalidOperationException();",
        "var file = WebRequest.Create(\"file:///tmp/a.csv\");",
        "Console.WriteLine(\"ftp://files.contoso.com/a.csv\");",
        "var link = new Uri(\"ftp://files.contoso.com/a.csv\"); Console.WriteLine(link.Host);",
        "if (text.StartsWith(\"ftp://\")) throw new NotSupportedException(\"ftp:// is not allowed\");",
        "new WebClient().DownloadFile(text, \"a.csv\");",
        "class Ftp { public bool EnableSsl { get; set; } } class C { void M(Ftp own) => own.EnableSsl = false; }",
        "var ftp = (FtpWebRequest)WebRequest.Create(\"ftp://files.contoso.com/a.csv\"); ftp.UsePassive = true; ftp.EnableSsl = true;",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}
