using System.Diagnostics;
using System.Globalization;
using Unccd.Results.Diagnosis;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Diagnosis;

/// <summary>Counts how often the truth is listed, comes first, and comes first with the true values, over many seeds.</summary>
internal static class DiagnosisScorecard
{
    public static int Run(string[] args, TextWriter output)
    {
        var seed = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1;
        var only = args.Length > 1 ? args[1] : "";
        var verbose = args.Length > 2;
        _ = Localisation.Diagnose(Damaged(Workloads.Report(new Random(0), 2), new Random(0), 6).System());
        foreach (var (name, count, make) in Jobs())
        {
            if (!name.Contains(only, StringComparison.Ordinal))
                continue;
            var score = new Score();
            var random = new Random(seed);
            for (var i = 0; i < count; i++)
            {
                var made = make(random);
                score.Add(made, verbose ? output : null);
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {score}"));
        }

        return 0;
    }

    public static IEnumerable<(string Name, int Count, Func<Random, MadeTable> Make)> Jobs()
    {
        for (var errors = 1; errors <= 4; errors++)
        {
            var count = errors;
            yield return ($"grid of 45 cells, {count} misprints", 200, random => Damaged(Workloads.Grid45(random), random, count));
        }

        foreach (var count in (int[])[1, 2])
            yield return ($"hierarchy of 25, {count} misprints", 200, random => Damaged(Workloads.Hierarchy(random), random, count));
        foreach (var count in (int[])[1, 2])
        {
            yield return ($"expenditure, {count} misprints", 200, random => Damaged(Workloads.Expenditure(random, random.Next(3) == 0), random, count, false));
            yield return ($"biennium with shares, {count} misprints", 200, random => Damaged(Workloads.Biennium(random, random.Next(3) == 0), random, count, false));
            yield return ($"posts, {count} misprints", 200, random => Damaged(Workloads.Posts(random), random, count, false));
            yield return ($"distribution, {count} misprints", 200, random => Damaged(Workloads.Distribution(random), random, count, false));
        }

        yield return ("expenditure, row copied in part", 200, random => RowCopied(Workloads.Expenditure(random, random.Next(3) == 0), random, false));
        yield return ("expenditure, row copied", 200, random => RowCopied(Workloads.Expenditure(random, random.Next(3) == 0), random, true));
        yield return ("biennium, row copied", 200, random => RowCopied(Workloads.Biennium(random, random.Next(3) == 0), random, true));
        yield return ("93 cells, 8 misprints", 20, random => Damaged(Workloads.Report(random, 1), random, 8));
        yield return ("93 cells, 10 misprints", 20, random => Damaged(Workloads.Report(random, 1), random, 10));
        foreach (var count in (int[])[1, 10, 20, 40])
            yield return ($"1,841 cells, {count} misprints", 10, random => Damaged(Workloads.Report(random, 20), random, count));
    }

    private static MadeTable Damaged(MadeTable made, Random random, int count, bool withAnyDigitAdded = true)
    {
        new Misprinter(random).Damage(made, count, withAnyDigitAdded);
        return made;
    }

    private static MadeTable RowCopied(MadeTable made, Random random, bool whole)
    {
        var rows = made.Truth.Keys.Max(place => place.Row) - 1;
        var from = random.Next(1, rows + 1);
        var to = from == 1 ? 2 : from == rows ? rows - 1 : from + (random.Next(2) == 0 ? 1 : -1);
        var columns = made.Truth.Keys.Max(place => place.Column);
        new Misprinter(random).CopyRow(made, 1, from, to, 1, whole ? columns : 3);
        return made;
    }

    private sealed class Score
    {
        private readonly List<double> times = [];
        private int cases;
        private int detected;
        private int listed;
        private int first;
        private int level;
        private int values;
        private int proven;

        public void Add(MadeTable made, TextWriter? output)
        {
            var system = made.System();
            var clock = Stopwatch.StartNew();
            var diagnosis = Localisation.Diagnose(system);
            times.Add(clock.Elapsed.TotalMilliseconds);
            var truth = made.Damage.Keys.ToHashSet();
            cases++;
            detected += diagnosis.Clusters.Count > 0 ? 1 : 0;
            proven += diagnosis.Clusters.All(cluster => cluster.IsProven) ? 1 : 0;
            var isFirst = diagnosis.Likeliest.Select(repair => repair.Place).ToHashSet().SetEquals(truth);
            first += isFirst ? 1 : 0;
            level += isFirst || IsLevelWithFirst(diagnosis, truth) ? 1 : 0;
            var isExact = isFirst && diagnosis.Likeliest.All(repair => repair.Proposed == made.Truth[repair.Place]);
            values += isExact ? 1 : 0;
            var isListed = IsListed(diagnosis, truth);
            listed += isListed ? 1 : 0;
            if (output is null || isExact)
                return;
            output.WriteLine($"-- {(isListed ? "listed" : "NOT LISTED")} {(isFirst ? "first, other values" : "")}");
            foreach (var (place, printed) in made.Damage)
                output.WriteLine($"   truth {place}: {printed} → {made.Truth[place]}");
            foreach (var cluster in diagnosis.Clusters)
            {
                output.WriteLine($"   cluster {cluster.Number}: {cluster.FoundCount} found, bound {cluster.LowerBound}");
                foreach (var explanation in cluster.Explanations.Take(6))
                    output.WriteLine($"     {explanation} [{string.Join(", ", explanation.Causes.Select(cause => cause.Kind))}] {explanation.CostMillibits} doubts {explanation.DoubtedIdentities.Count}");
            }
        }

        public override string ToString()
        {
            times.Sort();
            return string.Create(CultureInfo.InvariantCulture, $"cases {cases,4} detected {detected,4} listed {listed,4} first {first,4} or level {level,4} values {values,4} proven {proven,4}   ms median {times[times.Count / 2],8:F3} max {times[^1],8:F1}");
        }

        /// <summary>Whether in every cluster the explanation with exactly the damaged cells is one of those that nothing tells from the first: as many causes and cells, as likely.</summary>
        private static bool IsLevelWithFirst(DocumentDiagnosis diagnosis, HashSet<CellPlace> truth) =>
            diagnosis.Clusters.Count > 0
            && diagnosis.Clusters.All(cluster => cluster.Explanations
                .TakeWhile(explanation => Rank(explanation) == Rank(cluster.Explanations[0]))
                .Any(explanation => explanation.DoubtedIdentities.Count == 0 && explanation.Cells.All(truth.Contains)))
            && IsListed(diagnosis, truth);

        private static (int Causes, int Cost, int Bits) Rank(Explanation explanation) => (explanation.CauseCount, explanation.Cost, explanation.CostMillibits);

        /// <summary>Whether every cluster lists an explanation that has exactly the damaged cells of its own, and no damaged cell is left over.</summary>
        private static bool IsListed(DocumentDiagnosis diagnosis, HashSet<CellPlace> truth)
        {
            var left = truth.ToHashSet();
            foreach (var cluster in diagnosis.Clusters)
            {
                var match = cluster.Explanations.FirstOrDefault(explanation => explanation.DoubtedIdentities.Count == 0 && explanation.Cells.All(truth.Contains));
                if (match is null)
                    return false;
                left.ExceptWith(match.Cells);
            }

            return left.Count == 0;
        }
    }
}
