using static TlsAnalyzers.Conformance.Wire.ExtensionPlace;
using static TlsAnalyzers.Conformance.Wire.ExtensionType;

namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Which extensions are read, in which place, and how. All others stay raw.</summary>
internal static class ExtensionTable
{
    private static readonly (ExtensionType Type, ExtensionPlace Places, ReadItem<Extension> Read)[] Rows =
    [
        (server_name, CH, ServerNames.Read),
        (server_name, SH | EE, Empty(server_name)),
        (max_fragment_length, CH | SH | EE, MaxFragmentLength.Read),
        (status_request, CH, StatusRequest.Read),
        (status_request, SH | CR, Empty(status_request)),
        (status_request, CT, StapledStatus.Read),
        (supported_groups, CH | EE, SupportedGroups.Read),
        (ec_point_formats, CH | SH, EcPointFormats.Read),
        (signature_algorithms, CH | CR, SignatureAlgorithms.Read),
        (signature_algorithms_cert, CH | CR, SignatureAlgorithmsCert.Read),
        (heartbeat, CH | SH | EE, Heartbeat.Read),
        (application_layer_protocol_negotiation, CH | SH | EE, ApplicationProtocols.Read),
        (signed_certificate_timestamp, CH | CR, Empty(signed_certificate_timestamp)),
        (signed_certificate_timestamp, SH | CT, SignedCertificateTimestamps.Read),
        (padding, CH, Padding.Read),
        (encrypt_then_mac, CH | SH, Empty(encrypt_then_mac)),
        (extended_master_secret, CH | SH, Empty(extended_master_secret)),
        (compress_certificate, CH | CR, CompressCertificate.Read),
        (record_size_limit, CH | SH | EE, RecordSizeLimit.Read),
        (session_ticket, CH, SessionTicket.Read),
        (session_ticket, SH, Empty(session_ticket)),
        (pre_shared_key, CH, OfferedPsks.Read),
        (pre_shared_key, SH, SelectedPsk.Read),
        (early_data, CH | EE, Empty(early_data)),
        (early_data, NST, MaxEarlyData.Read),
        (supported_versions, CH, SupportedVersions.Read),
        (supported_versions, SH | HRR, SelectedVersion.Read),
        (cookie, CH | HRR, Cookie.Read),
        (psk_key_exchange_modes, CH, PskKeyExchangeModes.Read),
        (certificate_authorities, CH | CR, CertificateAuthorities.Read),
        (post_handshake_auth, CH, Empty(post_handshake_auth)),
        (key_share, CH, ClientKeyShares.Read),
        (key_share, SH, ServerKeyShare.Read),
        (key_share, HRR, RetryKeyShare.Read),
        (renegotiation_info, CH | SH, RenegotiationInfo.Read),
    ];

    private static readonly Dictionary<(ExtensionType, ExtensionPlace), ReadItem<Extension>> ByPlace =
        Rows.SelectMany(row => Enum.GetValues<ExtensionPlace>().Where(place => row.Places.HasFlag(place)).Select(place => (row, place)))
            .ToDictionary(pair => (pair.row.Type, pair.place), pair => pair.row.Read);

    /// <summary>The forms that are read, one for each extension and place.</summary>
    public static IEnumerable<(ExtensionType Type, ExtensionPlace Place)> Known => ByPlace.Keys;

    /// <summary>How to read an extension in a place; null when it stays raw.</summary>
    public static ReadItem<Extension>? Find(ExtensionType type, ExtensionPlace place) => ByPlace.GetValueOrDefault((type, place));

    private static ReadItem<Extension> Empty(ExtensionType type) => (ref WireReader _) => new EmptyExtension(type);
}
