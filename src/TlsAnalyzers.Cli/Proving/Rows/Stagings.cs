using TlsAnalyzers.Cli.Proving.Samples;

namespace TlsAnalyzers.Cli.Proving.Rows;

/// <summary>What several samples need around them.</summary>
internal static class Stagings
{
    private static (string, string) ServerCertificateFile => ("Kestrel__Certificates__Default__Path", "server.pfx");

    /// <summary>The snippet is a whole program.</summary>
    public static Staging None { get; } = new();

    /// <summary>The snippet is a web application without a word about its address and certificate.</summary>
    public static Staging Web { get; } = new()
    {
        Files = [LabFiles.Server],
        Environment = [("ASPNETCORE_URLS", "https://127.0.0.1:0"), ServerCertificateFile],
    };

    /// <summary>The snippet is a web application that names its endpoints.</summary>
    public static Staging WebEndpoint { get; } = new() { Files = [LabFiles.Server], Environment = [ServerCertificateFile] };

    /// <summary>The snippet is the configuration file of a web application.</summary>
    public static Staging WebSettings { get; } = WebEndpoint with
    {
        File = ("appsettings.json", """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => "hello");
            app.Run();
            """),
    };

    /// <summary>The snippet makes <c>options</c> for a server: serve with them.</summary>
    public static Staging ServerOptions { get; } = new()
    {
        Files = [LabFiles.Server],
        Continuation = """
            options.ServerCertificate ??= X509CertificateLoader.LoadPkcs12FromFile("server.pfx", null);
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            Console.WriteLine($"listening on {((IPEndPoint)listener.LocalEndpoint).Port}");
            using var accepted = await listener.AcceptTcpClientAsync();
            using var served = new SslStream(accepted.GetStream());
            await served.AuthenticateAsServerAsync(options);
            await served.CopyToAsync(served);
            """,
    };

    /// <summary>The same with TLS 1.2, for what later versions do not have. With those, .NET wants their suites in a list of suites.</summary>
    public static Staging Tls12ServerOptions { get; } = ServerOptions with
    {
        Continuation = "options.EnabledSslProtocols = SslProtocols.Tls12;\n" + ServerOptions.Continuation,
    };

    /// <summary>The snippet makes <c>certificate</c>: serve with it.</summary>
    public static Staging ServerCertificate { get; } = new()
    {
        Continuation = "var options = new SslServerAuthenticationOptions { ServerCertificate = certificate };\n" + ServerOptions.Continuation,
    };

    /// <summary>The snippet opens <c>tls</c>, an <c>SslStream</c>: ask for something over it.</summary>
    public static Staging ClientStream { get; } = new()
    {
        Continuation = """
            await tls.WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
            Console.WriteLine(await new StreamReader(tls).ReadToEndAsync());
            """,
    };
}
