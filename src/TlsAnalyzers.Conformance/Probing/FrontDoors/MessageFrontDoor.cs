using TlsAnalyzers.Conformance.Probing.Scanning;

namespace TlsAnalyzers.Conformance.Probing.FrontDoors;

/// <summary>Protocols of binary messages: LDAP, PostgreSQL, MySQL.</summary>
internal abstract class MessageFrontDoor : FrontDoor
{
    /// <summary>A request that a server answers, as it would come within TLS.</summary>
    public abstract ReadOnlyMemory<byte> Request { get; }

    /// <summary>Whether what came within TLS, where nothing was said, is the answer to a <see cref="Request"/> from before; null where that cannot be told.</summary>
    public abstract bool? IsAnswer(ReadOnlySpan<byte> heard);

    /// <summary>Whether a <see cref="Request"/> begins a login, and the answer tells whether it goes on.</summary>
    public virtual bool BeginsLogin => false;

    /// <summary>How the login goes on; null where it does not.</summary>
    public virtual string? LoginOf(ReadOnlySpan<byte> heard) => null;

    /// <inheritdoc/>
    public sealed override Task EnterAsync(Stream stream, ProbeTarget target, CancellationToken cancellation) => EnterAsync(stream, default(ReadOnlyMemory<byte>), cancellation);

    /// <summary>Leads to TLS, with something in clear glued behind the request for it.</summary>
    /// <exception cref="ShutDoorException">The server does not begin TLS.</exception>
    public abstract Task EnterAsync(Stream stream, ReadOnlyMemory<byte> behind, CancellationToken cancellation);
}
