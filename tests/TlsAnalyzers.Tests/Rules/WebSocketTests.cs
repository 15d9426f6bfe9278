using TlsAnalyzers.Tests.Engine;

namespace TlsAnalyzers.Tests.Rules;

/// <summary>WebSockets without TLS (TLS4008).</summary>
public class WebSocketTests
{
    private const string Sockets = "using System.Net.WebSockets; var socket = new ClientWebSocket(); ";

    public static TheoryData<string> Reported =>
    [
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(\"ws://feed.contoso.com\")|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(\"ws://\" + host)|}, CancellationToken.None);",
        Sockets + "var uri = new Uri($\"ws://{host}:{port}/live\"); await socket.ConnectAsync({|TLS4008:uri|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new UriBuilder(\"ws\", host).Uri|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new UriBuilder(Uri.UriSchemeWs, host).Uri|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new UriBuilder { Scheme = \"ws\", Host = host }.Uri|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(\"ws://192.168.1.7/\")|}, null, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(string.Format(\"ws://{0}/\", text))|}, default);",
        Sockets + "await socket.ConnectAsync(uri: {|TLS4008:new Uri(\"WS://FEED.CONTOSO.COM\")|}, cancellationToken: default);",
        Sockets + "const string feed = \"ws://feed.contoso.com\"; await socket.ConnectAsync({|TLS4008:new Uri(feed)|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new(\"ws://feed.contoso.com\")|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(flag ? \"ws://feed.contoso.com\" : \"wss://feed.contoso.com\")|}, default);",
        Sockets + "var root = new Uri(\"ws://feed.contoso.com\"); await socket.ConnectAsync({|TLS4008:new Uri(root, \"live\")|}, default);",
        Sockets + "await socket.ConnectAsync({|TLS4008:new Uri(\"ws://feed.contoso.com:8443/live?x=1\")|}, default);",
        Sockets + "socket.ConnectAsync({|TLS4008:new Uri(string.Concat(\"ws://\", host, \"/live\"))|}, default).Wait();",
        Sockets + "class C { static readonly Uri Feed = new(\"ws://feed.contoso.com\"); async Task M(System.Net.WebSockets.ClientWebSocket s) => await s.ConnectAsync({|TLS4008:Feed|}, default); }",
    ];

    [SilentFor("TLS4008")]
    public static TheoryData<string> Silent =>
    [
        Sockets + "await socket.ConnectAsync(new Uri(\"wss://feed.contoso.com\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(\"ws://localhost:8080\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(text), default);",
        Sockets + "await socket.ConnectAsync(new UriBuilder(\"wss\", host).Uri, default);",
        Sockets + "await socket.ConnectAsync(new Uri($\"ws://127.0.0.1:{port}/\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(\"ws://[::1]:8080/\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(\"ws://feed/\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(\"ws://feed.test/\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(\"ws://feed.shop.svc.cluster.local/\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(\"ws://host.docker.internal:8080/\"), default);",
        Sockets + "await socket.ConnectAsync(new Uri(text + \"://\" + host), default);",
        Sockets + "if (text.StartsWith(\"ws://\")) throw new ArgumentException(\"ws:// is not allowed\"); await socket.ConnectAsync(new Uri(text), default);",
        Sockets + "Console.WriteLine(\"ws://feed.contoso.com\");",
        Sockets + "var address = new Uri(\"ws://feed.contoso.com\"); Console.WriteLine(address);",
        Sockets + "await socket.ConnectAsync(new Uri(text.Replace(\"ws://\", \"wss://\")), default);",
        Sockets + "socket.Options.SetRequestHeader(\"Origin\", \"http://feed.contoso.com\"); await socket.ConnectAsync(new Uri(\"wss://feed.contoso.com\"), default);",
        Sockets + "\n#if DEBUG\nawait socket.ConnectAsync(new Uri(\"ws://feed.contoso.com\"), default);\n#endif",
    ];

    [Theory, MemberData(nameof(Reported))]
    public Task Reports(string markup) => Snippet.VerifyAsync(markup);

    [Theory, MemberData(nameof(Silent))]
    public Task StaysSilent(string source) => Snippet.VerifySilentAsync(source);
}
