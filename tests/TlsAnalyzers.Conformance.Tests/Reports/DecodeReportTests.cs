using System.Text;
using System.Text.Json;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Reports;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Reports;

/// <summary>Handshakes of an end that writes what it likes.</summary>
public sealed class DecodeReportTests
{
    internal static readonly Transcript Hostile = HandshakeDecoder.Decode(
    [
        (ConnectionEnd.Server, Encoding.ASCII.GetBytes(SampleReport.Hostile.Replace("\u001b", "", StringComparison.Ordinal))),
        (ConnectionEnd.Client, new TlsRecord(ContentType.handshake, TlsVersion.Tls10, new ClientHello(
            TlsVersion.Tls12, new byte[32], default, [0x1301], [CompressionMethod.@null], [new ServerNames(SampleReport.Hostile), new ApplicationProtocols(SampleReport.Hostile)]).ToBytes()).ToBytes()),
    ]) with { Name = SampleReport.Hostile, Failure = SampleReport.Hostile };

    [Fact]
    public void The_page_obeys_nothing_that_it_shows()
    {
        var page = DecodeHtml.Of([Hostile, Hostile]);

        Assert.Contains("&lt;script data-hostile&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script data-hostile", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b class=\"hostile\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', page);
        Assert.DoesNotContain('\u202E', page);
    }

    [Fact]
    public void Json_has_no_control_characters_in_what_it_quotes()
    {
        var connection = JsonDocument.Parse(DecodeJson.Of([Hostile])).RootElement.GetProperty("connections")[0];
        var name = Assert.Single(connection.GetProperty("steps")[1].GetProperty("fields").EnumerateArray(), field => field.GetProperty("name").GetString() == "name");

        Assert.Contains("\\u001b[2J", name.GetProperty("meaning").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', connection.GetProperty("failure").GetString()!);
    }
}
