using TlsAnalyzers.Conformance.Wire;

namespace TlsAnalyzers.Conformance.Decoding;

/// <summary>The steps so far, and no more of them than anybody reads: an end that sends a million empty records fills no memory.</summary>
internal sealed class StepList
{
    private const int Most = 10_000;
    private readonly List<Step> _steps = [];
    private long _left;

    /// <summary>Adds a step.</summary>
    public void Add(Step step)
    {
        if (_steps.Count < Most) _steps.Add(step);
        else _left++;
    }

    /// <summary>Adds a step that is one with the step before when that is of the same kind: data, a record after the other.</summary>
    public void AddOrJoin(Step step)
    {
        if (_left == 0 && _steps is [.., var last] && last.Kind == step.Kind && last.From == step.From && last.Title == step.Title)
            _steps[^1] = last with { Records = last.Records + 1, Length = last.Length + step.Length };
        else Add(step);
    }

    public bool Any(Func<Step, bool> condition) => _steps.Any(condition);

    /// <summary>All steps, and one more that says how many were left out.</summary>
    public IReadOnlyList<Step> All() => _left == 0 ? _steps : [.. _steps, new(StepKind.Broken, ConnectionEnd.Client, "Left out", $"{_left} more steps")];
}
