using System.Formats.Asn1;

namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>The StartTLS operation of LDAP (RFC 4511 section 4.14).</summary>
internal sealed class LdapFrontDoor : MessageFrontDoor
{
    // LDAPMessage 1: ExtendedRequest with the name of StartTLS.
    private static readonly byte[] StartTls = [0x30, 0x1d, 0x02, 0x01, 0x01, 0x77, 0x18, 0x80, 0x16, .. "1.3.6.1.4.1.1466.20037"u8];
    // LDAPMessage 2: SearchRequest for the entry without a name, which tells what the server can do (RFC 4512 section 5.1).
    private static readonly byte[] Search =
    [
        0x30, 0x25, 0x02, 0x01, 0x02, 0x63, 0x20, 0x04, 0x00, 0x0a, 0x01, 0x00, 0x0a, 0x01, 0x00, 0x02, 0x01, 0x00, 0x02, 0x01, 0x00, 0x01, 0x01, 0x00,
        0x87, 0x0b, .. "objectClass"u8, 0x30, 0x00,
    ];

    private const int LongestShortForm = 0x7f;
    private const int LongestAnswer = 4096;
    private static readonly Asn1Tag ExtendedResponse = new(TagClass.Application, 24, isConstructed: true);

    public override int DefaultPort => 389;

    public override ReadOnlyMemory<byte> Request => Search;

    // Each answer has the number of its request.
    public override bool? IsAnswer(ReadOnlySpan<byte> heard)
    {
        try
        {
            return !heard.IsEmpty && new AsnReader(heard.ToArray(), AsnEncodingRules.BER).ReadSequence().ReadInteger() == 2;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    public override async Task EnterAsync(Stream stream, ReadOnlyMemory<byte> behind, CancellationToken cancellation)
    {
        await stream.WriteAsync((byte[])[.. StartTls, .. behind.Span], cancellation);
        var header = new byte[2];
        await stream.ReadExactlyAsync(header, cancellation);
        int length = header[1];
        byte[] more = [];
        if (length > LongestShortForm)
        {
            more = new byte[length & LongestShortForm];
            if (more.Length > 4) throw Refused("StartTLS", "a message whose length does not fit");
            await stream.ReadExactlyAsync(more, cancellation);
            length = more.Aggregate(0, (sum, digit) => (sum << 8) | digit);
        }

        if (length is < 0 or > LongestAnswer) throw Refused("StartTLS", $"a message of {length} bytes");
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, cancellation);
        if (ResultCode([.. header, .. more, .. body]) is not 0 and var code) throw Refused("StartTLS", code is null ? "no LDAP" : $"result code {code}");
    }

    private static int? ResultCode(byte[] message)
    {
        try
        {
            var envelope = new AsnReader(message, AsnEncodingRules.BER).ReadSequence();
            envelope.ReadEncodedValue();
            var response = envelope.ReadSequence(ExtendedResponse);
            // The enumeration has no type of its own here; its content is the number.
            return response.ReadEncodedValue().Span[^1];
        }
        catch (AsnContentException)
        {
            return null;
        }
    }
}
