using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Percentages that one part explains as misprinted and whose amounts another part does: they are what the repaired amounts come to.</summary>
/// <remarks>A percentage that is doubted binds no amount, so nothing else ties the two parts; the likeliest explanation of the other part is taken for its amounts.</remarks>
internal sealed class LinkedShares(CellSystem system, Drafting drafting, bool[] active)
{
    private readonly CellKernel kernel = system.Kernel;

    /// <summary>Gives the percentages of every part the values that the other parts leave them.</summary>
    public void Settle(List<RankedPart> parts)
    {
        foreach (var part in parts)
        {
            var amounts = new Dictionary<int, BigInteger>();
            foreach (var cell in parts.Where(other => other != part).SelectMany(other => other.Drafts[0].Cells))
                amounts[cell.Cell] = cell.Chosen;
            var isChanged = false;
            for (var i = 0; i < part.Drafts.Count; i++)
            {
                foreach (var cell in part.Drafts[i].Cells)
                {
                    if (Implied(cell.Cell, part.Drafts[i], amounts) is not { } value || value == cell.Chosen)
                        continue;
                    var settled = new DraftCell { Cell = cell.Cell, Candidates = [value], Lowest = value, Highest = value, Fallback = value, IsContradicted = value == kernel.ValueOf(cell.Cell) };
                    part.Drafts[i] = drafting.Replace(part.Drafts[i], cell.Cell, [settled]);
                    isChanged = true;
                }
            }

            if (isChanged)
                part.LeaveOutContradicted();
        }
    }

    // Null where the cell prints no percentage, or one of amounts that no other part repairs.
    private BigInteger? Implied(int cell, Draft draft, Dictionary<int, BigInteger> amounts)
    {
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            var columns = kernel.ColumnsOf(identity);
            if (!active[identity] || (kernel.FlagsOf(identity) & CellKernelFlags.Share) == 0 || columns[0] != cell || draft.Doubted.Contains(identity))
                continue;
            var (part, whole) = (columns[1], columns[2]);
            if ((!amounts.ContainsKey(part) && !amounts.ContainsKey(whole)) || ValueOf(whole) is { IsZero: true })
                continue;
            return kernel.PercentageOf(ValueOf(part), ValueOf(whole), drafting.UnitOf(cell));
        }

        return null;

        BigInteger ValueOf(int amount) => Array.Find(draft.Cells, one => one.Cell == amount)?.Chosen ?? (amounts.TryGetValue(amount, out var value) ? value : kernel.ValueOf(amount));
    }
}
