using System.Text.Json.Serialization;
using TlsAnalyzers.Conformance.Probing;

namespace TlsAnalyzers.Conformance.Reports;

/// <summary>The facts that a report has as they are, property by property.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NegotiationFacts))]
[JsonSerializable(typeof(HelloFacts))]
[JsonSerializable(typeof(AlpnFacts))]
[JsonSerializable(typeof(NameFacts))]
[JsonSerializable(typeof(SessionFacts))]
[JsonSerializable(typeof(IReadOnlyList<ToleranceFacts>))]
[JsonSerializable(typeof(ExtensionFacts))]
[JsonSerializable(typeof(IReadOnlyList<ClientFacts>))]
[JsonSerializable(typeof(FlawFacts))]
[JsonSerializable(typeof(SilenceFacts))]
[JsonSerializable(typeof(IReadOnlyList<ChangeFacts>))]
[JsonSerializable(typeof(RenewalFacts))]
[JsonSerializable(typeof(StapleFacts))]
[JsonSerializable(typeof(HttpFacts))]
[JsonSerializable(typeof(StartTlsFacts))]
internal sealed partial class FactsJson : JsonSerializerContext;
