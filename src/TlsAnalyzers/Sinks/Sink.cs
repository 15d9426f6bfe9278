using TlsAnalyzers.Rules;

namespace TlsAnalyzers.Sinks;

/// <summary>What a row of the catalogue is about.</summary>
internal enum SinkKind
{
    /// <summary>A property, field or parameter whose value is one of a few words: <c>true</c>, <c>false</c>, members of an enum, <c>null</c>, or <c>empty</c> for the empty string.</summary>
    Value,

    /// <summary>A method that is insecure to call at all.</summary>
    Call,

    /// <summary>A property or parameter that takes the URL of a server to connect to.</summary>
    Url,

    /// <summary>A parameter that takes an address to listen at, or a property whose collection takes them.</summary>
    Listen,

    /// <summary>
    /// A property or parameter that takes a connection string; a property or index of a builder that is one of its keywords. The last
    /// column names the driver.
    /// </summary>
    Connection,

    /// <summary>The name of an AppContext switch.</summary>
    Switch,
}

/// <summary>One row of the catalogue: a member, what is insecure to give it, and what to say.</summary>
/// <param name="Kind">What the row is about.</param>
/// <param name="Type">The full name of the type that declares the member; a family name for switches.</param>
/// <param name="Member">The member, <c>.ctor</c> for constructors; the name of the switch.</param>
/// <param name="Parameter">The parameter that takes the value, or null for a property or field. Every overload that has it is meant.</param>
/// <param name="Insecure">The insecure values: <c>true</c>, <c>false</c>, names of enum members, <c>null</c>, or <c>empty</c> for the empty string.</param>
/// <param name="Safe">What a code fix writes instead, or null where there is no such value.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Consequence">What comes of it, as the last part of the message.</param>
internal sealed record Sink(
    SinkKind Kind, string Type, string Member, string? Parameter, string[] Insecure, string? Safe, Rule Rule, string Consequence)
{
    /// <summary>The identifier that stands in code where the row is used.</summary>
    public string Word => Kind == SinkKind.Switch ? "" : Member == ".ctor" ? TypeName : Member;

    /// <summary>The type without its namespace.</summary>
    public string TypeName => Type.Substring(Type.LastIndexOf('.') + 1);

    /// <summary>The row's name in messages, such as <c>SmtpClient.EnableSsl</c>.</summary>
    public string Display => Parameter is null ? $"{TypeName}.{Member}" : $"{Parameter}: ";
}
