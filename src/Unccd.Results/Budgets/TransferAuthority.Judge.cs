namespace Unccd.Results.Budgets;

public sealed partial class TransferAuthority
{
    /// <summary>Whether the overruns of a budget can be covered by its savings within the authority: the smallest transfers, or proof that there are none.</summary>
    /// <remarks>
    /// Every line may give to every other, so transfers exist exactly when no line needs more than it may receive, all needs together are within the aggregate cap, and
    /// what the lines may give is enough: each obstacle is a proof by itself, and without one the transfers are given. They move no more than the overruns, and there are as few of them as
    /// possible (with more than 14 lines that overrun or save: few, not proven the fewest).
    /// </remarks>
    /// <param name="lines">The lines, each name once; at least one.</param>
    /// <param name="basis">What the aggregate cap is taken of; the approved total of the lines that are not excluded where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no line, or two have one name.</exception>
    public TransferVerdict Judge(IEnumerable<AppropriationLine> lines, Euro? basis = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var list = lines.ToArray();
        if (list.Length == 0)
            throw new ArgumentException("There is no appropriation line: expected at least one.", nameof(lines));
        if (list.Select(line => line.Name).Distinct().Count() < list.Length)
            throw new ArgumentException("Two appropriation lines have one name: expected each name once.", nameof(lines));
        var included = list.Where(line => !exclusions.Contains(line.Name)).ToArray();
        var whole = basis ?? Euro.Sum(included.Select(line => line.Approved));
        var aggregate = AggregateCap is { } cap ? Percent(whole, cap) : (Euro?)null;
        var verdicts = list.Select(Judge).ToArray();
        var obstacles = Obstacles(verdicts, aggregate, whole).ToArray();
        return new TransferVerdict(this, verdicts, aggregate, obstacles, obstacles.Length == 0 ? TransferPlanner.Plan(verdicts) : []);
    }

    private static Euro Percent(Euro amount, decimal percentage) => new(amount.Amount * percentage / 100m);

    private static IEnumerable<TransferObstacle> Obstacles(LineVerdict[] verdicts, Euro? aggregate, Euro whole)
    {
        foreach (var verdict in verdicts)
        {
            if (verdict.MayReceive is { } most && verdict.Line.Overrun > most)
                yield return new TransferObstacle(TransferObstacleKind.LineCap, verdict.Line.Name, verdict.Line.Overrun, most, verdict.Line.Approved);
        }

        var needed = Euro.Sum(verdicts.Select(verdict => verdict.Line.Overrun));
        if (aggregate is { } cap && needed > cap)
            yield return new TransferObstacle(TransferObstacleKind.AggregateCap, null, needed, cap, whole);
        var available = Euro.Sum(verdicts.Select(verdict => verdict.MayGive));
        if (needed > available)
            yield return new TransferObstacle(TransferObstacleKind.Savings, null, needed, available);
    }

    private LineVerdict Judge(AppropriationLine line)
    {
        if (exclusions.Contains(line.Name))
            return new LineVerdict(line, Euro.Zero, Euro.Zero);
        var floor = LineFloor is { } percentage ? Percent(line.Approved, percentage) : line.Saving;
        return new LineVerdict(line, floor < line.Saving ? floor : line.Saving, LineCap is { } cap ? Percent(line.Approved, cap) : null);
    }
}
