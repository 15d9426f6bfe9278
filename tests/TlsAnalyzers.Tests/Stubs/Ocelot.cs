namespace Ocelot.Configuration.File
{
    public class FileRoute
    {
        public bool DangerousAcceptAnyServerCertificateValidator { get; set; }
    }
}

namespace Ocelot.WebSockets
{
    using System.Net.Security;

    public interface IClientWebSocketOptions
    {
        RemoteCertificateValidationCallback? RemoteCertificateValidationCallback { get; set; }
    }

    public class ClientWebSocketOptionsProxy : IClientWebSocketOptions
    {
        public RemoteCertificateValidationCallback? RemoteCertificateValidationCallback { get; set; }
    }
}
