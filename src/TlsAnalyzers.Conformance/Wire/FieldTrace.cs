namespace TlsAnalyzers.Conformance.Wire;

/// <summary>Where a field was read.</summary>
/// <param name="Scope">The message or extension that it belongs to, such as <c>key_share</c>.</param>
/// <param name="Name">Its name in the standard; an item of a vector has its place behind it, <c>extensions[3]</c>.</param>
/// <param name="Offset">Its first byte, from the start of what is read.</param>
/// <param name="Length">How many bytes it has, the length in front of a vector included.</param>
/// <param name="Prefix">How many of them are that length.</param>
internal readonly record struct TracedField(string Scope, string Name, int Offset, int Length, int Prefix);

/// <summary>
/// Notes each field as the codec reads it, outer ones before what is in them: what is shown of a message is what was read, by the one parser
/// that there is.
/// </summary>
internal sealed class FieldTrace
{
    private readonly List<TracedField> _fields = [];

    public IReadOnlyList<TracedField> Fields => _fields;

    public void Add(TracedField field) => _fields.Add(field);

    /// <summary>Puts an item over the fields that were read since there were <paramref name="start"/>; one alone needs none over it.</summary>
    public void Group(int start, TracedField item)
    {
        if (_fields.Count - start > 1) _fields.Insert(start, item);
        else if (_fields.Count > start) _fields[start] = _fields[start] with { Name = item.Name };
    }
}
