using System.Diagnostics;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Decoding.Live;
using TlsAnalyzers.Conformance.Probing;
using TlsAnalyzers.Conformance.Probing.Scanning;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Probing;

/// <summary>The client's whole side on answers of good servers that were changed: it ends, in bounded memory, with no exception but its own.</summary>
public sealed class MutatedServerTests(ProbedLab lab) : IClassFixture<ProbedLab>
{
    private const int FirstSeed = 20260724;
    private const int SeedsInCi = 60;
    private const long MostBytes = 16 << 20;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongRun = TimeSpan.FromMinutes(3);
    private static readonly LiveOptions Tls12 = new() { Host = "localhost", Versions = [TlsVersion.Tls12] };

    private static readonly Dictionary<string, LiveOptions> Recorded = new()
    {
        ["ok-tls13-only"] = new() { Host = "localhost" },
        ["ok-rsa2048"] = Tls12,
        ["ok-ecdsa-p256"] = Tls12,
        ["suite-static-rsa"] = Tls12,
        ["ok-smtp"] = Tls12 with { StartTls = StartTls.Smtp },
        ["ok-imap"] = new() { StartTls = StartTls.Imap },
        ["ok-pop3"] = new() { StartTls = StartTls.Pop3 },
        ["ok-ldap"] = new() { StartTls = StartTls.Ldap },
        ["ok-postgres"] = new() { StartTls = StartTls.Postgres },
        ["ok-mysql"] = new() { StartTls = StartTls.MySql },
    };

