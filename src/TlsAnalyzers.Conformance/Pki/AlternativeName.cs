using System.Formats.Asn1;
using System.Net;
using System.Text;

namespace TlsAnalyzers.Conformance.Pki;

/// <summary>A GeneralName of RFC 5280 section 4.2.1.6, whatever its bytes are.</summary>
/// <param name="Tag">The number of the choice: 1 mail address, 2 DNS name, 6 URI, 7 IP address.</param>
/// <param name="Octets">The content, one octet a character (Latin-1).</param>
internal sealed record AlternativeName(int Tag, string Octets)
{
    /// <summary>A DNS name, as it stands: nothing is checked and nothing is converted to Punycode.</summary>
    public static AlternativeName Dns(string name) => new(2, name);

    public static AlternativeName Mail(string address) => new(1, address);

    public static AlternativeName Uri(string uri) => new(6, uri);

    public static AlternativeName Ip(string address) => new(7, Latin1(IPAddress.Parse(address).GetAddressBytes()));

    /// <summary>An address range as name constraints write it: the address, then the mask (RFC 5280 section 4.2.1.10).</summary>
    public static AlternativeName IpRange(string address, string mask) => new(7, Ip(address).Octets + Ip(mask).Octets);

    /// <summary>A DNS name whose letters beyond ASCII stand as UTF-8, where RFC 5280 section 7.2 asks for an A-label.</summary>
    public static AlternativeName DnsInUtf8(string name) => new(2, Latin1(Encoding.UTF8.GetBytes(name)));

    public void WriteTo(AsnWriter writer) =>
        writer.WriteOctetString(Encoding.Latin1.GetBytes(Octets), new Asn1Tag(TagClass.ContextSpecific, Tag));

    private static string Latin1(byte[] octets) => Encoding.Latin1.GetString(octets);
}
