using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>Rows that add to another row, in every column that can tell.</summary>
/// <param name="Parent">The total, from 0.</param>
/// <param name="Details">The rows that add to it, from top to bottom.</param>
/// <param name="Signs">+1, or −1 for a row that is deducted, for each detail.</param>
/// <param name="IsAbove">Whether the total stands above its details.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Label">How much of the evidence is words and position.</param>
/// <param name="Holds">In how many columns it holds.</param>
/// <param name="Fails">In how many columns it fails.</param>
/// <param name="IsNatural">Whether the details start at the top, after a heading or after a lower total, or just as a formula of the label says.</param>
internal sealed record RowGroup(int Parent, IReadOnlyList<int> Details, IReadOnlyList<int> Signs, bool IsAbove, int Score, int Label, int Holds, int Fails, bool IsNatural)
{
    /// <summary>What a violation means: one column that holds, with another that fails, is little where the details start anywhere.</summary>
    public IdentityGrade Grade => Score >= IdentityWriter.CertainFrom && (Fails == 0 || Holds > 1 || IsNatural) ? IdentityGrade.Certain : IdentityGrade.Unverified;

    /// <summary>A group that the figures have not been asked of yet: each row takes part with the sign that its label gives it.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="parent">The total.</param>
    /// <param name="details">The rows that add to it, from top to bottom.</param>
    /// <param name="words">How much words and position say for it.</param>
    /// <param name="isAbove">Whether the total stands above its details.</param>
    public static RowGroup Of(TableGrid grid, int parent, IReadOnlyList<int> details, int words, bool isAbove = false) =>
        new(parent, details, [.. details.Select(row => RowParser.Sign(grid, row))], isAbove, 0, words, 0, 0, true);
}
