namespace TlsAnalyzers.Analysis;

/// <summary>A word that can begin a finding, and the inspections that want to look at it.</summary>
internal sealed record CandidateWord(string Text, Inspection[] Inspections);

/// <summary>The words of all inspections, in a table that a scanner can ask without making strings.</summary>
internal sealed class CandidateWords
{
    public const uint HashSeed = 2166136261;

    /// <summary>The word of an inspection that wants the arrow of every lambda with two or more parameters.</summary>
    public const string LambdaArrow = "=>";

    /// <summary>The word of an inspection that wants every name that says certificate, such as <c>OnServerCertificateReceived</c>.</summary>
    public const string CertificateName = "*" + Certificate + "*";

    private const string Certificate = "Certificate";

    private readonly CandidateWord?[] _slots;
    private readonly CandidateWord _named;

    /// <param name="words">Each word with an inspection that looks for it.</param>
    public CandidateWords(IEnumerable<(string Word, Inspection Inspection)> words)
    {
        var wanting = words.ToLookup(pair => pair.Word, pair => pair.Inspection, StringComparer.Ordinal);
        Lambda = new CandidateWord(LambdaArrow, wanting[LambdaArrow].Distinct().ToArray());
        _named = new CandidateWord(CertificateName, wanting[CertificateName].Distinct().ToArray());
        var candidates = wanting
            .Select(group => new CandidateWord(group.Key, (SaysCertificate(group.Key) ? group.Union(_named.Inspections) : group.Distinct()).ToArray()))
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

    /// <summary>Whether a name says certificate, and something besides. Names of types such as X509Certificate2 are everywhere and say nothing more.</summary>
    public static bool SaysCertificate(string name) => SaysCertificate(name.ToCharArray(), 0, name.Length);

    /// <summary>One step of the FNV-1a hash of a word.</summary>
    public static uint Hash(uint hash, char c) => (hash ^ c) * 16777619;

    public CandidateWord? Find(char[] buffer, int start, int length, uint hash)
    {
        for (var slot = Slot(hash); _slots[slot] is { } word; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (word.Text.Length == length && Equal(word.Text, buffer, start)) return word;
        }

        return SaysCertificate(buffer, start, length) ? _named : null;
    }

    private static bool SaysCertificate(char[] buffer, int start, int length)
    {
        if (length <= Certificate.Length || buffer[start + 1] == '5') return false;

        for (var at = start; at <= start + length - Certificate.Length; at++)
        {
            if (buffer[at] == Certificate[0] && Equal(Certificate, buffer, at)) return true;
        }

        return false;
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
