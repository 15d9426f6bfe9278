using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TlsAnalyzers.Values.Callbacks;

/// <summary>One way in which a callback says yes.</summary>
/// <param name="Because">What has to be so; <see cref="Reasons.None"/> when nothing has to.</param>
/// <param name="At">The returns that say it.</param>
internal readonly record struct Acceptance(Reasons Because, ImmutableArray<Location> At);

/// <summary>What a callback answers to one value of <c>SslPolicyErrors</c>.</summary>
/// <param name="CanRefuse">Whether some path refuses: returns false, throws, or never ends.</param>
/// <param name="Acceptances">The ways in which it accepts, one for each set of reasons.</param>
internal sealed record Answer(bool CanRefuse, ImmutableArray<Acceptance> Acceptances)
{
    public static readonly Answer No = new(true, ImmutableArray<Acceptance>.Empty) { Shape = 1 };

    /// <summary>The answer to a question that was too hard.</summary>
    public static readonly Answer Lost = new(true, ImmutableArray.Create(new Acceptance(Reasons.Unknown, ImmutableArray<Location>.Empty))) { Shape = 3 };

    public static Answer Yes(Location at) => new(false, ImmutableArray.Create(new Acceptance(Reasons.None, ImmutableArray.Create(at)))) { Shape = 2 };

    /// <summary>A fingerprint of the questions that led here and of what each answer led to.</summary>
    public ulong Shape { get; init; }

    public bool Refuses => Acceptances.IsEmpty;

    public bool Accepts => !CanRefuse && !Refuses;

    /// <summary>What the answer depends on; <see cref="Reasons.None"/> when it always is the same.</summary>
    public Reasons DependsOn => CanRefuse ? Acceptances.Aggregate(Reasons.None, (all, one) => all | one.Because) : Reasons.None;

    /// <summary>Whether it accepts unconditionally, or on no other conditions than <paramref name="given"/>.</summary>
    public bool AcceptsGiven(Reasons given) => Accepts || Acceptances.Any(one => (one.Because & ~given) == 0);
}
