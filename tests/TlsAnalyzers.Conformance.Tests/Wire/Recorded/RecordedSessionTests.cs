using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TlsAnalyzers.Conformance.Decoding;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>Recorded handshakes that are more than one message after the other: other keys, late certificates, sessions resumed, early data.</summary>
public sealed class RecordedSessionTests(Peers peers) : IClassFixture<Peers>
{
    private readonly Recorder _recorder = new(peers);

    [Fact]
    public async Task The_servers_RSA_key_opens_a_suite_without_forward_secrecy_and_another_key_says_that_it_is_another()
    {
        var (recording, _) = await _recorder.RecordBytesAsync("openssl -cipher AES256-GCM-SHA384 -tls1_2", "openssl rsa");
        using var key = peers.Rsa.GetRSAPrivateKey()!;
        var opened = HandshakeDecoder.Decode(recording.Runs, new(ServerKey: key));
        Assert.Null(opened.WhyOpaque);
        Assert.Equal(["Finished", "Finished"], opened.Steps.Where(step => step.Checks is [{ Matches: true }]).Select(step => step.Title));

        using var other = RSA.Create(2048);
        var closed = HandshakeDecoder.Decode(recording.Runs, new(ServerKey: other));
        Assert.Equal("the RSA key is not that of this server", closed.WhyOpaque);
        Assert.Equal(2, closed.Steps.Count(step => step.Title == "Encrypted handshake message"));
    }

    [Fact]
    public async Task The_servers_RSA_key_does_not_open_a_suite_with_forward_secrecy()
    {
        var (recording, _) = await _recorder.RecordBytesAsync("openssl -tls1_2", "openssl rsa");
        using var key = peers.Rsa.GetRSAPrivateKey()!;
        Assert.StartsWith("the suite has forward secrecy", HandshakeDecoder.Decode(recording.Runs, new(ServerKey: key)).WhyOpaque, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-tls1_3", 3)]
    // A second handshake within the first.
    [InlineData("-tls1_2", 4)]
    public async Task A_certificate_that_is_asked_for_late_is_read_and_proved(string version, int proofs)
    {
        Assert.SkipWhen(OperatingSystem.IsMacOS(), "SslStream of macOS does not ask late.");
        var handshake = await _recorder.RecordAsync($"openssl {version} -cert {{rsa}} -enable_pha -ign_eof", "SslStream late");
        Assert.Equal(proofs, handshake.Proofs);
        Assert.Contains((ConnectionEnd.Client, HandshakeType.certificate_verify), handshake.Messages.Select(message => (message.From, message.Message.Type)));
        Assert.Null(handshake.Transcript.WhyOpaque);
    }

    // Version, and the titles of the second connection as far as they differ from those of the first.
    public static TheoryData<string, string[]> Resumed => new()
    {
        { "-tls1_2", ["ClientHello", "ServerHello", "ChangeCipherSpec", "Finished", "ChangeCipherSpec", "Finished"] },
        { "-tls1_3", ["ClientHello", "ServerHello", "ChangeCipherSpec", "EncryptedExtensions", "Finished", "ChangeCipherSpec", "Finished"] },
    };

    [Theory]
    [MemberData(nameof(Resumed))]
    public async Task A_session_that_is_resumed_is_read_and_proved(string version, string[] titles)
    {
        var session = peers.File(Path.GetRandomFileName());
        using var stop = new CancellationTokenSource(Recorder.Patience);
        using var server = await _recorder.StartServerAsync("openssl ecdsa", peers.File("unused"), stop.Token, connections: 2);
        using var proxy = new RecordingProxy(0, new(IPAddress.Loopback.ToString(), server.Port));
        await _recorder.VisitAsync(proxy, $"{version} -sess_out {session}", session, stop.Token);
        var second = await _recorder.VisitAsync(proxy, $"{version} -sess_in {session}", null, stop.Token);

        Assert.True(second.Transcript.Handshake.IsResumed);
        Assert.Equal(2, second.Proofs);
        Assert.Equal(titles, second.Transcript.Steps.Select(step => step.Title).Take(titles.Length));
    }

    [Theory]
    // The server takes the early data, or not.
    [InlineData("-early_data", "EndOfEarlyData")]
    [InlineData("", "EncryptedExtensions")]
    public async Task Data_before_the_handshake_is_read_and_the_handshake_proved(string option, string title)
    {
        var (session, data) = (peers.File(Path.GetRandomFileName()), peers.File(Path.GetRandomFileName()));
        await File.WriteAllTextAsync(data, "early words", TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource(Recorder.Patience);
        using var server = await _recorder.StartServerAsync($"openssl ecdsa -max_early_data 100 {option}", peers.File("unused"), stop.Token, connections: 2);
        using var proxy = new RecordingProxy(0, new(IPAddress.Loopback.ToString(), server.Port));
        await _recorder.VisitAsync(proxy, $"-tls1_3 -sess_out {session}", session, stop.Token);
        var second = await _recorder.VisitAsync(proxy, $"-tls1_3 -sess_in {session} -early_data {data}", null, stop.Token);

        Assert.Contains(second.Transcript.Steps, step => step is { Kind: StepKind.Data, From: ConnectionEnd.Client, Detail: "early words" });
        Assert.Contains(title, second.Transcript.Steps.Select(step => step.Title));
        Assert.Equal(2, second.Proofs);
    }
}
