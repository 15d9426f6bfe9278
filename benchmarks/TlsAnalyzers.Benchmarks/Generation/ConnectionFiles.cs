namespace TlsAnalyzers.Benchmarks.Generation;

/// <summary>The files that have to do with TLS: each some connection code, right or wrong, among code that is about something else.</summary>
internal static class ConnectionFiles
{
    private static readonly (string Name, string Usings, string Members)[] Kinds =
    [
        ("PartnerGateway", "using System.Net.Security;\nusing System.Security.Authentication;", """
                private static HttpClient Client(bool checkRevocation) => new(new SocketsHttpHandler
                {
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                    SslOptions = new SslClientAuthenticationOptions
                    {
                        EnabledSslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12,
                        RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => true,
                    },
                }) { BaseAddress = new Uri("https://partner.example.com/") };

                public async Task<string> FetchAsync(string path, CancellationToken cancellationToken)
                {
                    using var client = Client(checkRevocation: true);
                    return await client.GetStringAsync(new Uri(path, UriKind.Relative), cancellationToken);
                }
            """),
        ("RateFeed", "using System.Net;", """
                private readonly HttpClient _client = new(new HttpClientHandler
                {
                    ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
                });

                public async Task<decimal> RateAsync(string currency, CancellationToken cancellationToken)
                {
                    using var request = new HttpRequestMessage(HttpMethod.Get, $"http://rates.example.com/daily/{currency}") { Version = HttpVersion.Version20 };
                    using var response = await _client.SendAsync(request, cancellationToken);
                    response.EnsureSuccessStatusCode();
                    return decimal.Parse(await response.Content.ReadAsStringAsync(cancellationToken), CultureInfo.InvariantCulture);
                }
            """),
        ("MailSender", "using System.Net.Mail;", """
                public async Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken)
                {
                    using var client = new SmtpClient("mail.example.com", 587) { EnableSsl = true };
                    using var message = new MailMessage("shop@example.com", to, subject, body);
                    await client.SendMailAsync(message, cancellationToken);
                }

                public void SendNow(string to)
                {
                    var client = new SmtpClient("relay.example.com");
                    client.Send("shop@example.com", to, "now", "now");
                }
            """),
        ("LegacySocket", "using System.Net.Security;\nusing System.Net.Sockets;\nusing System.Security.Authentication;\nusing System.Security.Cryptography.X509Certificates;", """
                public async Task<string> AskAsync(string host, string question, CancellationToken cancellationToken)
                {
                    using var tcp = new TcpClient();
                    await tcp.ConnectAsync(host, 8443, cancellationToken);
                    await using var ssl = new SslStream(tcp.GetStream(), leaveInnerStreamOpen: false, Validate);
                    await ssl.AuthenticateAsClientAsync(host, null, SslProtocols.Tls12, checkCertificateRevocation: false);
                    await ssl.WriteAsync(Encoding.ASCII.GetBytes(question), cancellationToken);
                    using var reader = new StreamReader(ssl);
                    return await reader.ReadLineAsync(cancellationToken) ?? "";
                }

                private static bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
                {
                    if (errors == SslPolicyErrors.None) return true;
                    return errors == SslPolicyErrors.RemoteCertificateNameMismatch && certificate?.Subject.Contains("CN=legacy", StringComparison.Ordinal) == true;
                }
            """),
        ("Startup", "using Microsoft.AspNetCore.Server.Kestrel.Core;\nusing System.Security.Authentication;", """
                public static WebApplication Build(string[] args)
                {
                    var builder = WebApplication.CreateBuilder(args);
                    builder.WebHost.ConfigureKestrel((context, kestrel) =>
                    {
                        kestrel.ConfigureHttpsDefaults(https => https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13);
                        kestrel.ListenAnyIP(8443, listen =>
                        {
                            listen.Protocols = HttpProtocols.Http1AndHttp2;
                            listen.UseHttps();
                        });
                    });
                    builder.Services.AddControllers();
                    var app = builder.Build();
                    app.UseHsts();
                    app.UseHttpsRedirection();
                    app.MapControllers();
                    return app;
                }
            """),
    ];

    private static readonly string[] Areas = ["Billing", "Stock", "Delivery"];

    public static IEnumerable<(string Path, string Text)> All() =>
        from area in Areas
        from kind in Kinds
        select ($"Connections/{area}{kind.Name}.cs", Text(area, kind.Name, kind.Usings, kind.Members));

    private static string Text(string area, string name, string usings, string members) => $$"""
        {{usings}}

        namespace Shop.Connections;

        public sealed class {{area}}{{name}}(ILogger<{{area}}{{name}}> logger)
        {
            private readonly ConcurrentDictionary<string, (string Value, DateTimeOffset Until)> _cache = new();

        {{members}}

        {{string.Join("\n", Enumerable.Range(1, 12).Select(number => Ordinary(area, number)))}}
        }
        """;

    private static string Ordinary(string area, int number) => $$"""
            public async Task<string> Read{{area}}{{number}}Async(string key, Func<string, CancellationToken, Task<string>> load, CancellationToken cancellationToken)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{{area}}-{{number}}-{key}");
                if (_cache.TryGetValue(name, out var cached) && cached.Until > DateTimeOffset.UtcNow) return cached.Value;

                var value = await load(name, cancellationToken);
                _cache.AddOrUpdate(name, (value, DateTimeOffset.UtcNow.AddMinutes({{number}})), (_, old) => old.Until > DateTimeOffset.UtcNow ? old : (value, DateTimeOffset.UtcNow.AddMinutes({{number}})));
                logger.LogDebug("Loaded {Name}, {Length} characters", name, value.Length);
                return value;
            }

        """;
}
