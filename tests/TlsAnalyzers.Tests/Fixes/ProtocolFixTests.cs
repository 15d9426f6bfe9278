using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Fixes;

public class ProtocolFixTests
{
    [Theory]
    [InlineData("clientOptions.EnabledSslProtocols = SslProtocols.Tls;", "clientOptions.EnabledSslProtocols = SslProtocols.None;")]
    [InlineData("clientOptions.EnabledSslProtocols = (SslProtocols)192; serverOptions.EnabledSslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12;",
                "clientOptions.EnabledSslProtocols = SslProtocols.None; serverOptions.EnabledSslProtocols = SslProtocols.None;")]
    [InlineData("clientOptions.EnabledSslProtocols |= SslProtocols.Tls | SslProtocols.Tls12;", "clientOptions.EnabledSslProtocols |= SslProtocols.Tls12;")]
    [InlineData("if (flag) clientOptions.EnabledSslProtocols |= SslProtocols.Tls;", "if (flag)\n{\n}")]
    [InlineData("ssl.AuthenticateAsClient(host, null, enabledSslProtocols: (SslProtocols)192, true);", "ssl.AuthenticateAsClient(host, null, enabledSslProtocols: SslProtocols.None, true);")]
    public Task LeavesTheVersionToTheSystem(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS1001", expected);

    private const string NLog = " namespace NLog.Targets { class NetworkTarget { public SslProtocols SslProtocols { get; set; } } }";

    /// <summary>Where None means that there is no TLS.</summary>
    [Fact]
    public Task NamesTheVersionsWhereNoneIsNoChoice() => SnippetFix.VerifyAsync(
        "class C { void M(NLog.Targets.NetworkTarget target) => target.SslProtocols = SslProtocols.Tls; }" + NLog, "TLS1001",
        "class C { void M(NLog.Targets.NetworkTarget target) => target.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13; }" + NLog);

    [Fact]
    public Task DoesNotCallItAPinThere() => Snippet.VerifySilentAsync("class C { void M(NLog.Targets.NetworkTarget target) => target.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13; }" + NLog);

    [Fact]
    public Task OffersTheSoundVersionsByName() => SnippetFix.VerifyAsync(
        "clientOptions.EnabledSslProtocols = SslProtocols.Tls; handler.SslProtocols = SslProtocols.Default;", "TLS1001",
        "clientOptions.EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13; handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;", "Modern");

    [Theory]
    [InlineData("ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;", "ServicePointManager.SecurityProtocol = SecurityProtocolType.SystemDefault;")]
    [InlineData("Console.WriteLine();\nServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls11;\nConsole.WriteLine();", "Console.WriteLine();\nConsole.WriteLine();")]
    public Task LeavesTheProcessToTheSystem(string source, string expected) => SnippetFix.VerifyAsync(source, "TLS1002", expected);

    [Fact]
    public Task Unpins() => SnippetFix.VerifyAsync(
        "handler.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;", "TLS1003", "handler.SslProtocols = SslProtocols.None;");
}
