using System.Net.Sockets;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>What a server does first after something wrong, as a word that can be compared.</summary>
internal static class Reaction
{
    public const string Closed = "it hung up";
    private const string Silent = "silence";

    public static string Of(AlertDescription description) => $"alert {description.Name()}";

    /// <summary>Hears the next thing.</summary>
    /// <param name="channel">The connection.</param>
    /// <param name="deadline">Ends it, with an exception: where an answer is due, its absence tells nothing but that a server is slow.</param>
    /// <param name="patience">After which silence is the reaction, where none may be due; null for no such thing.</param>
    private static async Task<string> HearAsync(RecordChannel channel, CancellationToken deadline, TimeSpan? patience)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(deadline);
        over.CancelAfter(patience ?? Timeout.InfiniteTimeSpan);
        try
        {
            while (await channel.ReadAsync(over.Token) is { } message)
            {
                if (message.Type is not ContentType.alert) return message.Type is ContentType.handshake ? message.Handshake.Type.Name() : message.Type.Name();
                var alert = TlsAlert.Read(message.Content);
                if (alert.Level is AlertLevel.fatal || alert.Description is AlertDescription.close_notify) return Of(alert.Description);
            }

            return Closed;
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            // Whether the end comes with FIN or with RST depends on what the server had not read yet, and tells nothing.
            return Closed;
        }
        catch (OperationCanceledException) when (!deadline.IsCancellationRequested)
        {
            return Silent;
        }
    }

    /// <summary>Sends something and hears the next thing.</summary>
    /// <inheritdoc cref="HearAsync"/>
    public static async Task<string> ToAsync(RecordChannel channel, IEnumerable<TlsRecord> records, CancellationToken deadline, TimeSpan? patience = null)
    {
        try
        {
            await channel.WriteRecordsAsync(records, deadline);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            return Closed;
        }

        return await HearAsync(channel, deadline, patience);
    }
}
