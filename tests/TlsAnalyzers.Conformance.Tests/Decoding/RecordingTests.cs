using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Decoding;

public sealed class RecordingTests
{
    [Fact]
    public void Keeps_the_order_and_no_more_than_its_limit_of_each_end()
    {
        var recording = new Recording(limit: 5);
        for (byte i = 0; i < 100; i++) recording.Add(ConnectionEnd.Client, [i]);
        recording.Add(ConnectionEnd.Server, [7, 8]);
        recording.Add(ConnectionEnd.Client, [9]);
        recording.Add(ConnectionEnd.Server, [1, 2, 3, 4]);

        // What comes byte by byte is one run, so that its length alone decides what it costs.
        Assert.Equal([(ConnectionEnd.Client, "0001020304"), (ConnectionEnd.Server, "0708010203")], recording.Runs.Select(run => (run.From, Convert.ToHexString(run.Bytes.Span))));
        Assert.Equal(97, recording.Dropped);
    }
}
