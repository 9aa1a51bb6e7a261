namespace Unccd.Results.Budgets;

/// <summary>What a transfer authority says of one line.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Line">The line.</param>
/// <param name="MayGive">What the line can give: its saving, as far as the authority lets it; zero where it needs all of its own.</param>
/// <param name="MayReceive">The most that the line may receive; null where the authority sets no cap.</param>
public sealed record LineVerdict(AppropriationLine Line, Euro MayGive, Euro? MayReceive)
{
    /// <summary>By how much the need of the line passes what it may receive; zero where it does not.</summary>
    public Euro Excess => MayReceive is { } most && Line.Overrun > most ? Line.Overrun - most : Euro.Zero;
}
