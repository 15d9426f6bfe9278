using System.Globalization;
using System.Text.Json;

namespace TlsAnalyzers.Conformance.Probing.Comparing;

/// <summary>A certificate, as far as a change of it matters.</summary>
internal sealed record CertificateShape(int Bits, string Signature, string Issuer);

/// <summary>What of a server is compared: what it is set up to, and nothing that differs from one connection to the next.</summary>
internal sealed record ServerShape
{
    /// <summary>The suites by the name of their version.</summary>
    public required IReadOnlyDictionary<string, string[]> Versions { get; init; }

    public required string[] Groups { get; init; }

    public required string[] Protocols { get; init; }

    /// <summary>By the kind of their key.</summary>
    public required IReadOnlyDictionary<string, CertificateShape> Certificates { get; init; }

    public static ServerShape Of(ServerFacts facts) => new()
    {
        Versions = facts.Versions.ToDictionary(version => version.Name, version => version.Suites.Select(suite => suite.Name).ToArray()),
        Groups = [.. facts.Negotiation.Groups13.Union(facts.Negotiation.Groups12)],
        Protocols = ProtocolsOf(facts.Alpn.Http2, facts.Alpn.Http11),
        Certificates = facts.Chains.Select(chain => chain.Leaf).OfType<CertificateFacts>().DistinctBy(leaf => leaf.KeyAlgorithm)
            .ToDictionary(leaf => leaf.KeyAlgorithm, leaf => new CertificateShape(leaf.KeyBits, leaf.Signature, leaf.Issuer)),
    };

    /// <summary>The same from a report in JSON.</summary>
    /// <exception cref="FormatException">It lacks something.</exception>
    public static ServerShape Of(JsonElement report)
    {
        try
        {
            var negotiation = report.GetProperty("negotiation");
            var alpn = report.GetProperty("alpn");
            return new()
            {
                Versions = report.GetProperty("versions").EnumerateArray().DistinctBy(version => Text(version, "name"))
                    .ToDictionary(version => Text(version, "name"), version => version.GetProperty("suites").EnumerateArray().Select(suite => Text(suite, "name")).ToArray()),
                Groups = [.. Texts(negotiation, "groups13").Union(Texts(negotiation, "groups12"))],
                Protocols = ProtocolsOf(IsTrue(alpn, "http2"), IsTrue(alpn, "http11")),
                Certificates = report.GetProperty("chains").EnumerateArray().SelectMany(chain => chain.GetProperty("sent").EnumerateArray().Take(1))
                    .DistinctBy(leaf => Text(leaf.GetProperty("key"), "keyAlgorithm"))
                    .ToDictionary(leaf => Text(leaf.GetProperty("key"), "keyAlgorithm"),
                        leaf => new CertificateShape(leaf.GetProperty("key").GetProperty("keyBits").GetInt32(), Text(leaf, "signature"), Text(leaf, "issuer"))),
            };
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is no report of tlscheck probe.", broken);
        }
    }

    public static string Words(CertificateShape certificate) => string.Create(CultureInfo.InvariantCulture, $"{certificate.Bits} bits");

    private static string[] ProtocolsOf(bool? http2, bool? http11) => [.. http2 is true ? ["h2"] : Array.Empty<string>(), .. http11 is true ? ["http/1.1"] : Array.Empty<string>()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(one => one.GetString() ?? "");

    private static bool IsTrue(JsonElement element, string name) => element.GetProperty(name).ValueKind is JsonValueKind.True;
}
