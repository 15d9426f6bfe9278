using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>What it is worth that something was asked: which members prove who the peer is, which are text that anybody can write, and which are settings.</summary>
internal static class Trust
{
    /// <summary>Members of a certificate that carry only what its maker chose to write (RFC 5280 section 4.1.2), and members of a request, which is one's own.</summary>
    private static readonly ImmutableHashSet<string> Forgeable = ImmutableHashSet.Create(
        "Subject", "SubjectName", "SubjectDN", "Issuer", "IssuerName", "IssuerDN", "SerialNumber", "SerialNumberBytes", "GetSerialNumber", "GetSerialNumberString",
        "GetName", "GetIssuerName", "GetNameInfo", "FriendlyName", "Extensions", "Version", "ToString", "SignatureAlgorithm", "GetKeyAlgorithm",
        "GetFormat", "CommonName", "NotBefore", "NotAfter", "GetEffectiveDateString", "GetExpirationDateString", "MatchesHostname", "RequestUri", "Host");

    /// <summary>Types whose static members read the surroundings of the process.</summary>
    private static readonly ImmutableHashSet<string> Surroundings = ImmutableHashSet.Create(
        "Environment", "AppContext", "AppDomain", "ConfigurationManager", "File", "Directory", "Registry", "RuntimeInformation", "OperatingSystem");

    /// <summary>Members that say whether this is a developer's machine.</summary>
    private static readonly ImmutableHashSet<string> Development = ImmutableHashSet.Create(
        "System.Diagnostics.Debugger.IsAttached",
        "Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsDevelopment",
        "Microsoft.AspNetCore.Hosting.HostingEnvironmentExtensions.IsDevelopment");

    /// <summary>How the names of methods begin that only read.</summary>
    private static readonly ImmutableArray<string> Reading = ImmutableArray.Create(
        "Get", "Is", "Has", "Contains", "StartsWith", "EndsWith", "Equals", "SequenceEqual", "Compare", "IndexOf", "To", "Trim", "Exists", "FixedTimeEquals");

    /// <summary>Why a field or property is not known, when what it is read from is unknown for <paramref name="from"/>.</summary>
    public static Reasons OfMember(ISymbol member, ITypeSymbol type, Reasons from)
    {
        if (IsDevelopment(member))
            return Reasons.Development;
        if (from == Reasons.None)
            return member.IsStatic ? Reasons.Setting : Reasons.Unknown;
        if ((from & Reasons.ForgeableEvidence) != 0 && CallbackShape.IsProof(type))
            return from & ~Reasons.ForgeableEvidence | Reasons.Evidence;
        return Forged(member, from);
    }

    /// <summary>Why the result of a method without source is not known, when its instance and arguments are unknown for <paramref name="from"/>.</summary>
    public static Reasons OfCall(IMethodSymbol method, Reasons from, ImmutableArray<Value> arguments)
    {
        if (IsDevelopment(method))
            return Reasons.Development;
        if (from == Reasons.None)
            return method.IsStatic && Surroundings.Contains(method.ContainingType.Name) ? Reasons.Setting : Reasons.Unknown;
        return arguments.Any(IsDevelopmentName) ? Developing(from) : Forged(method, from);
    }

    /// <summary>Why a comparison is not known.</summary>
    public static Reasons OfComparison(Value left, Value right)
    {
        var reasons = left.Reasons | right.Reasons;
        if (IsDevelopmentName(left) || IsDevelopmentName(right))
            reasons = Developing(reasons);
        return reasons == Reasons.None ? Reasons.Unknown : reasons;
    }

    /// <summary>Whether a method without source may look at a certificate and throw. One that reads, logs, or says what it thinks, does not.</summary>
    public static bool MayRefuse(IMethodSymbol method, Reasons given) =>
        (given & (Reasons.Evidence | Reasons.ForgeableEvidence)) != 0
        && method.ReturnType.SpecialType != SpecialType.System_Boolean
        && !Reading.Any(start => method.Name.StartsWith(start, StringComparison.Ordinal))
        && !Inspectors.IsLog(method);

    /// <summary>Whether a method without source, asked again with the same arguments, gives the same answer.</summary>
    public static bool AnswersTheSame(IMethodSymbol method) =>
        method.Name != "GetEnumerator" && !method.ReturnsVoid
        && method.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In)
        && Reading.Any(start => method.Name.StartsWith(start, StringComparison.Ordinal));

    private static Reasons Forged(ISymbol member, Reasons from) =>
        (from & Reasons.Evidence) != 0 && Forgeable.Contains(member.Name) && CallbackShape.IsProof(member.ContainingType)
            ? from & ~Reasons.Evidence | Reasons.ForgeableEvidence
            : from;

    private static Reasons Developing(Reasons from) =>
        (from & (Reasons.Evidence | Reasons.ForgeableEvidence)) == 0 ? Reasons.Development : from;

    private static bool IsDevelopmentName(Value value) =>
        value is Known { Constant: string text } && text.Equals("Development", StringComparison.OrdinalIgnoreCase);

    private static bool IsDevelopment(ISymbol member) =>
        member.Name is "IsAttached" or "IsDevelopment" && Development.Contains(member.ContainingType?.ToDisplayString() + "." + member.Name);
}
