using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>How well the print guards one figure against a misprint.</summary>
/// <remarks>Immutable; equal by content. An error is a whole number of steps of the last printed place of the figure.</remarks>
/// <param name="Place">Where the cell stands.</param>
/// <param name="IdentityCount">How many identities of grade Certain it takes part in.</param>
/// <param name="SmallestAbove">The smallest error upwards that would violate one of them; null where no figure would be too high.</param>
/// <param name="SmallestBelow">The smallest error downwards that would violate one of them, above 0; null where no figure would be too low.</param>
public readonly record struct CellCoverage(CellPlace Place, int IdentityCount, decimal? SmallestAbove, decimal? SmallestBelow)
{
    /// <summary>The smallest error, upwards or downwards, that the print would reveal; null where it would reveal none.</summary>
    public decimal? SmallestRevealed => SmallestAbove is { } above && SmallestBelow is { } below ? Math.Min(above, below) : SmallestAbove ?? SmallestBelow;

    /// <summary>Whether nothing checks the cell: no error would be revealed, however large.</summary>
    public bool IsUnchecked => SmallestRevealed is null;
}
