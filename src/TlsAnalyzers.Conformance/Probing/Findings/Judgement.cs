using System.Globalization;

namespace TlsAnalyzers.Conformance.Probing;

/// <summary>What a check says of some facts.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Evidence">What was seen.</param>
/// <param name="Severity">How grave it is, where that is not what the check says.</param>
internal readonly record struct Judgement(CheckOutcome Outcome, string Evidence, Severity? Severity = null)
{
    private const int MostNamed = 3;

    public static Judgement Pass(string evidence = "") => new(CheckOutcome.Passed, evidence);

    public static Judgement Fail(string evidence, Severity? severity = null) => new(CheckOutcome.Failed, evidence, severity);

    public static Judgement NotApplicable(string why) => new(CheckOutcome.NotApplicable, why);

    public static Judgement Unknown(string why) => new(CheckOutcome.Unknown, why);

    /// <summary>Fails with what is wrong; passes where nothing is.</summary>
    public static Judgement NoneOf(IEnumerable<string> wrong, string fine = "") =>
        wrong.Distinct().ToList() is { Count: > 0 } list ? Fail(Some(list)) : Pass(fine);

    /// <summary>The first of many, and how many more there are; the facts have them all.</summary>
    public static string Some(IReadOnlyList<string> many) => many.Count <= MostNamed + 1
        ? string.Join(", ", many)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", many.Take(MostNamed))} and {many.Count - MostNamed} more");

    /// <summary>Passes or fails as the fact is; without the fact it is not known.</summary>
    public static Judgement Must(bool? fact, string fails, string passes = "") => fact switch
    {
        true => Pass(passes),
        false => Fail(fails),
        null => Unknown("it was not seen"),
    };
}
