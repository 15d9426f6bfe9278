namespace TlsAnalyzers.Tests.Values.Truth;

/// <summary>The truth test is worth what it catches: each bug that is planted into the judge has to show as a verdict that is not what happened.</summary>
public sealed class PlantedBugTests(PlantedBugTests.Truth truth) : IClassFixture<PlantedBugTests.Truth>
{
    public static TheoryData<string> Meanings => [.. PlantedBug.All.Select(bug => bug.Means)];

    [Theory, MemberData(nameof(Meanings))]
    public void Is_caught(string means)
    {
        var mutant = Mutant.With(PlantedBug.All.Single(bug => bug.Means == means));
        Assert.Contains(mutant.Verdicts(truth.Batch).Zip(truth.Happened), pair => Outcome.Of(pair.First, pair.Second).Wrong is not null);
    }

    /// <summary>Callbacks, and what they did; for all bugs the same.</summary>
    public sealed class Truth
    {
        public Truth() => Happened = [.. Enumerable.Range(0, Batch.Codes.Count).Select(Batch.Run)];

        // The straight ones first: they are the quickest to judge.
        internal CallbackBatch Batch { get; } = CallbackBatch.Compile(
            [.. Pieces.Batch(CallbackGenerator.Straight, Seed.Fixed, 0, 400), .. Pieces.Batch(CallbackGenerator.Body, Seed.Fixed, 0, 300)]);

        internal IReadOnlyList<IReadOnlyList<Happened>> Happened { get; }
    }
}
