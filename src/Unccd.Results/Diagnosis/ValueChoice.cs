using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Chooses the value to show for each wrong cell where rounding leaves several.</summary>
/// <remarks>Shown first is what makes most identities hold exactly; of those the one whose residuals independent rounding would give most often, then the one with most column sums, then
/// with the smallest residuals. A value that is one slip of the hand away from the print outweighs an identity that is off by a rounding.</remarks>
internal sealed class ValueChoice(CellSystem system, SingleCauses singles, RoundingHabit habit, bool[] active)
{
    private const int MostCombinations = 3_000;
    private readonly CellKernel kernel = system.Kernel;

    public void Choose(Draft draft, HashSet<int> copied)
    {
        foreach (var cell in draft.Cells)
            cell.Chosen = cell.Candidates.Length > 0 ? cell.Candidates[cell.Candidates.Length / 2] : cell.Fallback;
        foreach (var cells in Components(draft))
        {
            if (cells.Any(cell => cell.Candidates.Length != 1))
                Choose(draft, cells, copied);
        }
    }

    private void Choose(Draft draft, List<DraftCell> cells, HashSet<int> copied)
    {
        var identities = cells.SelectMany(cell => kernel.IdentitiesOf(cell.Cell).ToArray()).Distinct().Order()
            .Where(identity => active[identity] && !kernel.IsNotApplicable(identity) && !draft.Doubted.Contains(identity)).ToArray();
        var choices = cells.Select(cell => cell.Candidates.Length > 0 ? cell.Candidates : Implied(draft, cell, identities)).ToArray();
        AddSlips(draft, cells, choices, identities);
        var combinations = choices.Aggregate(1L, (product, choice) => Math.Min(MostCombinations + 1, product * choice.Length));
        if (combinations > MostCombinations)
        {
            // Too many to try together: one cell after the other, twice, so that the first can follow the last.
            for (var round = 0; round < 2; round++)
            {
                for (var i = 0; i < cells.Count; i++)
                    Best(draft, [cells[i]], [choices[i]], identities, copied);
            }

            return;
        }

        Best(draft, cells, choices, identities, copied);
    }

