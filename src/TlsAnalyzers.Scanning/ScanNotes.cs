using System.Collections.Concurrent;

namespace TlsAnalyzers.Scanning;

/// <summary>What could not be read as it is meant to be, and why: nothing is left out in silence.</summary>
public sealed class ScanNotes
{
    private readonly ConcurrentDictionary<ScanNote, byte> _notes = new();

    /// <summary>The notes, by path.</summary>
    public IReadOnlyList<ScanNote> All => [.. _notes.Keys.OrderBy(note => note.Path, StringComparer.Ordinal).ThenBy(note => note.Text, StringComparer.Ordinal)];

    /// <summary>Says that something was read otherwise than the compiler reads it.</summary>
    internal void Add(string path, string text) => _notes.TryAdd(new(path, text, IsLoss: false), 0);

    /// <summary>Says that something was not read at all.</summary>
    internal void Lost(string path, string text) => _notes.TryAdd(new(path, text, IsLoss: true), 0);
}

/// <summary>One remark on how a file, a folder or a project was read.</summary>
/// <param name="Path">What it is about.</param>
/// <param name="Text">What happened.</param>
/// <param name="IsLoss">Whether what is there was not analysed.</param>
public sealed record ScanNote(string Path, string Text, bool IsLoss);
