namespace Unccd.Results.Structure;

/// <content>Relations that headers name and that too many rows contradict.</content>
internal sealed partial class ColumnSearch
{
    private const int MostProposed = 4;

    // That the same headers say the same under another heading.
    private const int Translation = 24 * Bits.One;

    /// <summary>What headers propose beyond the relations that were found.</summary>
    public static IEnumerable<StructureHypothesis> Hypotheses(TableInference table)
    {
        var search = new ColumnSearch(table.Grid, table.TotalRows(), CancellationToken.None);
        if (search.columns.Length is < 3 or > FullSearch || search.sample.Count < 2)
            return [];
        search.accepted.AddRange(table.Relations.Where(IsCertain));
        return search.Proposed([.. table.Relations.Where(relation => relation.Bonus > 0 && !IsCertain(relation))]);
    }

    /// <summary>The relations of a table that a violation of is an error, with what each says beyond those before it, were every row right.</summary>
    /// <param name="table">What was found in the table.</param>
    /// <param name="grid">Its figures, as printed or mended.</param>
    public static IEnumerable<(ColumnRelation Relation, int Evidence)> Certain(TableInference table, TableGrid grid)
    {
        var search = new ColumnSearch(grid, table.TotalRows(), CancellationToken.None);
        foreach (var relation in table.Relations)
        {
            if (IsCertain(relation))
                yield return (relation, search.EvidenceOf(relation, out _, out _));
            search.accepted.Add(relation);
        }
    }

    private static bool IsCertain(ColumnRelation relation) => IdentityWriter.GradeOf(relation) == Identities.IdentityGrade.Certain;

    // What was found and is not quite believed is proposed with the rest.
    private IEnumerable<StructureHypothesis> Proposed(ColumnRelation[] uncertain)
    {
        var basis = new LinearBasis();
        foreach (var relation in accepted)
            basis.Add(relation.ToDense(grid.Columns));
        var proposed = new List<StructureHypothesis>();
        for (var t = 0; t < columns.Length; t++)
        {
            var candidates = Translated(t).Select(one => (Relation: one, LeastHolds: 0)).Concat(Named(t).Concat(uncertain.Where(one => one.Target == columns[t]).Select(one => one.Anew())).Select(one => (Relation: one, LeastHolds: HasParallel(one) ? 1 : 2)));
            foreach (var (candidate, least) in candidates.DistinctBy(one => string.Join(',', one.Relation.Columns.Zip(one.Relation.Coefficients))))
            {
                if (!basis.Spans(candidate.ToDense(grid.Columns)) && Hypothesis(candidate, least) is { } hypothesis)
                    proposed.Add(hypothesis);
            }
        }

        return proposed.OrderByDescending(one => one.EvidenceMillibits - (one.Fails * Bits.Failure)).Take(MostProposed);
    }

    // The runs that end before a total, the two columns before a balance, every second, third or fourth column before a total; the sexes or the regions wherever they stand.
    private IEnumerable<ColumnRelation> Named(int t)
    {
        var header = grid.Header[columns[t]];
        var name = Bits.Log2(columns.Length);
        if (header.IsBalance && !header.IsTotal)
        {
            // What is left of one is what the other leaves of it, and a variance is told in either direction.
            for (var a = 0; a < t - 1; a++)
            {
                yield return Relation(t, [a, t - 1], name, signs: 2);
                yield return Relation(t, [a, t - 1], name, signs: 1);
                if (a < t - 2)
                    yield return Relation(t, [a, t - 2, t - 1], name, signs: 4);
            }

            yield break;
        }

        for (var i = 0; i < t - 1; i++)
        {
            int[] run = [.. Enumerable.Range(i, t - i)];
            var relation = Relation(t, run, i == 0 ? name : name + Bits.One, isRun: t - i + 1 == columns.Length);
            if (relation.Bonus > 0)
                yield return relation;
        }

        for (var i = 0; i < columns.Length; i++)
        {
            foreach (var length in (int[])[2, 4, 5])
            {
                int[] run = [.. Enumerable.Range(i, Math.Min(length, columns.Length - i))];
                if (run.Length == length && !run.Contains(t) && run[^1] != t - 1 && SayWhatTheyAre(run))
                    yield return Relation(t, run, name + Bits.One);
            }
        }

        for (var stride = 2; stride <= 4; stride++)
        {
            if (t < 2 * stride)
                continue;
            var relation = Relation(t, [.. Enumerable.Range(0, t / stride).Select(i => (t % stride) + (i * stride))], name + (2 * Bits.One));
            if (relation.Bonus >= HeadersSuggest)
                yield return relation;
        }
    }