    public static TheoryData<string> Ids => [.. Recorded.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Ids))]
    public Task A_changed_answer_is_read_or_refused(string id) => RecordAsync(id, server => Listen(id, server, FirstSeed, count => count < SeedsInCi));

    /// <summary>Each run of it has other seeds.</summary>
    [Theory(Explicit = true), MemberData(nameof(Ids))]
    public Task Many_changed_answers_are_read_or_refused(string id) => RecordAsync(id, server =>
    {
        var clock = Stopwatch.StartNew();
        var count = Listen(id, server, Environment.TickCount, _ => clock.Elapsed < LongRun / Recorded.Count);
        TestContext.Current.TestOutputHelper!.WriteLine($"{id}: {count} changed answers");
        return count;
    });

    public static TheoryData<string, StartTls> Relayed => new()
    {
        { "ok-tls13-only", StartTls.None },
        { "ok-ecdsa-p256", StartTls.None },
        { "suite-static-rsa", StartTls.None },
        { "ok-smtp", StartTls.Smtp },
    };

    [Theory, MemberData(nameof(Relayed))]
    public Task A_relay_that_changes_what_the_server_says_is_no_match(string id, StartTls startTls) => RelayAsync(id, new() { StartTls = startTls }, FirstSeed, probes: 1);

    [Theory(Explicit = true), MemberData(nameof(Relayed))]
    public Task Many_probes_through_a_relay_end(string id, StartTls startTls) => RelayAsync(id, new() { StartTls = startTls, Intrusive = true }, Environment.TickCount, probes: 12);

    private async Task RelayAsync(string id, ProbeOptions options, int seed, int probes) => await lab.UseAsync(id, async port =>
    {
        options = options with { ConnectionDeadline = TimeSpan.FromMilliseconds(300), Deadline = TimeSpan.FromSeconds(3), Retries = 0 };
        var changed = 0;
        await using var relay = new HostileServer((stream, number, stop) =>
        {
            // A connection has random numbers of its own, whatever else goes on.
            var random = new Random(seed + number);
            return HostileServer.RelayAsync(stream, port, bytes =>
            {
                if (random.Next(3) > 0) return bytes;
                Interlocked.Increment(ref changed);
                return Mutation.Of(bytes, random);
            }, stop);
        });
        try
        {
            for (var probe = 0; probe < probes; probe++)
            {
                var report = await TlsProbe.RunAsync("localhost", relay.Port, options, Cancellation).WaitAsync(Hang, Cancellation);
                Assert.NotEmpty(report.Findings);
                await DecodeAsync(relay.Port, options);
            }
        }
        catch (Exception error) when (!Cancellation.IsCancellationRequested)
        {
            Assert.Fail($"{id}, seed {seed}: {error}");
        }

        Assert.True(changed > 0);
        TestContext.Current.TestOutputHelper!.WriteLine($"{id}: {changed} changes in {relay.Connections} connections");
    });

    private static async Task DecodeAsync(int port, ProbeOptions options)
    {
        for (var visit = 0; visit < 5; visit++)
        {
            try
            {
                var transcripts = await LiveDecoding.RunAsync(
                    new("127.0.0.1", port), new() { Host = "localhost", StartTls = options.StartTls }, resumes: true, options.ConnectionDeadline, Cancellation).WaitAsync(Hang, Cancellation);
                Assert.NotEmpty(transcripts);
            }
            catch (TimeoutException unheard) when (unheard.Message.Contains("did not answer", StringComparison.Ordinal))
            {
                // On a busy machine the time of one connection may be over before there is one.
            }
        }
    }

    private async Task RecordAsync(string id, Func<RecordedServer, int> listen) => await lab.UseAsync(id, async port =>
    {
        using var server = await RecordedServer.RecordAsync(port, Recorded[id], Cancellation);
        Assert.True(await Task.Run(() => listen(server), Cancellation) > 0);
    });

    private static int Listen(string id, RecordedServer server, int seed, Func<int, bool> goesOn)
    {
        var count = 0;
        for (; goesOn(count); count++, seed++)
        {
            var turns = server.Changed(new Random(seed));
            string Input() => $"{id}, seed {seed}: {string.Join(' ', turns.Select(Convert.ToHexString))}";
            var heard = Task.Run(() =>
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                // All that the stream does is done at once, so that this is one thread's work.
                ListenAsync(server, turns).GetAwaiter().GetResult();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }, Cancellation);
            try
            {
                Assert.True(heard.Wait(Hang), $"no end: {Input()}");
            }
            catch (AggregateException error)
            {
                Assert.Fail($"{Input()}: {error.InnerException}");
            }

            Assert.True(heard.Result < MostBytes, $"{heard.Result} bytes: {Input()}");
        }

        return count;
    }

    private static async Task ListenAsync(RecordedServer server, byte[][] turns)
    {
        var chains = new ChainReader(new("127.0.0.1", 1, "localhost"), new());
        var recording = new Recording(RecordingProxy.Limit);
        recording.Add(ConnectionEnd.Client, new TlsRecord(ContentType.handshake, TlsVersion.Tls10, server.Hello.ToBytes()).ToBytes());
        foreach (var turn in turns) recording.Add(ConnectionEnd.Server, turn);
        Assert.NotNull(HandshakeDecoder.Decode(recording.Runs, new(server.Log)).Steps);

        if (server.IsTlsAtOnce)
        {
            var answer = await Conversation.AskAsync(new ReplayedStream(turns), server.Hello, CancellationToken.None, CancellationToken.None);
            Assert.NotEqual(AnswerKind.Silence, answer.Kind);
            Read(answer);
        }

        try
        {
            if (await server.HandshakeAsync(new ReplayedStream(turns), CancellationToken.None) is { } session) Read(Answer.Of(session));
        }
        catch (Exception refused) when (refused is IOException or InvalidDataException or WireFormatException or NotSupportedException)
        {
            // What a live connection takes for the end of it.
        }

        void Read(Answer answer)
        {
            Assert.NotEmpty(answer.ToString());
            _ = (answer.Group, DhPrime.Bits(answer.KeyExchange), DhPrime.Describe(answer.KeyExchange));
            if (answer.Certificate is { } certificate) Assert.NotNull(chains.Read(certificate, answer.Flight.OfType<CertificateStatus>().FirstOrDefault()).Sent);
        }
    }
}
