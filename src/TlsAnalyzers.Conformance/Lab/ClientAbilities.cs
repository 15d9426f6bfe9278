namespace TlsAnalyzers.Conformance;

/// <summary>What a client must be able to do for some cases to say anything about it.</summary>
[Flags]
public enum ClientAbilities
{
    /// <summary>Connects to <c>localhost</c>; all that most cases ask.</summary>
    None = 0,

    /// <summary>Reaches any host name at the lab's port on loopback (a <c>ConnectCallback</c>, <c>curl --resolve</c>, a hosts file).</summary>
    ResolvesLabNames = 1,

    /// <summary>Presents the lab's client certificate when the server asks for a certificate.</summary>
    PresentsCertificate = 2,
}
