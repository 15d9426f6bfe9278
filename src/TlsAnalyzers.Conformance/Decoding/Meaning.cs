using System.Buffers.Binary;
using System.Text;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>What the bytes of a field mean. Data: a row a field; all others are what their length says.</summary>
internal static class Meaning
{
    /// <summary>By the name of a field, or by <c>scope.name</c> where names are shared; <c>[]</c> stands for an item of a vector.</summary>
    private static readonly Dictionary<string, Func<ReadOnlyMemory<byte>, string>> Rows = new()
    {
        ["legacy_version"] = Code<TlsVersion>(Codes.Name),
        ["versions[]"] = Code<TlsVersion>(Codes.Name),
        ["selected_version"] = Code<TlsVersion>(Codes.Name),
        ["client_hello.random"] = _ => "32 random bytes, part of every key (client_random)",
        ["server_hello.random"] = ServerRandom,
        ["legacy_session_id"] = bytes => bytes.IsEmpty ? "none" : $"{bytes.Length} bytes: the session to resume, or in TLS 1.3 something that looks like one",
        ["legacy_session_id_echo"] = bytes => bytes.IsEmpty ? "none" : $"{bytes.Length} bytes: in TLS 1.3 an echo of the client's, in TLS 1.2 the name of the session",
        ["cipher_suites[]"] = bytes => Codes.SuiteName(U16(bytes)),
        ["cipher_suite"] = bytes => Codes.SuiteName(U16(bytes)),
        ["legacy_compression_methods[]"] = Code<CompressionMethod>(Codes.Name),
        ["legacy_compression_method"] = Code<CompressionMethod>(Codes.Name),
        ["extension_type"] = Code<ExtensionType>(Codes.Name),
        ["extensions[]"] = bytes => ((ExtensionType)U16(bytes)).Name(),
        ["name_type"] = bytes => bytes.Span[0] == 0 ? "host_name (0)" : $"{bytes.Span[0]}",
        ["name"] = Text,
        ["protocol_name_list[]"] = Text,
        ["named_group_list[]"] = Code<NamedGroup>(Codes.Name),
        ["group"] = Code<NamedGroup>(Codes.Name),
        ["selected_group"] = Code<NamedGroup>(Codes.Name),
        ["namedcurve"] = Code<NamedGroup>(Codes.Name),
        ["curve_type"] = Code<EcCurveType>(Codes.Name),
        ["key_exchange"] = bytes => $"public key of {bytes.Length} bytes",
        ["public"] = bytes => $"the server's ephemeral public key, {bytes.Length} bytes",
        ["ecdh_Yc"] = bytes => $"the client's ephemeral public key, {bytes.Length} bytes",
        ["exchange_keys"] = bytes => $"{bytes.Length} bytes: with RSA the premaster secret, encrypted for the server's key; with DHE a public key",
        ["dh_p"] = bytes => $"prime of {8 * bytes.Length} bits",
        ["dh_g"] = bytes => $"generator {Convert.ToHexString(bytes.Span)}",
        ["dh_Ys"] = bytes => $"the server's ephemeral public key, {bytes.Length} bytes",
        ["supported_signature_algorithms[]"] = Code<SignatureScheme>(Codes.Name),
        ["algorithm"] = Code<SignatureScheme>(Codes.Name),
        ["compressed_certificate.algorithm"] = Code<CertificateCompression>(Codes.Name),
        ["algorithms[]"] = Code<CertificateCompression>(Codes.Name),
        ["signature"] = bytes => $"signature of {bytes.Length} bytes",
        ["ec_point_format_list[]"] = Code<EcPointFormat>(Codes.Name),
        ["ke_modes[]"] = Code<PskKeyExchangeMode>(Codes.Name),
        ["status_type"] = Code<CertificateStatusType>(Codes.Name),
        ["response"] = bytes => $"OCSP response of {bytes.Length} bytes",
        ["certificate_types[]"] = Code<ClientCertificateType>(Codes.Name),
        ["certificate_list[]"] = bytes => bytes.Span is [0x30, ..] ? CertificateWords.Long(bytes) : "",
        ["cert_data"] = CertificateWords.Long,
        ["authorities[]"] = Name,
        ["certificate_request_context"] = bytes => bytes.IsEmpty ? "none" : $"{bytes.Length} bytes",
        ["max_fragment_length"] = bytes => bytes.Span[0] is >= 1 and <= 4 and var code ? $"{256 << code} bytes" : $"{bytes.Span[0]}, which is none",
        ["record_size_limit"] = bytes => $"records of at most {U16(bytes)} bytes",
        ["mode"] = bytes => bytes.Span[0] == 1 ? "peer_allowed_to_send (1)" : $"{bytes.Span[0]}",
        ["renegotiated_connection"] = bytes => bytes.IsEmpty ? "none: this is the first handshake" : $"verify_data of the handshake before, {bytes.Length} bytes",
        ["cookie"] = bytes => $"{bytes.Length} bytes that the client must send back",
        ["selected_identity"] = bytes => $"key number {U16(bytes)} of those offered",
        ["identity"] = bytes => $"ticket of {bytes.Length} bytes",
        ["obfuscated_ticket_age"] = bytes => "the ticket's age in ms, plus a number only both ends know",
        ["binders[]"] = bytes => $"proof of the key, over this hello: {bytes.Length} bytes",
        ["ticket_lifetime"] = Seconds,
        ["ticket_lifetime_hint"] = Seconds,
        ["ticket_age_add"] = _ => "to be added to the age when it is used",
        ["ticket_nonce"] = bytes => $"{bytes.Length} bytes, from which the ticket's key is derived",
        ["ticket"] = bytes => bytes.IsEmpty ? "empty: the client wants one" : $"{bytes.Length} bytes, opaque to the client",
        ["max_early_data_size"] = bytes => $"{U32(bytes)} bytes may come before the handshake",
        ["request_update"] = bytes => bytes.Span[0] == 1 ? "update_requested (1)" : "update_not_requested (0)",
        ["verify_data"] = bytes => $"{bytes.Length} bytes: a MAC over all handshake messages so far",
        ["uncompressed_length"] = bytes => $"{Number(bytes)} bytes, as the sender claims",
    };

