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

    /// <summary>The same for those alone who resume the session of the control connection.</summary>
    public static Task ServeResumedAsync(Stream stream, LabConnection connection, CancellationToken cancellation)
    {
        if (connection.Observation.IsResumed) return ServeAsync(stream, connection, cancellation);
        connection.Observation.FaultPresented = "the data connection was turned down: it began a session of its own";
        throw new System.Security.Authentication.AuthenticationException("The data connection does not resume the session of the control connection.");
    }
}
