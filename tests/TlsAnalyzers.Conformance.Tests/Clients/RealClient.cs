using System.Net;
using System.Net.Mail;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using TlsAnalyzers.Conformance.Clients;

namespace TlsAnalyzers.Conformance.Tests.Clients;

/// <summary>Clients as people use them, each for one protocol.</summary>
/// <param name="Name">The name of its file of verdicts.</param>
/// <param name="Protocol">What it speaks.</param>
/// <param name="Version">The command that prints its version; null for .NET, which is pinned.</param>
/// <param name="Make">Makes it.</param>
public sealed record RealClient(string Name, LabProtocol Protocol, string[]? Version, Func<TlsLab, LabClient> Make)
{
    private static readonly string[] Curl = ["curl", "--version"];
    private static readonly string[] OpenSsl = ["openssl", "version"];
    private static readonly string[] Login = ["-u", "lab:secret"];

    public static IReadOnlyList<RealClient> All { get; } =
    [
        new("HttpClient", LabProtocol.Https, null, StockClient.Over),
        new("HttpClient-h2", LabProtocol.Https, null, Http2),
        new("SslStream", LabProtocol.Https, null, lab => LabClient.Of((url, cancellation) => SslStreamAsync(lab, url, cancellation), "SslStream")),
        new("curl", LabProtocol.Https, Curl, lab => new CommandClient(lab, "curl", "-sS", "--resolve", "{resolve}", "{url}")),
        new("openssl", LabProtocol.Https, OpenSsl, lab => Shell(lab, "printf 'GET {path} HTTP/1.0\\r\\n\\r\\n' | " + SClient("-servername {host}"))),
        new("gnutls-cli", LabProtocol.Https, ["gnutls-cli", "--version"],
            lab => Shell(lab, "printf 'GET {path} HTTP/1.0\\r\\n\\r\\n' | gnutls-cli --x509cafile {ca} -p {port} {host}")),
        new("wget", LabProtocol.Https, ["wget", "--version"], lab => new CommandClient(lab, "wget", "-q", "--tries=1", "-O", "-", "{url}")),

        new("SmtpClient", LabProtocol.Smtp, null, _ => LabClient.Of(SendMailAsync, "SmtpClient")),
        new("curl-smtp", LabProtocol.Smtp, Curl, lab => new CommandClient(lab,
            ["curl", "-sS", "--ssl-reqd", .. Login, "--mail-from", "a@example.com", "--mail-rcpt", "b@example.com", "-T", "{ca}", "{url}"])),
        new("FtpWebRequest", LabProtocol.Ftp, null, _ => LabClient.Of(DownloadAsync, "FtpWebRequest")),
        new("curl-ftp", LabProtocol.Ftp, Curl, lab => new CommandClient(lab, ["curl", "-sS", "--ssl-reqd", .. Login, "{url}"])),
        new("curl-ftps", LabProtocol.Ftps, Curl, lab => new CommandClient(lab, ["curl", "-sS", .. Login, "{url}"])),
        new("curl-imap", LabProtocol.Imap, Curl, lab => new CommandClient(lab, ["curl", "-sS", "--ssl-reqd", .. Login, "{url}"])),
        new("openssl-imap", LabProtocol.Imap, OpenSsl, lab => Shell(lab, "printf 'a LOGIN lab secret\\r\\nb LOGOUT\\r\\n' | " + SClient("-starttls imap"))),
        new("curl-pop3", LabProtocol.Pop3, Curl, lab => new CommandClient(lab, ["curl", "-sS", "--ssl-reqd", .. Login, "{url}"])),
        new("openssl-pop3", LabProtocol.Pop3, OpenSsl, lab => Shell(lab, "printf 'USER lab\\r\\nPASS secret\\r\\nQUIT\\r\\n' | " + SClient("-starttls pop3"))),
        // By address, since OpenLDAP takes localhost for the name of the machine.
        new("ldapsearch", LabProtocol.Ldap, ["sh", "-c", "ldapsearch -VV 2>&1"],
            lab => Shell(lab, "LDAPTLS_CACERT={ca} ldapsearch -ZZ -x -H ldap://127.0.0.1:{port} -b dc=lab")),
        // A bind without a name, then unbind.
        new("openssl-ldap", LabProtocol.Ldap, OpenSsl, lab => Shell(lab,
            @"printf '\060\014\002\001\001\140\007\002\001\003\004\000\200\000\060\005\002\001\002\102\000' | " + SClient("-starttls ldap"))),
        // A start-up message, a password and a farewell.
        new("openssl-postgres", LabProtocol.Postgres, OpenSsl, lab => Shell(lab,
            @"printf '\000\000\000\022\000\003\000\000user\000lab\000\000p\000\000\000\013secret\000X\000\000\000\004' | " + SClient("-starttls postgres"))),
        // A command, then quit.
        new("openssl-mysql", LabProtocol.MySql, OpenSsl, lab => Shell(lab,
            @"printf '\001\000\000\002\016\001\000\000\000\001' | " + SClient("-starttls mysql"))),
    ];

    /// <summary>Not among the others: it takes a quarter of a second to start.</summary>
    public static RealClient Python { get; } = new("python", LabProtocol.Https, ["python3", "--version"], lab => new CommandClient(lab, "python3", "-c",
        "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1], timeout=30).read().decode())", "{url}"));

    public override string ToString() => Name;

    private static CommandClient Shell(TlsLab lab, string script) => new(lab, "sh", "-c", script);

    private static string SClient(string how) =>
        $"openssl s_client -quiet {how} -verify_return_error -verify_hostname {{host}} -CAfile {{ca}} -connect {{host}}:{{port}}";

    private static DelegateClient Http2(TlsLab lab) => new("HttpClient with HTTP/2", async (target, cancellation) =>
    {
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = lab.NewChainPolicy() } })
        {
            DefaultRequestVersion = HttpVersion.Version20,
        };
        return await client.GetStringAsync(target.Url, cancellation);
    });

    private static async Task<string> SslStreamAsync(TlsLab lab, Uri url, CancellationToken cancellation)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, url.Port, cancellation);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(new() { TargetHost = url.Host, CertificateChainPolicy = lab.NewChainPolicy() }, cancellation);
        await tls.WriteAsync(Encoding.ASCII.GetBytes($"GET {url.AbsolutePath} HTTP/1.1\r\nHost: {url.Host}\r\nConnection: close\r\n\r\n"), cancellation);
        using var reader = new StreamReader(tls);
        return await reader.ReadToEndAsync(cancellation);
    }

    private static async Task SendMailAsync(Uri url, CancellationToken cancellation)
    {
        using var client = new SmtpClient(url.Host, url.Port) { EnableSsl = true, Credentials = new NetworkCredential("lab", "secret") };
        await client.SendMailAsync("a@example.com", "b@example.com", "subject", "body", cancellation);
    }

    private static async Task<string> DownloadAsync(Uri url, CancellationToken cancellation)
    {
#pragma warning disable SYSLIB0014 // obsolete, and still in use
        var request = (FtpWebRequest)WebRequest.Create(url);
#pragma warning restore SYSLIB0014
        request.EnableSsl = true;
        request.Credentials = new NetworkCredential("lab", "secret");
        using var response = await request.GetResponseAsync();
        using var reader = new StreamReader(response.GetResponseStream());
        return await reader.ReadToEndAsync(cancellation);
    }
}
