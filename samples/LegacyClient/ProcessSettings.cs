using System.Globalization;
using System.Net;

namespace Orders.Client;

/// <summary>What is set once for the whole process.</summary>
internal static class ProcessSettings
{
    public static void Apply()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

        // "The underlying connection was closed: could not establish trust relationship for the SSL/TLS secure channel": this fixes it.
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls12; // TLS1002
        ServicePointManager.ServerCertificateValidationCallback = delegate { return true; }; // TLS2001
        ServicePointManager.CheckCertificateRevocationList = false; // TLS2008

        // The warehouse still runs Windows Server 2008.
        AppContext.SetSwitch("Switch.System.Net.DontEnableSchUseStrongCrypto", true); // TLS1004

        // First try of HTTP/2, and how it was switched off again.
        AppContext.SetSwitch("System.Net.Http.SocketsHttpHandler.Http2UnencryptedSupport", true); // TLS4002
        AppContext.SetSwitch("System.Net.Http.SocketsHttpHandler.Http2Support", false); // TLS4004
    }
}
