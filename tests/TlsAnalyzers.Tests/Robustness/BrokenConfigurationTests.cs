using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using TlsAnalyzers.Tests.Configuration;
using TlsAnalyzers.Tests.Engine;
using Xunit.Sdk;

namespace TlsAnalyzers.Tests.Robustness;

/// <summary>Configuration files that are cut off, torn, or made to hurt: no exception, and what is sound in them is still reported.</summary>
public class BrokenConfigurationTests
{
    private const int BatchSize = 50;

    private static readonly IReadOnlyList<(string File, string Text)> Samples =
    [
        .. new IEnumerable<ITheoryDataRow>[]
        {
            DeprecatedProtocolFileTests.Reported, CleartextEndpointFileTests.Reported, ValidationFileTests.Reported, ConnectionStringFileTests.Reported, FrameworkFileTests.Reported,
        }.SelectMany(theory => theory).Select(row => row.GetData()).Select(data => ((string)data[0]!, Regex.Replace((string)data[1]!, @"\{\|TLS\d{4}:|\|\}", ""))),
    ];

    private static readonly string[] Parts =
        ["{", "}", "[", "]", "\"", "'", ":", ",", "//", "/*", "*/", "\\", "\\u", "\n", "\r", "\0", "\uFEFF", "\uD800", "\uDC00", "<", ">", "/>", "</", "<!--", "<![CDATA[", "<?", "<!DOCTYPE a [", "&", "&#0;", "&x;", "xmlns=\"\"", "=", "\u2028", "é", "true", "0"];

    private static readonly Gen<(string File, string Text)> Torn = Gen.Select(
        Gen.Int[0, Samples.Count - 1],
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 8], Gen.Int[0, Parts.Length - 1]).Array[1, 4],
        (sample, cuts) => (Samples[sample].File, cuts.Aggregate(Samples[sample].Text, (text, cut) =>
        {
            var start = cut.Item1 % (text.Length + 1);
            return text[..start] + Parts[cut.Item3] + text[Math.Min(start + cut.Item2, text.Length)..];
        })));

    [Fact]
    public async Task SurvivesFilesThatAreCutOff()
    {
        var cuts = Samples.SelectMany(sample => Enumerable.Range(0, sample.Text.Length).Select(length => (sample.File, sample.Text[..length])));
        foreach (var batch in cuts.Chunk(BatchSize)) await AnalyzeAsync(batch);
    }

    [Fact]
    public Task SurvivesFilesThatAreTorn() => Torn.Array[BatchSize].SampleAsync(files => AnalyzeAsync(files), iter: 200, threads: 1);

    [Theory]
    [InlineData("appsettings.json", "\uD800{ \"A\\uD800\": \"\uDC00\", \"IgnoreSslErrors\": true }")]
    [InlineData("appsettings.json", "{ \"A\": \"\0\", \"IgnoreSslErrors\": true ")]
    [InlineData("app.config", "<configuration><appSettings><add key='IgnoreSslErrors' value='true'/><add key='\uD800' value='\0'/></appSettings>")]
    [InlineData("app.config", "<configuration><appSettings><add key='IgnoreSslErrors' value='true'/><add key='")]
    public async Task ReportsWhatIsSound(string file, string text) => Assert.Equal("TLS5005", Assert.Single(await AnalyzeAsync((file, text))).Id);

    [Fact]
    public async Task ReadsTenMegabytesInNoTime()
    {
        var entries = string.Concat(Enumerable.Repeat(""" { "Name": "a name", "Url": "http://a", "Port": 80 },""", 20)) + """ { "EnableSsl": false, "Host": "localhost" },""";
        var text = "{ \"Many\": [" + string.Concat(Enumerable.Repeat(entries, 10_000_000 / entries.Length)) + "], \"IgnoreSslErrors\": true }";
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal("TLS5005", Assert.Single(await AnalyzeAsync(("appsettings.json", text))).Id);
        // Seconds, on a machine with nothing else to do; the bound is for what grows with the square.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(3));
    }

    // Each in a folder of its own.
    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(params IReadOnlyList<(string File, string Text)> files) =>
        await ConfigurationSnippet.AnalyzeAsync(Snippet.Compile("").Compilation, files.Select((file, index) => ($"/repo/{index}/{file.File}", file.Text)));
}
