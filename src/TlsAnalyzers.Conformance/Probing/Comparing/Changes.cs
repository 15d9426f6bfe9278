using TlsAnalyzers.Facts;

namespace TlsAnalyzers.Conformance.Probing.Comparing;

/// <summary>What differs between two states of a server, and what of that is weaker.</summary>
internal static class Changes
{
    private const string Quantum = "MLKEM";

    public static IReadOnlyList<ChangeFacts> Between(ServerShape before, ServerShape after) =>
        [.. Versions(before, after), .. Suites(before, after), .. Groups(before, after), .. Certificates(before, after), .. Protocols(before, after)];

    // Turning an old version on is worse, and so is turning the newest one off.
    private static IEnumerable<ChangeFacts> Versions(ServerShape before, ServerShape after)
    {
        foreach (var version in after.Versions.Keys.Except(before.Versions.Keys)) yield return Came(version, IsDeprecated(version));
        foreach (var version in before.Versions.Keys.Except(after.Versions.Keys))
            yield return Went(version, !IsDeprecated(version) && !after.Versions.Keys.Any(left => Number(left) > Number(version)));
    }

    private static IEnumerable<ChangeFacts> Suites(ServerShape before, ServerShape after)
    {
        foreach (var (version, suites) in after.Versions)
        {
            if (!before.Versions.TryGetValue(version, out var earlier)) continue;
            foreach (var suite in suites.Except(earlier)) yield return Came($"{suite} in {version}", CipherSuite.Find(suite) is not { IsBroken: false, IsWeak: false });
            foreach (var suite in earlier.Except(suites)) yield return Went($"{suite} in {version}", isWeaker: false);
        }
    }

    private static IEnumerable<ChangeFacts> Groups(ServerShape before, ServerShape after)
    {
        var hadQuantum = before.Groups.Any(IsQuantum) && !after.Groups.Any(IsQuantum);
        foreach (var group in after.Groups.Except(before.Groups)) yield return Came($"group {group}", NamedCurve.Bits(group) < KeyStrength.SmallestCurveBits);
        foreach (var group in before.Groups.Except(after.Groups)) yield return Went($"group {group}", hadQuantum && IsQuantum(group));

        static bool IsQuantum(string group) => group.Contains(Quantum, StringComparison.Ordinal);
    }

    private static IEnumerable<ChangeFacts> Certificates(ServerShape before, ServerShape after)
    {
        foreach (var kind in after.Certificates.Keys.Except(before.Certificates.Keys)) yield return Came($"{kind} certificate", isWeaker: false);
        foreach (var kind in before.Certificates.Keys.Except(after.Certificates.Keys)) yield return Went($"{kind} certificate", isWeaker: false);
        foreach (var (kind, now) in after.Certificates)
        {
            if (!before.Certificates.TryGetValue(kind, out var then)) continue;
            if (now.Bits != then.Bits) yield return new($"key of the {kind} certificate", ServerShape.Words(then), ServerShape.Words(now), now.Bits < then.Bits);
            if (now.Signature != then.Signature)
                yield return new($"signature of the {kind} certificate", then.Signature, now.Signature, HashStrength.BrokenHash(now.Signature) is not null && HashStrength.BrokenHash(then.Signature) is null);
            // Reports have names in a form that is safe to show.
            if (SafeText.Of(now.Issuer) != SafeText.Of(then.Issuer)) yield return new($"issuer of the {kind} certificate", then.Issuer, now.Issuer, IsWeaker: false);
        }
    }

    // Without h2 every browser goes back to HTTP/1.1.
    private static IEnumerable<ChangeFacts> Protocols(ServerShape before, ServerShape after) =>
    [
        .. after.Protocols.Except(before.Protocols).Select(protocol => Came($"ALPN {protocol}", isWeaker: false)),
        .. before.Protocols.Except(after.Protocols).Select(protocol => Went($"ALPN {protocol}", isWeaker: protocol == "h2")),
    ];

    private static ChangeFacts Came(string what, bool isWeaker) => new(what, null, "there", isWeaker);

    private static ChangeFacts Went(string what, bool isWeaker) => new(what, "there", null, isWeaker);

    private static bool IsDeprecated(string version) => ProtocolVersion.All.FirstOrDefault(known => known.Name == version) is not { IsDeprecated: false };

    private static int Number(string version) => ProtocolVersion.All.FirstOrDefault(known => known.Name == version)?.WireCode ?? 0;
}
