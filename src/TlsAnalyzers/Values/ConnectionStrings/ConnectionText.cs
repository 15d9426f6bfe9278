using Microsoft.CodeAnalysis.Text;

namespace TlsAnalyzers.Values.ConnectionStrings;

/// <summary>A keyword and its value in a connection string.</summary>
/// <param name="Keyword">The keyword as written.</param>
/// <param name="Text">The value without quotes and escapes; <see cref="ConnectionText.Hole"/> stands for what is decided at run time.</param>
/// <param name="Span">Where both stand, from the keyword to the end of the value.</param>
/// <param name="ValueSpan">Where the value stands, without its quotes.</param>
internal readonly record struct Setting(string Keyword, string Text, TextSpan Span, TextSpan ValueSpan)
{
    /// <summary>The value, or null where it is decided at run time, even in part.</summary>
    public string? Value => Text.IndexOf(ConnectionText.Hole) < 0 ? Text : null;
}

/// <summary>A connection string, read by the grammar of its driver. What is malformed ends the reading: no driver would take such a string.</summary>
internal sealed class ConnectionText
{
    /// <summary>Stands in a text for a part that is decided at run time.</summary>
    public const char Hole = '\uFFFF';

    /// <summary>The settings in the order of the text.</summary>
    public List<Setting> Settings { get; } = [];

    /// <summary>The schemes of the addresses in the text.</summary>
    public List<(string Name, TextSpan Span)> Schemes { get; } = [];

    /// <summary>The hosts that the text names outside its settings; null for one that is decided at run time.</summary>
    public List<string?> Hosts { get; } = [];

    /// <summary>Whether a part that is decided at run time may hold more settings.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Where the server is named: a keyword with its value, an endpoint, a scheme.</summary>
    public TextSpan? Server { get; set; }

    /// <summary>Where a setting can be added, and what has to stand before and behind it there. For all but addresses that is before the server.</summary>
    public (int At, string Before, string After)? Opening { get; set; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The connection string; <see cref="Hole"/> stands for what is decided at run time.</param>
    /// <param name="driver">The driver that it is for.</param>
    public static ConnectionText Read(string text, Driver driver)
    {
        var read = driver.Grammar switch
        {
            Grammar.Pairs => PairReader.Read(text, isOdbc: false),
            Grammar.Odbc => PairReader.Read(text, isOdbc: true),
            Grammar.Redis => RedisReader.Read(text),
            Grammar.Uri => UriReader.Read(text),
            Grammar.Tns => TnsReader.Read(text),
            _ => new ConnectionText(),
        };
        read.AddHosts(driver);
        return read;
    }

    /// <summary>A text with <see cref="Hole"/> for each part that is decided at run time.</summary>
    public static string WithHoles(TextValue text) => string.Concat(text.Parts.Select(part => part.Text ?? Hole.ToString()));

    /// <summary>Settings that are made one by one, as on a builder.</summary>
    public static ConnectionText Of(IEnumerable<Setting> settings, Driver driver)
    {
        var read = new ConnectionText { IsOpen = true };
        read.Settings.AddRange(settings);
        read.AddHosts(driver);
        return read;
    }

    private void AddHosts(Driver driver)
    {
        foreach (var setting in Settings.Where(setting => driver.NamesHost(setting.Keyword)))
        {
            Server ??= setting.Span;
            Hosts.AddRange(ServerNames.In(setting.Text));
        }

        if (Hosts.Count == 0 && !IsOpen && driver.DefaultHost is { } host) Hosts.Add(host);
        if (Server is { } server) Opening ??= (server.Start, "", "");
    }
}
