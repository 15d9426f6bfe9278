using System.Net;
using System.Net.Sockets;

namespace TlsAnalyzers.Conformance.Lab;

/// <summary>One logged-in client of a file server. The only file is the lab's token.</summary>
internal sealed class FtpSession(Ftp server, Stream stream, LabConnection connection) : IDisposable
{
    private readonly LineChannel _lines = new(stream);
    private LoopbackListener? _passive;
    private bool _private;

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await _lines.ReadAsync(cancellation) is { } line)
            if (!await AnswerAsync(line, cancellation)) return;
    }

    public void Dispose() => _passive?.Dispose();

    private async Task<bool> AnswerAsync(string line, CancellationToken cancellation)
    {
        var verb = LineChannel.Verb(line);
        switch (verb)
        {
            case "RETR" or "LIST" or "NLST" or "MLSD" or "STOR":
                await TransferAsync(verb, cancellation);
                return true;
            case "QUIT":
                await _lines.WriteAsync(cancellation, "221 bye");
                return false;
            default:
                await _lines.WriteAsync(cancellation, Reply(verb, line));
                return true;
        }
    }

    private string Reply(string verb, string line) => verb switch
    {
        "USER" => "331 password",
        "PASS" => "230 welcome",
        "SYST" => "215 UNIX Type: L8",
        "FEAT" => "211-Features\r\n PBSZ\r\n PROT\r\n EPSV\r\n SIZE\r\n211 end",
        "PWD" => "257 \"/\"",
        "CWD" => "250 ok",
        "SIZE" => $"213 {connection.Server.Token.Length}",
        "PROT" => Protect(line),
        "PASV" => $"227 passive (127,0,0,1,{Listen() >> 8},{_passive!.Port & 0xff})",
        "EPSV" => $"229 passive (|||{Listen()}|)",
        "PBSZ" or "TYPE" or "OPTS" or "NOOP" or "MODE" or "STRU" or "CLNT" => "200 ok",
        _ => "502 unknown",
    };

    private string Protect(string line)
    {
        if (!line.EndsWith('P')) return "200 ok";
        _private = server.ProtPrivateReply.StartsWith("200", StringComparison.Ordinal);
        if (!_private) connection.Observation.FaultPresented = $"PROT P was answered with {server.ProtPrivateReply}";
        return server.ProtPrivateReply;
    }

    private int Listen()
    {
        _passive?.Dispose();
        _passive = new LoopbackListener();
        return _passive.Port;
    }

    private async Task TransferAsync(string verb, CancellationToken cancellation)
    {
        if (_passive is null)
        {
            await _lines.WriteAsync(cancellation, "425 passive only");
            return;
        }
        connection.Observation.TokenRequested = true;
        await _lines.WriteAsync(cancellation, "150 here it comes");
        await using var stream = new NetworkStream(await AcceptAsync(cancellation), ownsSocket: true);
        var data = connection with { Stream = stream, ClientStores = verb is "STOR" };
        var isDone = await (_private && server.DataTls is { } tls ? TransferAsync(tls, data, cancellation) : TransferInClearAsync(verb, data, cancellation));
        stream.Close();
        await _lines.WriteAsync(cancellation, isDone ? "226 done" : "426 failed");
    }

    private async Task<Socket> AcceptAsync(CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var accepting = _passive!.Sockets.Select(socket => socket.AcceptAsync(over.Token).AsTask()).ToArray();
        var first = await Task.WhenAny(accepting);
        await over.CancelAsync();
        await Task.WhenAll(accepting).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return await first;
    }

    private static async Task<bool> TransferAsync(Endpoint tls, LabConnection data, CancellationToken cancellation)
    {
        try
        {
            await tls.ServeAsync(data, cancellation);
            return true;
        }
        catch (Exception error) when (error is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client refused the data connection; the control connection stands.
            data.Observation.ServerFailure = error.Message;
            return false;
        }
    }

    private async Task<bool> TransferInClearAsync(string verb, LabConnection data, CancellationToken cancellation)
    {
        if (_private) data.Observation.FaultPresented = "the data connection was in clear, after PROT P";
        else data.Observation.GoesAlong(verb, "over a data connection in clear");
        await FtpData.ServeAsync(data.Stream, data, cancellation);
        return true;
    }
}
