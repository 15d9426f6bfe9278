using System.Net.Sockets;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Probing.Scanning.Flaws;

/// <summary>What a server does first after something wrong, as a word that can be compared.</summary>
internal static class Reaction
{
    public const string Closed = "it hung up";
    public const string Silent = "silence";

    public static string Of(AlertDescription description) => $"alert {description.Name()}";

    /// <summary>Hears the next thing, for as long as the patience lasts.</summary>
    public static async Task<string> HearAsync(RecordChannel channel, TimeSpan patience, CancellationToken deadline)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(deadline);
        over.CancelAfter(patience);
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

    /// <summary>The same for something that is sent here.</summary>
    public static async Task<string> ToAsync(RecordChannel channel, IEnumerable<TlsRecord> records, TimeSpan patience, CancellationToken deadline)
    {
        try
        {
            await channel.WriteRecordsAsync(records, deadline);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            return Closed;
        }

        return await HearAsync(channel, patience, deadline);
    }
}
