using TlsAnalyzers.Conformance.Pki;
using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>
/// Rows whose server is handwritten. Their control is the same server without the fault, so that nothing but the fault explains a refusal.
/// </summary>
internal static class HandwrittenCase
{
    public static LabCase Of(string id, CaseCategory category, Ideal ideal, Reference reference, string title, string fault,
        Script script) =>
        new(id, category, ideal, reference, title, fault, lab => new HandwrittenEndpoint(lab.Pki, script)) { Control = ControlOf(script) };

    private static string ControlOf(Script script) => (script.Version, script.Leaf == Hierarchy.RsaLeaf) switch
    {
        (TlsVersion.Tls13, false) => "ok-handwritten-tls13",
        (TlsVersion.Tls13, true) => "ok-handwritten-tls13-rsa",
        (_, false) => "ok-handwritten-tls12",
        (_, true) => "ok-handwritten-tls12-rsa",
    };
}
