namespace TlsAnalyzers.PackageTests;

/// <summary>The files of a project that is configured without care, and that has sinks of its own.</summary>
internal static class ConfigurationFiles
{
    public const string Source = """
        new Contoso.ApiClient().TrustEveryone();

        namespace Contoso
        {
            public class ApiClient
            {
                public void TrustEveryone() { }
            }
        }

        """;

    private const string Insecure = """
        {
          // a comment
          "Https": { "SslProtocols": [ "Tls11", "Tls12" ] }
        }
        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["appsettings.json"] = Insecure,
        ["config/appsettings.Production.json"] = Insecure,
        ["Properties/launchSettings.json"] = Insecure,
        ["bin/Debug/net9.0/appsettings.json"] = Insecure,
        ["obj/appsettings.json"] = Insecure,
        ["other.json"] = Insecure,
        ["Web.config"] = """
            <configuration>
              <system.web>
                <httpCookies requireSSL="false" />
              </system.web>
            </configuration>
            """,
        ["deploy/settings.xml"] = """<configuration><appSettings><add key="IgnoreSslErrors" value="true" /></appSettings></configuration>""",
        ["contoso.tls-sinks.json"] = """
            {
              "sinks": [
                { "kind": "call", "type": "Contoso.ApiClient", "member": "TrustEveryone", "rule": "TLS2012" },
                { "kind": "call", "type": "Contoso.ApiClient", "member": "TrustNobody", "rule": "TLS2012" },
                { "kind": "cal", "type": "Contoso.ApiClient", "member": "TrustEveryone", "rule": "TLS2012" }
              ]
            }
            """,
    };
}
