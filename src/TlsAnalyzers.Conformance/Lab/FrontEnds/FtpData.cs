using System.Text;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>What goes over a data connection.</summary>
internal static class FtpData
{
    /// <summary>Sends the token, or takes what the client stores.</summary>
    public static async Task ServeAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (!connection.ClientStores)
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(connection.Server.Token), cancellation);
            return;
        }
        var buffer = new byte[4096];
        while (await stream.ReadAsync(buffer, cancellation) is > 0 and var count) connection.Observation.AddApplicationBytes(buffer.AsSpan(0, count));
    }
}
