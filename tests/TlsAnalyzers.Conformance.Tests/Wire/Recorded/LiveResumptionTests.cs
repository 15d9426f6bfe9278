using System.Net;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Decoding.Live;
using TlsAnalyzers.Conformance.Handshakes;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>Two connections to one server of OpenSSL, of which the second asks to go on with the session of the first.</summary>
public sealed class LiveResumptionTests(Peers peers) : IClassFixture<Peers>
{
    private const string Tls13Suite = "TLS 1.3, TLS_AES_256_GCM_SHA384";
    private const string Tls12Suite = "TLS 1.2, TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384";
    private readonly Recorder _recorder = new(peers);

    // The version to offer, options of the server, what the second connection comes to, and its messages up to the last Finished.
    public static TheoryData<int, string, string, string> Resumed => new()
    {
        { 0x0304, "", $"{Tls13Suite}, a session resumed by pre_shared_key with psk_dhe_ke", "ClientHello ServerHello ChangeCipherSpec EncryptedExtensions Finished ChangeCipherSpec Finished" },
        { 0x0304, "-groups P-256", $"{Tls13Suite}, a session resumed by pre_shared_key with psk_dhe_ke",
            "ClientHello HelloRetryRequest ChangeCipherSpec ClientHello ServerHello EncryptedExtensions Finished ChangeCipherSpec Finished" },
        { 0x0303, "", $"{Tls12Suite}, a session resumed by session_ticket", "ClientHello ServerHello ChangeCipherSpec Finished ChangeCipherSpec Finished" },
        { 0x0303, "-no_ticket", $"{Tls12Suite}, a session resumed by session_id", "ClientHello ServerHello ChangeCipherSpec Finished ChangeCipherSpec Finished" },
        // It gives tickets and keeps nothing of what they stand for.
        { 0x0304, "-no_ticket -no_cache", $"{Tls13Suite}; the session offered by pre_shared_key was not resumed",
            "ClientHello ServerHello ChangeCipherSpec EncryptedExtensions Certificate CertificateVerify Finished ChangeCipherSpec Finished" },
    };

    [Theory, MemberData(nameof(Resumed))]
    public async Task The_second_connection_says_whether_it_resumed_and_how(int version, string options, string agreement, string titles)
    {
        var transcripts = await VisitTwiceAsync((TlsVersion)version, options);

        Assert.Equal([null, null], transcripts.Select(transcript => transcript.Failure));
        Assert.Equal([agreement.Split(',', ';')[0], agreement], [transcripts[0].Agreement.Split(',')[0], transcripts[1].Agreement]);
        Assert.Equal(titles.Split(' '), transcripts[1].Steps.Select(step => step.Title).Take(titles.Count(' '.Equals) + 1));
        Assert.All(transcripts, transcript =>
        {
            Assert.Null(transcript.WhyOpaque);
            Assert.Equal(2, transcript.Checks.Count(check => check.Matches is true && check.Text.StartsWith("verify_data", StringComparison.Ordinal)));
            Assert.All(transcript.Checks, check => Assert.True(check.Matches));
        });
        var hellos = version == 0x0304 ? titles.Split(' ').Count(title => title == "ClientHello") : 0;
        Assert.Equal([0, hellos], transcripts.Select(transcript => transcript.Checks.Count(IsOfBinder)));
    }

    [Theory]
    [InlineData(0x0304, "-num_tickets 0")]
    [InlineData(0x0303, "-no_ticket -no_cache")]
    public async Task A_server_that_gives_nothing_to_resume_by_is_visited_once(int version, string options)
    {
        var transcript = Assert.Single(await VisitTwiceAsync((TlsVersion)version, options));
        Assert.Equal((null, "The server gave neither a ticket nor a session ID: there is nothing to resume by"), (transcript.Failure, transcript.Note));
    }

    [Fact]
    public async Task A_server_that_is_gone_the_second_time_is_said_to_be()
    {
        var transcripts = await VisitTwiceAsync(TlsVersion.Tls13, "", connections: 1);
        Assert.Equal([Tls13Suite, "nothing was agreed on"], transcripts.Select(transcript => transcript.Agreement));
        Assert.NotNull(transcripts[1].Failure);
    }

    [Fact]
    public async Task A_changed_binder_is_wrong_and_one_of_an_unknown_ticket_is_not_computed()
    {
        var log = new KeyLog();
        using var stop = new CancellationTokenSource(Recorder.Patience);
        using var server = await _recorder.StartServerAsync("openssl ecdsa", peers.File("unused"), stop.Token, connections: 2);
        var first = await OpenAsync(null);
        var second = await OpenAsync(Resumption.Of(first.Session!));
        var keys = new KeyMaterial(log);
        HandshakeDecoder.Decode(first.Recording.Runs, keys);

        var hello = second.Recording.Runs[0].Bytes.ToArray();
        Assert.True(Binder(hello, keys).Matches);
        Assert.Equal(new Check(null, "binder 0 was not computed: the key of its ticket is not known"), Binder(hello, new(log)));
        // The last byte of the hello, and so of its binder.
        hello[^1] ^= 1;
        Assert.False(Binder(hello, keys).Matches);
        // A byte that the binder is over: of the random.
        hello[^1] ^= 1;
        hello[20] ^= 1;
        Assert.False(Binder(hello, keys).Matches);

        Task<LiveVisit> OpenAsync(Resumption? session) =>
            LiveConnection.OpenAsync(new(IPAddress.Loopback.ToString(), server.Port), new() { Resumption = session }, log, Recorder.Patience, stop.Token);

        Check Binder(byte[] hello, KeyMaterial keys) => Assert.Single(HandshakeDecoder.Decode([(ConnectionEnd.Client, hello)], keys).Checks, IsOfBinder);
    }

    private static bool IsOfBinder(Check check) => check.Text.StartsWith("binder 0 ", StringComparison.Ordinal);

    private async Task<IReadOnlyList<Transcript>> VisitTwiceAsync(TlsVersion version, string options, int connections = 2)
    {
        using var stop = new CancellationTokenSource(Recorder.Patience);
        using var server = await _recorder.StartServerAsync($"openssl ecdsa {options}", peers.File("unused"), stop.Token, connections);
        return await LiveDecoding.RunAsync(new(IPAddress.Loopback.ToString(), server.Port), new() { Versions = [version] }, resumes: true, Recorder.Patience, stop.Token);
    }
}
