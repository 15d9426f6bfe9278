using System.Text.Json;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>A report that was written as JSON.</summary>
/// <param name="Target">Which server, as <see cref="ProbeTarget.ToString"/> writes it.</param>
/// <param name="Root">The whole.</param>
internal sealed record ReportDocument(string Target, JsonElement Root)
{
    public bool Fails => Root.GetProperty("fails").GetBoolean();

    public bool HasTls => Root.GetProperty("presence").GetProperty("kind").GetString() == "tls";

    public bool WasTested => Root.GetProperty("presence").GetProperty("kind").GetString() != "unreachable";
}

/// <summary>Reads reports that <c>--format json</c> wrote: one, or one a line.</summary>
internal static class ReportDocuments
{
    private const int Version = 1;

    /// <exception cref="FormatException">It is no such report; the message names the line.</exception>
    public static IReadOnlyList<ReportDocument> Read(string text)
    {
        try
        {
            return [Of(JsonDocument.Parse(text).RootElement)];
        }
        catch (JsonException)
        {
            // Then it is one a line.
        }

        return [.. text.Split('\n').Select((line, index) => (Text: line, Number: index + 1)).Where(line => line.Text.Trim().Length > 0).Select(line => ReadLine(line.Text, line.Number))];
    }

    private static ReportDocument ReadLine(string line, int number)
    {
        try
        {
            return Of(JsonDocument.Parse(line).RootElement);
        }
        catch (Exception broken) when (broken is JsonException or FormatException)
        {
            throw new FormatException($"line {number}: {broken.Message}", broken);
        }
    }

    private static ReportDocument Of(JsonElement root)
    {
        try
        {
            if (root.GetProperty("version").GetInt32() != Version) throw new FormatException($"it is a report of another version than {Version}.");
            var target = root.GetProperty("target");
            root.GetProperty("findings").EnumerateArray();
            root.GetProperty("profiles").EnumerateArray();
            return new(new ProbeTarget(target.GetProperty("host").GetString()!, target.GetProperty("port").GetInt32(), "").ToString(), root);
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is no report of tlscheck probe.", broken);
        }
    }
}
