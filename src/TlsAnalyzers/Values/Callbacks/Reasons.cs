namespace TlsAnalyzers.Values.Callbacks;

/// <summary>Why something a callback asks about is not known while compiling.</summary>
[Flags]
internal enum Reasons
{
    None = 0,

    /// <summary>The certificate or its chain was consulted in a way that an attacker cannot answer at will: thumbprint, public key, a chain that was built.</summary>
    Evidence = 1,

    /// <summary>What was consulted is text that whoever makes the certificate writes into it, or the request, which says nothing about who answered it.</summary>
    ForgeableEvidence = 2,

    /// <summary>A field, property, option, environment variable, or a variable from outside the callback.</summary>
    Setting = 4,

    /// <summary>Whether this is a developer's machine: environment name, attached debugger.</summary>
    Development = 8,

    /// <summary>Nothing is known about where it comes from, or the judge gave up.</summary>
    Unknown = 16,
}
