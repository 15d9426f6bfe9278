namespace TlsAnalyzers.Analysis;

/// <summary>A word that can begin a finding, and the inspections that want to look at it.</summary>
internal sealed record CandidateWord(string Text, Inspection[] Inspections);

/// <summary>The words of all inspections, in a table that a scanner can ask without making strings.</summary>
internal sealed class CandidateWords
{
    public const uint HashSeed = 2166136261;

    private readonly CandidateWord?[] _slots;

    /// <param name="words">Each word with an inspection that looks for it.</param>
    /// <param name="lambdaInspections">The inspections that look at lambdas.</param>
    public CandidateWords(IEnumerable<(string Word, Inspection Inspection)> words, IEnumerable<Inspection> lambdaInspections)
    {
        Lambda = new CandidateWord("=>", lambdaInspections.ToArray());
        var candidates = words
            .GroupBy(pair => pair.Word, pair => pair.Inspection, StringComparer.Ordinal)
            .Select(group => new CandidateWord(group.Key, group.Distinct().ToArray()))
            .ToList();

        var size = 64;
        while (size < candidates.Count * 4) size *= 2;
        _slots = new CandidateWord?[size];
        foreach (var word in candidates)
        {
            var slot = Slot(word.Text.Aggregate(HashSeed, Hash));
            while (_slots[slot] is not null) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = word;
        }
    }

    /// <summary>Stands for the arrow of a lambda with two or more parameters.</summary>
    public CandidateWord Lambda { get; }

    /// <summary>One step of the FNV-1a hash of a word.</summary>
    public static uint Hash(uint hash, char c) => (hash ^ c) * 16777619;

    public CandidateWord? Find(char[] buffer, int start, int length, uint hash)
    {
        for (var slot = Slot(hash); _slots[slot] is { } word; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (word.Text.Length == length && Equal(word.Text, buffer, start)) return word;
        }

        return null;
    }

    private int Slot(uint hash) => (int)(hash ^ (hash >> 15)) & (_slots.Length - 1);

    private static bool Equal(string text, char[] buffer, int start)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != buffer[start + i]) return false;
        }

        return true;
    }
}
