using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Lab.Cases;

/// <summary>A HelloRetryRequest that a client must not follow. To follow it is to send a second ClientHello.</summary>
internal static class RetryCases
{
    public static IReadOnlyList<LabCase> All { get; } =
    [
        Retry("dg-retry-nochange", "A retry that changes nothing",
            "The HelloRetryRequest asks for a key in the group that the client sent one for.", client => Offered(client)[0]),
        Retry("dg-retry-empty", "A retry that asks for nothing", "The HelloRetryRequest has neither a group nor a cookie.", _ => null),
        Retry("dg-retry-unoffered", "A retry with a group that was not offered",
            "The HelloRetryRequest asks for a key in a group that the client does not offer.", UnofferedGroup),
        HandwrittenCase.Of("dg-retry-twice", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(8446, "4.1.4"),
            "A second retry", "The server answers the second ClientHello with another HelloRetryRequest.",
            Right with { Retries = [OtherOfferedGroup, client => Offered(client)[0]], LastRetryIsWrong = true }) with { Control = "ok-retry" },
        HandwrittenCase.Of("dg-retry-other-suite", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(8446, "4.1.4"),
            "Another suite after a retry", "The ServerHello chooses another suite than the HelloRetryRequest before it.",
            Right with { Hello = (client, hello) => hello with { CipherSuite = OtherSuite(client, hello) } }) with { Control = "ok-retry" },
        HandwrittenCase.Of("dg-no-key-share", CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(8446, "4.2.8"),
            "No key from the server", "The ServerHello of TLS 1.3 has neither a key share nor a pre-shared key.", new()
            {
                Version = TlsVersion.Tls13,
                Hello = (_, hello) => hello with { Extensions = [new SelectedVersion(TlsVersion.Tls13)] },
                Stops = true,
            }),
    ];

    /// <summary>A retry with which nothing is wrong.</summary>
    public static Script Right => new() { Version = TlsVersion.Tls13, Retries = [OtherOfferedGroup], NotApplicable = WhyNoOtherGroup };

    /// <summary>A group that the client offers, this server has, and the client sent no key for.</summary>
    private static NamedGroup? OtherOfferedGroup(ClientHello client)
    {
        var sent = client.Extensions.Find<ClientKeyShares>()?.Shares.Select(share => share.Group) ?? [];
        return Offered(client).Where(KeyAgreement.Groups.Contains).Except(sent).Select(group => (NamedGroup?)group).FirstOrDefault();
    }

    private static string? WhyNoOtherGroup(ClientHello client) =>
        OtherOfferedGroup(client) is null ? "the client offers no other group that this server has" : null;

    /// <summary>A group of the registry that the client does not offer.</summary>
    public static NamedGroup? UnofferedGroup(ClientHello client) =>
        new[] { NamedGroup.secp256k1, NamedGroup.brainpoolP256r1, NamedGroup.secp224r1 }.Except(Offered(client)).First();

    private static ushort OtherSuite(ClientHello client, ServerHello hello) =>
        client.CipherSuites.First(suite => suite is > 0x1300 and < 0x1304 && suite != hello.CipherSuite);

    private static NamedGroup[] Offered(ClientHello client) => client.Extensions.Find<SupportedGroups>()?.Groups ?? [];

    private static LabCase Retry(string id, string title, string fault, Func<ClientHello, NamedGroup?> group) =>
        HandwrittenCase.Of(id, CaseCategory.Negotiation, Ideal.Refuse, Reference.Rfc(8446, "4.1.4"), title, fault,
            new() { Version = TlsVersion.Tls13, Retries = [group], LastRetryIsWrong = true });
}
