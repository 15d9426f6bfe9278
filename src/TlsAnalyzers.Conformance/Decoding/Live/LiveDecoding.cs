using System.Net;
using System.Net.Sockets;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding.Live;

/// <summary>Connections of our own, read: one, or a second one that goes on with the session of the first.</summary>
internal static class LiveDecoding
{
    /// <param name="server">Where to connect to.</param>
    /// <param name="options">What to offer.</param>
    /// <param name="resumes">Whether to connect again, to resume the session.</param>
    /// <param name="patience">How long a connection may take.</param>
    /// <param name="cancellation">Ends both.</param>
    /// <returns>One transcript a connection.</returns>
    /// <exception cref="SocketException">The server cannot be reached.</exception>
    /// <exception cref="TimeoutException">It does not take the connection in time.</exception>
    public static async Task<IReadOnlyList<Transcript>> RunAsync(DnsEndPoint server, LiveOptions options, bool resumes, TimeSpan patience, CancellationToken cancellation)
    {
        var name = $"{server.Host}:{server.Port}";
        var log = new KeyLog();
        var keys = new KeyMaterial(log);
        var visit = await LiveConnection.OpenAsync(server, options, log, patience, cancellation);
        var first = Read(visit, name);
        if (!resumes || visit.Session is not { } session) return [first];
        if (Resumption.Of(session) is not { } kept) return [first with { Note = "The server gave neither a ticket nor a session ID: there is nothing to resume by" }];
        return [first, await ResumeAsync()];

        async Task<Transcript> ResumeAsync()
        {
            try
            {
                // A client that kept the session knows its version.
                var again = options with { Versions = [session.Version], Resumption = kept };
                return Read(await LiveConnection.OpenAsync(server, again, log, patience, cancellation), $"{name}, once more");
            }
            catch (Exception gone) when (gone is SocketException or TimeoutException)
            {
                return Read(new(new(0), null, gone.Message), $"{name}, once more");
            }
        }

        Transcript Read(LiveVisit visit, string name) => HandshakeDecoder.Decode(visit.Recording.Runs, keys) with { Name = name, Failure = visit.Failure };
    }
}
