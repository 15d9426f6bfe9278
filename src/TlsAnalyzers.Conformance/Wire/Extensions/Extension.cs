namespace TlsAnalyzers.Conformance.Wire;

/// <summary>
/// An extension of a hello, a certificate, a request or a ticket (RFC 8446 section 4.2). What was read is written back as the same bytes.
/// </summary>
internal abstract record Extension
{
    public abstract ExtensionType Type { get; }

    /// <summary>Writes what follows type and length.</summary>
    public abstract void WriteData(WireWriter writer);
}

/// <summary>An extension as bytes: one that this codec does not read, GREASE, or one made up byte for byte.</summary>
internal sealed record RawExtension(ExtensionType Type, ReadOnlyMemory<byte> Data) : Extension
{
    public override ExtensionType Type { get; } = Type;

    public override void WriteData(WireWriter writer) => writer.Bytes(Data);
}

/// <summary>
/// An extension that says all by being there, such as <c>extended_master_secret</c>, or the empty answer to one that said more.
/// </summary>
internal sealed record EmptyExtension(ExtensionType Type) : Extension
{
    public override ExtensionType Type { get; } = Type;

    public override void WriteData(WireWriter writer)
    {
    }
}

/// <summary>Looks into a list of extensions, which may be absent as a whole.</summary>
internal static class ExtensionList
{
    /// <summary>The first extension of that form; null without one.</summary>
    public static T? Find<T>(this Extension[]? extensions) where T : Extension => extensions?.OfType<T>().FirstOrDefault();

    /// <summary>Whether there is an extension of that type, in whatever form.</summary>
    public static bool Has(this Extension[]? extensions, ExtensionType type) =>
        extensions?.Any(extension => extension.Type == type) is true;
}
