using TlsAnalyzers.Conformance.Pki;
using static TlsAnalyzers.Conformance.CaseCategory;
using static TlsAnalyzers.Conformance.Pki.AlternativeName;
using static TlsAnalyzers.Conformance.Pki.Hierarchy;
using static TlsAnalyzers.Conformance.Reference;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>Certificates for another host than the one that the client asked for.</summary>
internal static class NameCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        new("cert-wrong-host", Certificate, Ideal.Refuse, Rfc(9525, "6"),
            "Another host", "The certificate is for other.tlslab.test.",
            Named("CN=other.tlslab.test", Dns("other.tlslab.test"))),
        new("cert-no-name", Certificate, Ideal.Refuse, Rfc(9525, "6"),
            "No name at all", "Neither the subject nor an alternative name says whom the certificate is for.",
            Named("")),
        new("cert-cn-only", Certificate, Ideal.Refuse, Rfc(9525, "2"),
            "Host in the common name alone", "The host stands in the subject's common name; there is no alternative name.",
            Named("CN=localhost")),
        new("cert-san-other-cn-match", Certificate, Ideal.Refuse, Rfc(9525, "6"),
            "Host in the common name, another in the alternative names", "The common name is the host's, the alternative name is not.",
            Named("CN=localhost", Dns("other.tlslab.test"))),
        new("cert-uri-san", Certificate, Ideal.Refuse, Rfc(9525, "6.1"),
            "Host in a URI", "The only alternative name is a URI with the host in it.",
            Named("CN=other.tlslab.test", AlternativeName.Uri("https://localhost/"))),
        new("cert-nul-in-san", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Name with a NUL", "The alternative name is the host, a NUL and the attacker's domain.",
            Named("CN=localhost", Dns("localhost\0.evil.test"))),
        new("cert-trailing-dot-san", Certificate, Ideal.Refuse, Rfc(5280, "4.2.1.6"),
            "Name with a trailing dot", "The alternative name is the host and a dot, which is not the preferred name syntax.",
            Named("CN=localhost", Dns("localhost."))),
        new("cert-wildcard-bare", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Wildcard for everything", "The alternative name is * alone.",
            Named("CN=*", Dns("*"))),
        new("cert-wildcard-tld", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Wildcard for two labels below the top", "*.test is presented for a.b.test.",
            Named("CN=*.test", Dns("*.test"))) { Host = "a.b.test" },
        new("cert-wildcard-deep", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Wildcard for two labels", "*.tlslab.test is presented for a.b.tlslab.test.",
            Named("CN=*.tlslab.test", Dns("*.tlslab.test"))) { Host = "a.b.tlslab.test" },
        new("cert-wildcard-parent", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Wildcard for no label", "*.tlslab.test is presented for tlslab.test.",
            Named("CN=*.tlslab.test", Dns("*.tlslab.test"))) { Host = "tlslab.test" },
        new("cert-wildcard-partial", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Wildcard for a part of a label", "g*.tlslab.test is presented for good.tlslab.test.",
            Named("CN=g*.tlslab.test", Dns("g*.tlslab.test"))) { Host = "good.tlslab.test" },
        new("cert-wildcard-middle", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Wildcard in the middle", "good.*.test is presented for good.tlslab.test.",
            Named("CN=good.*.test", Dns("good.*.test"))) { Host = "good.tlslab.test" },
        new("cert-idn-unicode", Certificate, Ideal.Refuse, Rfc(5280, "7.2"),
            "Name in Unicode", "The alternative name is an internationalized name as it is read, and not in its ASCII form.",
            Named("CN=other.tlslab.test", DnsInUtf8("bücher.tlslab.test"))) { Host = "xn--bcher-kva.tlslab.test" },
        new("cert-wrong-ip", Certificate, Ideal.Refuse, Rfc(9525, "6.4"),
            "Another address", "The certificate is for 127.0.0.2.",
            Named("CN=other.tlslab.test", Ip("127.0.0.2"))) { Host = "127.0.0.1" },
        new("cert-ip-in-cn", Certificate, Ideal.Refuse, Rfc(9525, "6.4"),
            "Address in the common name alone", "The address stands in the subject's common name; there is no alternative name.",
            Named("CN=127.0.0.1")) { Host = "127.0.0.1" },
        new("cert-ip-in-cn-dns-san", Certificate, Ideal.Refuse, Rfc(9525, "6.4"),
            "Address in the common name, a host in the alternative names",
            "The common name is the address; the alternative name is a host.",
            Named("CN=127.0.0.1", Dns("other.tlslab.test"))) { Host = "127.0.0.1" },
        new("cert-ip-as-dns", Certificate, Ideal.Refuse, Rfc(9525, "6.4"),
            "Address as a host name", "The alternative name is the address, written as a DNS name.",
            Named("CN=other.tlslab.test", Dns("127.0.0.1"))) { Host = "127.0.0.1" },
        new("cert-wildcard-ip", Certificate, Ideal.Refuse, Rfc(9525, "6.3"),
            "Wildcard for addresses", "*.0.0.1, written as a DNS name, is presented for 127.0.0.1.",
            Named("CN=other.tlslab.test", Dns("*.0.0.1"))) { Host = "127.0.0.1" },
    ];

    private static Func<LabContext, Endpoint> Named(string subject, params AlternativeName[] names) =>
        lab => lab.Serve(EcdsaLeaf with { Subject = subject, Names = new(names) });
}
