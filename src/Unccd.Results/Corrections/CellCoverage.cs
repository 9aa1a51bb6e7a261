using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>How well the print guards one figure against a misprint.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Place">Where the cell stands.</param>
/// <param name="IdentityCount">How many identities of grade Certain it takes part in.</param>
/// <param name="SmallestRevealed">The smallest error, upwards or downwards whichever shows later, that would violate one of them; null where no error would.</param>
public readonly record struct CellCoverage(CellPlace Place, int IdentityCount, decimal? SmallestRevealed)
{
    /// <summary>Whether nothing checks the cell.</summary>
    public bool IsUnchecked => SmallestRevealed is null;
}
