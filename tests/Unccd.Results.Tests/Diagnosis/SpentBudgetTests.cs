using System.Globalization;
using Unccd.Results.Checking;
using Unccd.Results.Corrections;
using Unccd.Results.Datasets;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

public class SpentBudgetTests
{
    private static readonly CellSystem Tied = new SystemMaker().Grid(1, ["81", "42", "61", "25", "-14"])
        .Holds("1;1,4 = 1;1,5").Holds("1;1,4 = 1;1,1 + 1;1,5 - 1;1,2").Holds("1;1,2 = 1;1,3").System();

    /// <summary>A clock that goes on by a second each time somebody looks at it.</summary>
    private sealed class CountingClock : TimeProvider
    {
        private long seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => seconds++;
    }

    private static DiagnosisOptions Within(double seconds) => new() { TimeBudget = TimeSpan.FromSeconds(seconds), TimeProvider = new CountingClock() };

    private static CellSystem Any(Random random)
    {
        var columns = random.Next(4, 9);
        var maker = new SystemMaker().Grid(1, [.. Enumerable.Range(0, columns).Select(_ => random.Next(-20, 90).ToString(CultureInfo.InvariantCulture))]);
        for (var i = random.Next(2, 5); i > 0; i--)
        {
            int[] places = [.. Enumerable.Range(1, columns)];
            random.Shuffle(places);
            maker.Holds($"1;1,{places[0]} = " + (random.Next(3) == 0 ? $"1;1,{places[1]}" : $"1;1,{places[1]} + 1;1,{places[2]} - 1;1,{places[3]}"));
        }

        return maker.System();
    }

    private static void HoldsUp(CellSystem system, DocumentDiagnosis diagnosis, string run)
    {
        var cells = diagnosis.Clusters.SelectMany(cluster => cluster.Explanations.SelectMany(explanation => explanation.Cells).Distinct()).ToArray();
        cells.Should().OnlyHaveUniqueItems(run);
        var likeliest = Correction.Likeliest(diagnosis);
        if (likeliest.All(correction => correction.Explanation.DoubtedIdentities.Count == 0))
        {
            likeliest.SelectMany(correction => correction.WhatIf(system)).Should().NotContain(change => change.Before.Verdict != Verdict.Violated && change.After.Verdict == Verdict.Violated
                && !likeliest.Any(other => other.WhatIf(system).Any(mended => mended.Before.Identity == change.Before.Identity && mended.After.Verdict != Verdict.Violated)), run);
        }

        diagnosis.Clusters.Sum(cluster => cluster.LowerBound).Should().BeLessThanOrEqualTo(Localisation.Diagnose(system).Clusters.Sum(cluster => cluster.Explanations.Min(one => one.Cost)), run);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Clusters_share_no_cell_when_the_nodes_are_spent(int nodes)
    {
        HoldsUp(Tied, Localisation.Diagnose(Tied, new DiagnosisOptions { NodeBudget = nodes }), "the system with equal cells");
        var random = new Random(13);
        for (var run = 0; run < 150; run++)
        {
            var system = Any(random);
            HoldsUp(system, Localisation.Diagnose(system, new DiagnosisOptions { NodeBudget = nodes }), $"run {run}: {string.Join("; ", system.Identities)}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(12)]
    public void Clusters_share_no_cell_when_the_time_is_over(double seconds)
    {
        var random = new Random(14);
        for (var run = 0; run < 60; run++)
        {
            var system = Any(random);
            HoldsUp(system, Localisation.Diagnose(system, Within(seconds)), $"run {run}: {string.Join("; ", system.Identities)}");
        }
    }

    [Fact]
    public void The_likeliest_reading_changes_a_cell_once() =>
        Localisation.Diagnose(Tied, new DiagnosisOptions { NodeBudget = 1 }).Likeliest.Select(repair => repair.Place).Should().OnlyHaveUniqueItems();

    [Fact]
    public void When_the_time_is_over_the_best_found_is_given_with_what_is_proven()
    {
        var cluster = Localisation.Diagnose(Tied, Within(0)).Clusters[0];
        (cluster.MoreExist, cluster.LowerBound >= 1, cluster.Explanations.Count >= 1).Should().Be((true, true, true));
    }

    [Fact]
    public void Time_enough_changes_nothing() => Texts(Localisation.Diagnose(Tied, Within(1_000_000))).Should().Equal(Texts(Localisation.Diagnose(Tied)));

    [Fact]
    public void Without_a_budget_nobody_looks_at_the_clock()
    {
        var clock = new CountingClock();
        Localisation.Diagnose(Tied, new DiagnosisOptions { TimeProvider = clock });
        clock.GetTimestamp().Should().Be(0);
    }

    [Fact]
    public void A_check_passes_its_budget_on() =>
        PublishedReports.IccdCric18Doc3.Check(new CheckOptions { DiagnosisOptions = Within(0) }).Diagnosis!.Clusters.Should().NotBeEmpty().And.OnlyContain(cluster => cluster.MoreExist);

    private static string[] Texts(DocumentDiagnosis diagnosis) => [.. diagnosis.Clusters.SelectMany(cluster => cluster.Explanations.Select(explanation => explanation.ToString()))];
}
