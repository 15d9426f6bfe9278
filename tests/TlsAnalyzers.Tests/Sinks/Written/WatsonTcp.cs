// row: absent WatsonTcp.WatsonTcpClientSettings.AcceptInvalidCertificates
class Settings
{
    void M()
    {
        var settings = {|TLS2012:new WatsonTcp.WatsonTcpClientSettings()|};
        System.Console.WriteLine(settings);
    }

    void Safe(System.Action<WatsonTcp.WatsonTcpClientSettings> configure)
    {
        var first = new WatsonTcp.WatsonTcpClientSettings { AcceptInvalidCertificates = false };
        var second = new WatsonTcp.WatsonTcpClientSettings();
        second.AcceptInvalidCertificates = false;
        var third = new WatsonTcp.WatsonTcpClientSettings();
        Elsewhere(third);
    }

    void Elsewhere(WatsonTcp.WatsonTcpClientSettings settings) => settings.AcceptInvalidCertificates = false;
}