    /// <summary>Adds what one slip made into the print of a cell, and what the other cells have to be then.</summary>
    private void AddSlips(Draft draft, List<DraftCell> cells, BigInteger[][] choices, int[] identities)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Candidates.Length > 0 || kernel.ValueOf(cell.Cell).IsZero || cell is not { Lowest: { } least, Highest: { } most })
                continue;
            var (unit, kept) = (singles.UnitOf(cell.Cell), cell.Chosen);
            foreach (var origin in Misprint.OriginsOf(kernel.ValueOf(cell.Cell) / unit).Select(origin => origin * unit).Where(origin => origin >= least && origin <= most).Distinct().Except(choices[i]).ToArray())
            {
                choices[i] = [.. choices[i], origin];
                cell.Chosen = origin;
                for (var j = 0; j < cells.Count; j++)
                {
                    if (j != i && cells[j].Candidates.Length == 0)
                        choices[j] = [.. choices[j].Union(Implied(draft, cells[j], identities))];
                }

                cell.Chosen = kept;
            }
        }
    }

    private void Best(Draft draft, List<DraftCell> cells, BigInteger[][] choices, int[] identities, HashSet<int> copied)
    {
        var at = new int[cells.Count];
        (Score Score, BigInteger[] Values)? best = null;
        var ties = new List<BigInteger[]>();
        var costs = choices.Select((values, i) => copied.Contains(cells[i].Cell)
            ? new int[values.Length]
            : [.. values.Select(value => singles.Find(cells[i].Cell, value).CostMillibits)]).ToArray();
        for (var i = 0; i < cells.Count; i++)
        {
            var hundred = IsShareOfWhole(cells[i].Cell) ? kernel.Hundred : (BigInteger?)null;
            for (var j = 0; j < costs[i].Length; j++)
            {
                costs[i][j] += hundred is { } whole && choices[i][j] != whole ? CauseWeights.NotHundred
                    : choices[i][j] < cells[i].Lowest || choices[i][j] > cells[i].Highest ? CauseWeights.BeyondRange : 0;
            }
        }

        while (true)
        {
            var cost = 0;
            for (var i = 0; i < at.Length; i++)
            {
                cells[i].Chosen = choices[i][at[i]];
                cost += costs[i][at[i]];
            }

            var score = ScoreOf(draft, identities, cost);
            var order = best is { } known ? score.Main.CompareTo(known.Score.Main) : -1;
            if (order < 0)
                ties.Clear();
            if (order <= 0)
                ties.Add([.. cells.Select(cell => cell.Chosen)]);
            if (best is null || score.CompareTo(best.Value.Score) < 0)
                best = (score, [.. cells.Select(cell => cell.Chosen)]);
            var next = at.Length - 1;
            while (next >= 0 && ++at[next] == choices[next].Length)
                at[next--] = 0;
            if (next < 0)
                break;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            cells[i].Chosen = best.Value.Values[i];
            cells[i].Alternatives.Clear();
            cells[i].Alternatives.AddRange(ties.Select(values => values[i]).Where(value => value != cells[i].Chosen).Distinct().Order());
        }
    }

    private Score ScoreOf(Draft draft, int[] identities, int cost)
    {
        var (columns, unlikely, off) = (0, BigInteger.Zero, BigInteger.Zero);
        foreach (var identity in identities)
        {
            if (ExactCheck.IsExact(system, identity, draft))
            {
                if (system.Identities[identity].Kind is IdentityKind.ColumnSum or IdentityKind.Subtotal)
                    columns++;
            }
            else
            {
                cost += ExactCheck.IsWithin(system, identity, draft) ? habit.CostOf(identity) : CauseWeights.Violated;
                var residual = ExactCheck.Residual(system, identity, draft);
                off += BigInteger.Abs(residual);
                unlikely += RoundingCost(identity, residual);
            }
        }

        return new Score(cost, unlikely, -columns, off);
    }

    // n figures rounded on their own leave a residual of variance n/12, so e costs about 6e²/n · log2(e) = 8.656 e²/n bits: a sum of two years is off more seldom than one of ten rows.
    private BigInteger RoundingCost(int identity, BigInteger residual)
    {
        var relation = system.Identities[identity];
        if (relation.Form != IdentityForm.Sum)
            return BigInteger.Zero;
        var unit = singles.UnitOf(kernel.ColumnsOf(identity)[0]);
        return 8656 * residual * residual / (unit * unit * (relation.Terms.Count + 1));
    }

    /// <summary>Where nothing bounds a cell, or too loosely: what each of its identities implies for it, and its middle.</summary>
    private BigInteger[] Implied(Draft draft, DraftCell cell, int[] identities)
    {
        var unit = singles.UnitOf(cell.Cell);
        var values = new SortedSet<BigInteger> { cell.Fallback };
        foreach (var identity in identities)
        {
            var columns = kernel.ColumnsOf(identity);
            var relation = system.Identities[identity];
            var at = columns.IndexOf(cell.Cell);
            if (at < 0)
                continue;
            var value = relation.Form switch
            {
                IdentityForm.Sum => Solve(draft, cell, identity, at == 0 ? -1 : relation.Terms[at - 1].Sign),
                IdentityForm.Share when at < 2 => ShareValue(draft, columns, at),
                _ => null,
            };
            if (value is not { } implied)
                continue;
            implied = ScaledNumber.RoundHalfAway(implied, unit) * unit;
            if ((cell.Lowest is not { } low || implied >= low) && (cell.Highest is not { } high || implied <= high))
                values.Add(implied);
        }

        return [.. values];
    }

    // What shares add up to is the share that the whole has of itself: 100 per cent, whatever their roundings come to.
    private bool IsShareOfWhole(int cell)
    {
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            var columns = kernel.ColumnsOf(identity);
            if (!active[identity] || columns[0] != cell || system.Identities[identity].Form != IdentityForm.Sum || columns.Length < 3)
                continue;
            var isShares = true;
            for (var j = 1; j < columns.Length && isShares; j++)
                isShares = IsShare(columns[j]);
            if (isShares)
                return true;
        }

        return false;
    }

    private bool IsShare(int cell)
    {
        foreach (var identity in kernel.IdentitiesOf(cell))
        {
            if (active[identity] && system.Identities[identity].Form == IdentityForm.Share && kernel.ColumnsOf(identity)[0] == cell)
                return true;
        }

        return false;
    }

    private BigInteger? Solve(Draft draft, DraftCell cell, int identity, int coefficient)
    {
        var kept = cell.Chosen;
        cell.Chosen = BigInteger.Zero;
        var rest = ExactCheck.Residual(system, identity, draft);
        cell.Chosen = kept;
        return (rest % coefficient).IsZero ? rest / coefficient : null;
    }

    private BigInteger? ShareValue(Draft draft, ReadOnlySpan<int> columns, int at)
    {
        BigInteger ValueOf(int index) => draft.Cells.FirstOrDefault(cell => cell.Cell == index)?.Chosen ?? kernel.ValueOf(index);
        var (percentage, part, whole) = (ValueOf(columns[0]), ValueOf(columns[1]), ValueOf(columns[2]));
        if (at == 0)
            return whole.IsZero ? null : kernel.PercentageOf(part, whole, singles.UnitOf(columns[0]));
        return ScaledNumber.RoundHalfAway(percentage * whole, kernel.Hundred);
    }

    /// <summary>Cells that share no identity are chosen each for themselves.</summary>
    private List<List<DraftCell>> Components(Draft draft)
    {
        var components = new List<(HashSet<int> Identities, List<DraftCell> Cells)>();
        foreach (var cell in draft.Cells)
        {
            var identities = kernel.IdentitiesOf(cell.Cell).ToArray().ToHashSet();
            var cells = new List<DraftCell> { cell };
            foreach (var other in components.Where(component => component.Identities.Overlaps(identities)).ToArray())
            {
                identities.UnionWith(other.Identities);
                cells.InsertRange(0, other.Cells);
                components.Remove(other);
            }

            components.Add((identities, cells));
        }

        return [.. components.Select(component => component.Cells)];
    }

    private readonly record struct Score(int Main, BigInteger Unlikely, int Columns, BigInteger Off) : IComparable<Score>
    {
        public int CompareTo(Score other)
        {
            var order = Main.CompareTo(other.Main);
            if (order == 0)
                order = Unlikely.CompareTo(other.Unlikely);
            if (order == 0)
                order = Columns.CompareTo(other.Columns);
            return order != 0 ? order : Off.CompareTo(other.Off);
        }
    }
}