    // What holds under one heading holds under another with the same columns: "Approved | Filled | Vacant" under each source of funds.
    private IEnumerable<ColumnRelation> Translated(int t)
    {
        foreach (var one in accepted)
        {
            var offset = t - Array.IndexOf(columns, one.Target);
            var terms = one.Terms.Select(column => Array.IndexOf(columns, column)).ToArray();
            if (offset == 0 || Array.Exists(terms, term => term + offset < 0 || term + offset >= columns.Length) || !terms.Append(t - offset).All(term => IsCalledAlike(columns[term], columns[term + offset])))
                continue;
            var sign = -one.CoefficientOf(one.Target);
            yield return new ColumnRelation([.. one.Columns.Select(column => columns[Array.IndexOf(columns, column) + offset])], [.. one.Coefficients.Select(coefficient => sign * coefficient)], columns[t], Bits.Log2(columns.Length), Translation);
        }

        bool IsCalledAlike(int column, int other) => grid.Header[column].Last.Length > 0 && grid.Header[column].Last == grid.Header[other].Last;
    }

    // Null where too few rows hold to speak for it, or where it comes down to the equality of two columns.
    private StructureHypothesis? Hypothesis(ColumnRelation candidate, int leastHolds)
    {
        if (MixesMoneyAndCounts(Array.IndexOf(columns, candidate.Target), [.. candidate.Terms.Select(column => Array.IndexOf(columns, column))]))
            return null;
        if (Forms(candidate).Exists(form => form.Count(one => one != 0) <= 2))
            return null;
        var evidence = EvidenceOf(candidate, out var holds, out var fails);
        if (fails == 0 || holds < leastHolds || FailsThroughout(candidate))
            return null;
        candidate.Score = IdentityWriter.CertainFrom + (3 * Bits.One);
        return new StructureHypothesis(grid.Position, evidence, fails) { Relation = candidate };
    }

    // A misprint in a row leaves the total right: where a total row is off by what the rows are off together, something is in the columns that the relation does not tell.
    private bool FailsThroughout(ColumnRelation candidate)
    {
        var (details, totals) = (0L, new List<long>());
        foreach (var row in rows)
        {
            if (!TryInstance(grid, candidate, row, out var residual, out _) || residual == 0)
                continue;
            if (isTotalRow[row])
                totals.Add(residual);
            else
                details += residual;
        }

        return totals.Contains(details);
    }

    // Where the approved posts add up, the filled ones beside them do so, too.
    private bool HasParallel(ColumnRelation candidate) =>
        accepted.Exists(one => one.Columns.Length == candidate.Columns.Length && one.Coefficients.AsSpan().SequenceEqual(candidate.Coefficients)
            && one.Columns.Zip(candidate.Columns, (column, beside) => beside - column).Distinct().Count() == 1);

    // What a relation would say beyond those accepted, were every row of it right.
    private int EvidenceOf(ColumnRelation relation, out int holds, out int fails)
    {
        var forms = Forms(relation);
        var (unit, granule) = StepsOf(relation);
        var measure = MeasureOf(grid, relation);
        var bits = relation.Bonus - relation.Cost - (accepted.Exists(one => one.Terms.Intersect(relation.Terms).Any()) ? SecondTermPenalty : 0);
        (holds, fails) = (0, 0);
        foreach (var row in rows)
        {
            if (!TryInstance(grid, relation, row, out var residual, out var magnitude) || magnitude == 0)
                continue;
            var isHit = Agrees(relation, row, residual, magnitude, measure, unit);
            fails += isHit ? 0 : 1;
            foreach (var form in forms)
                magnitude = Math.Min(magnitude, MagnitudeOf(form, row, joinsSimilar: false));
            holds += isHit && magnitude > 0 && !FallsApart(relation, row) ? 1 : 0;
            bits += magnitude == 0 || weight[row] == 0 ? 0 : Math.Max(0, Bits.Hit(isHit ? residual : 0, magnitude, granule));
        }

        return bits;
    }
}
