using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Tests.Wire.Recorded;

/// <summary>Handshakes of three independent implementations, recorded now: all that is read comes back byte for byte, and decrypts with logged keys.</summary>
public sealed class RecordedTests(Peers peers) : IClassFixture<Peers>
{
    private readonly Recorder _recorder = new(peers);

    // Client and server: SslStream, or a program with its arguments; version, suite, messages that must be among the others.
    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        { "SslStream", "openssl rsa", "Tls13", "TLS_AES_256_GCM_SHA384", "encrypted_extensions certificate_verify new_session_ticket" },
        { "SslStream", "openssl ecdsa -tls1_2", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "server_key_exchange new_session_ticket" },
        { "SslStream", "openssl rsa -groups P-521", "Tls13", "TLS_AES_256_GCM_SHA384", "server_hello certificate_verify" },
        { "SslStream", "openssl ecdsa -verify 1", "Tls13", "TLS_AES_256_GCM_SHA384", "certificate_request" },
        { "SslStream", "openssl ecdsa -verify 1 -tls1_2 -CAfile {ecdsa}", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "certificate_request" },
        { "openssl -cert {ecdsa} -alpn h2,http/1.1 -status", "SslStream", "Tls13", "TLS_AES_256_GCM_SHA384", "certificate_request" },
        { "openssl -tls1_2 -status", "SslStream", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "server_key_exchange" },
        { "openssl -cert {rsa}", "openssl rsa -verify 1 -alpn h2", "Tls13", "TLS_AES_256_GCM_SHA384", "certificate_request" },
        { "openssl -cert {rsa} -tls1_2", "openssl rsa -verify 1", "Tls12", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "certificate_request certificate_verify" },
        { "openssl -cipher DHE-RSA-AES128-GCM-SHA256 -tls1_2", "openssl rsa", "Tls12", "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256", "server_key_exchange" },
        { "openssl -cipher AES128-GCM-SHA256 -tls1_2", "openssl rsa", "Tls12", "TLS_RSA_WITH_AES_128_GCM_SHA256", "client_key_exchange" },
        { "openssl -cipher AES256-CCM8 -tls1_2", "openssl rsa -cipher ALL", "Tls12", "TLS_RSA_WITH_AES_256_CCM_8", "client_key_exchange" },
        { "openssl -cipher ECDHE-RSA-CHACHA20-POLY1305 -tls1_2", "openssl rsa", "Tls12", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "server_key_exchange" },
        { "openssl -cipher AES128-SHA -tls1_2", "openssl rsa", "Tls12", "TLS_RSA_WITH_AES_128_CBC_SHA", "client_key_exchange" },
        { "openssl -cipher ECDHE-RSA-AES256-SHA384 -tls1_2 -no_etm", "openssl rsa", "Tls12", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "server_key_exchange" },
        { "openssl -tls1 -cipher ALL:@SECLEVEL=0", "openssl rsa -cipher ALL:@SECLEVEL=0", "Tls10", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", "server_key_exchange new_session_ticket" },
        { "openssl -tls1 -cipher ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0 -cert {ecdsa} -no_etm", "openssl ecdsa -cipher ALL:@SECLEVEL=0 -verify 1", "Tls10", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA", "server_key_exchange certificate_verify" },
        { "openssl -tls1_1 -cipher AES128-SHA:@SECLEVEL=0 -cert {rsa}", "openssl rsa -cipher ALL:@SECLEVEL=0 -verify 1", "Tls11", "TLS_RSA_WITH_AES_128_CBC_SHA", "client_key_exchange certificate_verify" },
        { "openssl -tls1_1 -cipher ECDHE-RSA-AES256-SHA:@SECLEVEL=0 -no_etm", "openssl rsa -cipher ALL:@SECLEVEL=0", "Tls11", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", "server_key_exchange" },
        { "openssl -tls1_2", "openssl ed25519", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "server_key_exchange" },
        { "openssl -cert {ed448}", "openssl ed25519 -verify 1", "Tls13", "TLS_AES_256_GCM_SHA384", "certificate_verify certificate_request" },
        { "openssl -cipher ADH-AES128-GCM-SHA256:@SECLEVEL=0 -tls1_2", "openssl rsa -cipher ALL:@SECLEVEL=0", "Tls12", "TLS_DH_anon_WITH_AES_128_GCM_SHA256", "server_key_exchange" },
        { "openssl -psk 0102 -cipher PSK-AES128-GCM-SHA256 -tls1_2", "openssl rsa -psk 0102 -psk_hint hint", "Tls12", "TLS_PSK_WITH_AES_128_GCM_SHA256", "server_key_exchange" },
        { "openssl -psk 0102 -ciphersuites TLS_AES_128_GCM_SHA256", "openssl rsa -psk 0102", "Tls13", "TLS_AES_128_GCM_SHA256", "encrypted_extensions" },
        { "openssl -ciphersuites TLS_CHACHA20_POLY1305_SHA256", "openssl ecdsa", "Tls13", "TLS_CHACHA20_POLY1305_SHA256", "certificate_verify" },
        { "openssl -ciphersuites TLS_AES_128_CCM_8_SHA256", "openssl ecdsa -ciphersuites TLS_AES_128_CCM_8_SHA256", "Tls13", "TLS_AES_128_CCM_8_SHA256", "certificate_verify" },
        { "gnutls NORMAL", "openssl rsa", "Tls13", "TLS_AES_256_GCM_SHA384", "encrypted_extensions" },
        { "gnutls NORMAL:-VERS-ALL:+VERS-TLS1.2", "openssl ecdsa", "Tls12", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "server_key_exchange" },
        { "gnutls NORMAL:-GROUP-ALL:+GROUP-SECP384R1", "SslStream", "Tls13", "TLS_AES_256_GCM_SHA384", "encrypted_extensions" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_handshake_is_read_decrypted_and_proved(string client, string server, string version, string suite, string messages)
    {
        var handshake = await _recorder.RecordAsync(client, server);
        Assert.Equal((version, suite), (handshake.Context.Version.ToString(), handshake.Context.Suite?.Name));
        Assert.Equal(2, handshake.Proofs);
        // Every signature of the two ends was checked.
        Assert.Equal(handshake.Messages.Count(message => message.Message is CertificateVerify or ServerKeyExchange { Signed: not null }), handshake.Signatures);
        Assert.Null(handshake.Transcript.WhyOpaque);
        var seen = handshake.Messages.Select(message => message.Message.Type.Name()).ToArray();
        Assert.All(messages.Split(' '), message => Assert.Contains(message, seen));
        Assert.Contains("client_hello", seen);
        if (server.Contains("P-521")) Assert.Equal(2, seen.Count(name => name == "server_hello"));
    }

    // What comes before the keys is read without them, for suites and versions that are not decrypted.
    public static TheoryData<string, string, string, string> ClearRows => new()
    {
        { "SslStream", "SslStream", "Tls13", "TLS_AES_256_GCM_SHA384" },
        { "openssl -tls1_2 -cipher CAMELLIA128-SHA256", "openssl rsa -cipher ALL", "Tls12", "TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256" },
    };

    [Theory]
    [MemberData(nameof(ClearRows))]
    public async Task What_is_in_clear_is_read_without_keys(string client, string server, string version, string suite)
    {
        var handshake = await _recorder.RecordAsync(client, server);
        Assert.Equal((version, suite), (handshake.Context.Version.ToString(), handshake.Context.Suite?.Name));
        if (version == "Tls13") return;
        Assert.Contains(handshake.Messages, message => message.Message is CertificateMessage { Entries.Length: 1 });
        Assert.Contains(handshake.Messages, message => message.Message is ClientKeyExchange);
    }
}
