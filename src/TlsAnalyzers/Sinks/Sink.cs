using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Sinks;

/// <summary>One row of the catalogue: a member, what is insecure to give it, and what to say.</summary>
/// <param name="Packages">The heading: the packages that have the member.</param>
/// <param name="Kind">What the row is about.</param>
/// <param name="Type">The metadata name of the type that declares the member; a family name for switches.</param>
/// <param name="Member">The member, <c>.ctor</c> for constructors; the name of the switch.</param>
/// <param name="Parameter">
/// The parameter that takes the value, or null for a property, a field or any overload. Every overload that has the parameter is meant. The empty string: the
/// overload without parameters.
/// </param>
/// <param name="Insecure">The insecure values, as <see cref="SinkValue"/> reads them; for URLs, the schemes.</param>
/// <param name="Safe">What a code fix writes instead, <see cref="Remove"/>, or null where nothing is sure to be right.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Consequence">What comes of it, as the last part of the message.</param>
internal sealed record Sink(
    SinkPackage[] Packages, SinkKind Kind, string Type, string Member, string? Parameter, string[] Insecure, string? Safe, Rule Rule, string Consequence)
{
    /// <summary>The safe value of what is best left out.</summary>
    public const string Remove = "remove";

    /// <summary>The insecure value of a parameter whose default is insecure.</summary>
    public const string Omitted = "omitted";

    /// <summary>The first assembly version that the row holds for, or null.</summary>
    public Version? Since { get; init; }

    /// <summary>The first assembly version that the row no longer holds for, or null.</summary>
    public Version? Until { get; init; }

    /// <summary>Whether a finding is a suggestion, though the rule is a warning.</summary>
    public bool IsInfo { get; init; }

    /// <summary>The identifier that stands in code where the row is used, or the empty string where no word leads to it.</summary>
    public string Word => Kind switch
    {
        SinkKind.Switch => "",
        SinkKind.Typed => Safe is null ? "" : Member,
        SinkKind.Use or SinkKind.Absent => TypeName,
        _ => Member == ".ctor" ? TypeName : Member,
    };

    /// <summary>The type without its namespace.</summary>
    public string TypeName => Type.Substring(Type.LastIndexOfAny(['.', '+']) + 1) is var name && name.IndexOf('`') is > 0 and var tick ? name.Substring(0, tick) : name;

    /// <summary>The row's name in messages, such as <c>SmtpClient.EnableSsl</c>.</summary>
    public string Display => Member == ".ctor" ? TypeName : $"{TypeName}.{Member}";

    /// <summary>Whether the row holds for a version of the assembly.</summary>
    public bool HoldsFor(Version version) => (Since is null || version >= Since) && (Until is null || version < Until);
}
