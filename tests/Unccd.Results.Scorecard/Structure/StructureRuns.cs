namespace Unccd.Results.Scorecard.Structure;

/// <summary>Runs families of made-up tables: undamaged, with wrong cells, and jittered so that nothing adds up.</summary>
internal static class StructureRuns
{
    /// <summary>One family, some tables; wrong = 0 for undamaged ones.</summary>
    public static FamilyScore Family(string name, Func<SplitMix, MadeUpTable> make, int tables, int wrong, ulong seed, bool copiesRows = false)
    {
        var score = new FamilyScore(name);
        for (var i = 0; i < tables; i++)
        {
            var random = new SplitMix(seed + ((ulong)i * 1_000_003UL));
            var truth = make(random);
            if (wrong == 0)
                score.Add(truth, truth.Print(), [], anyViolationIsFalse: true);
            else if (Damage.Apply(truth, wrong, random, copiesRows) is { } damage)
                score.Add(truth, damage.Table, damage.Cells, anyViolationIsFalse: false);
        }

        return score;
    }

    /// <summary>Tables that add up to nothing, of all families in turn.</summary>
    public static FamilyScore Null(int tables, ulong seed)
    {
        var score = new FamilyScore("null");
        var families = ReportFamilies.All.Concat(VariedFamilies.All).Concat(SmallFamilies.All).ToList();
        for (var i = 0; i < tables; i++)
        {
            var random = new SplitMix(seed + ((ulong)i * 1_000_003UL));
            var truth = families[i % families.Count].Make(random).Jitter(random);
            score.Add(truth, truth.Print(), [], anyViolationIsFalse: true);
        }

        return score;
    }
}