    /// <summary>Names of the rows, for the test that asks for one for each field that is not opaque.</summary>
    public static IEnumerable<string> Known => Rows.Keys;

    /// <param name="field">Where it was read.</param>
    /// <param name="content">Its bytes, without the length in front of a vector.</param>
    public static string Of(TracedField field, ReadOnlyMemory<byte> content)
    {
        var name = field.Name.EndsWith(']') ? field.Name[..field.Name.LastIndexOf('[')] + "[]" : field.Name;
        var row = Rows.GetValueOrDefault($"{field.Scope}.{name}") ?? Rows.GetValueOrDefault(name);
        return row?.Invoke(content) ?? Count(content.Length);
    }

    /// <summary>A number of bytes in words.</summary>
    public static string Count(int bytes) => bytes == 1 ? "1 byte" : $"{bytes} bytes";

    private static Func<ReadOnlyMemory<byte>, string> Code<T>(Func<T, string> name) where T : struct, Enum => bytes =>
        $"{name((T)Enum.ToObject(typeof(T), Number(bytes)))} ({Number(bytes)})";

    private static string ServerRandom(ReadOnlyMemory<byte> random) =>
        random.Span.SequenceEqual(ServerHello.RetryRandom.Span) ? "the fixed value that makes this a HelloRetryRequest"
        : random.Span.EndsWith(ServerHello.DowngradeToTls12.Span) ? "server_random; its end says: this server knows TLS 1.3 and chose TLS 1.2"
        : random.Span.EndsWith(ServerHello.DowngradeToTls11.Span) ? "server_random; its end says: this server knows a newer version and chose an old one"
        : "32 random bytes, part of every key (server_random)";

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.Latin1.GetString(bytes.Span);

    private static string Seconds(ReadOnlyMemory<byte> bytes) => $"{U32(bytes)} seconds";

    private static string Name(ReadOnlyMemory<byte> der)
    {
        try
        {
            return new System.Security.Cryptography.X509Certificates.X500DistinguishedName(der.Span).Name;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return $"{der.Length} bytes that are no name";
        }
    }

    private static ushort U16(ReadOnlyMemory<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes.Span);

    private static uint U32(ReadOnlyMemory<byte> bytes) => BinaryPrimitives.ReadUInt32BigEndian(bytes.Span);

    private static long Number(ReadOnlyMemory<byte> bytes)
    {
        long number = 0;
        foreach (var part in bytes.Span) number = (number << 8) | part;
        return number;
    }
}
