using CsCheck;
using Unccd.Results.Budgets;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Budgets;

public class TransferAuthorityTests
{
    private static readonly IReadOnlyList<AppropriationLine> Report = AppropriationLine.Of(Corrected.Report.ExpenditureByProgramme!);

    private static readonly Gen<AppropriationLine[]> Lines =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Array[1, 7].Select(pairs => pairs.Select((pair, i) => new AppropriationLine($"L{i}", new Euro(pair.Item1), new Euro(pair.Item2))).ToArray());

    private static readonly Gen<TransferAuthority> Authorities =
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 100], Gen.Int[0, 60], Gen.Int[0, 7]).Select((cap, floor, line, which) => new TransferAuthority(
            "test", "test", (which & 1) == 0 ? null : cap, (which & 2) == 0 ? null : floor, (which & 4) == 0 ? null : line));

    [Theory]
    [InlineData("UNFCCC")]
    [InlineData("CBD")]
    [InlineData("UNCCD")]
    public void The_report_keeps_the_authority_of(string name) =>
        Preset(name).Judge(Report).IsCompliant.Should().BeTrue();

    [Fact]
    public void The_report_breaks_the_authority_of_UNFPA_at_one_line()
    {
        var verdict = TransferAuthority.Unfpa.Judge(Report);
        verdict.IsCompliant.Should().BeFalse();
        // 5 % of 2 050 085 is 102 504.25
        verdict.Obstacles.Should().Equal(new TransferObstacle(TransferObstacleKind.LineCap, "A. Executive direction and management", new Euro(208_199m), new Euro(102_504.25m), new Euro(2_050_085m)));
        verdict.Lines.Count(line => !line.Excess.IsZero).Should().Be(1);
        verdict.Transfers.Should().BeEmpty();
    }

    [Fact]
    public void An_obstacle_says_how_much_is_too_much() =>
        TransferAuthority.Unfpa.Judge(Report).Obstacles[0].Message.ToString()
            .Should().Be("A. Executive direction and management needs 208 199 more (10.16 % of the line), but may receive no more than 102 504.25 (5 %): 105 694.75 too much.");

    [Fact]
    public void An_obstacle_at_a_line_of_nothing_has_no_rate()
    {
        var obstacle = new TransferAuthority("x", "x", null, null, 5m).Judge([Line("a", 0, 30), Line("b", 100, 10)]).Obstacles[0];
        obstacle.NeededRate().Should().BeNull();
        obstacle.Message.ToString().Should().Be("a needs 30 more, but may receive no more than 0: 30 too much.");
    }

    [Fact]
    public void The_overrun_is_1_45_per_cent_of_the_core_budget() =>
        Share.Of(TransferAuthority.Unfccc.Judge(Report).AggregateNeeded, new Euro(14_325_736m), 2).Should().Be(new Share(1.45m, 2));

    [Fact]
    public void One_line_cannot_cover_the_overrun_so_two_do() =>
        TransferAuthority.Unfccc.Judge(Report).Transfers.Should().Equal(
            new Transfer("B. External relations, policy and advocacy", "A. Executive direction and management", new Euro(207_611m)),
            new Transfer("C. Science, technology and implementation", "A. Executive direction and management", new Euro(588m)));

    [Fact]
    public void Only_the_executive_direction_changes_upwards()
    {
        Report.Where(line => !line.Overrun.IsZero).Select(line => line.ChangeRate()).Should().Equal(new Share(10.16m, 2));
        Report.Min(line => line.ChangeRate()).Should().Be(new Share(-9.55m, 2));
    }

    [Fact]
    public void The_unverified_preset_says_so() =>
        TransferAuthority.Unccd.IsVerified.Should().BeFalse();

    [Fact]
    public void Lines_of_one_label_are_told_apart_by_their_rows()
    {
        PrintedFigure[] figures = [PrintedFigure.Parse("100"), PrintedFigure.Parse("60"), PrintedFigure.Parse("30"), PrintedFigure.Parse("90")];
        var table = ExpenditureTable.Create(
            new PrintedTable("1", "", null, "", [new("a"), new("b"), new("c"), new("d")], [new("Policy", figures), new("Policy", figures), new("Science", figures)]),
            1,
            [ExpenditureColumn.Approved, ExpenditureColumn.Expenditure, ExpenditureColumn.Projection, ExpenditureColumn.TotalExpenditure],
            [.. new[] { OrganizationalUnit.ExternalRelations, OrganizationalUnit.Administration, OrganizationalUnit.Science }.Select(ExpenditureRow.Programme)]);
        AppropriationLine.Of(table).Select(line => line.Name).Should().Equal("Policy [1]", "Policy [2]", "Science");
        TransferAuthority.Unfccc.Judge(AppropriationLine.Of(table)).IsCompliant.Should().BeTrue();
    }

    [Fact]
    public void A_table_by_object_of_expenditure_is_refused() =>
        FluentActions.Invoking(() => AppropriationLine.Of(Corrected.Report.ExpenditureByObject!)).Should().Throw<ArgumentException>()
            .WithMessage("Table 2 is ByObject: expected a table by programme, for transfers are made between programmes.*");

    [Fact]
    public void A_line_may_give_no_more_than_the_floor_lets_it() =>
        new TransferAuthority("x", "x", null, 25m).Judge([Line("a", 100, 130), Line("b", 100, 10)]).Obstacles
            .Should().Equal(new TransferObstacle(TransferObstacleKind.Savings, null, new Euro(30m), new Euro(25m)));

    [Fact]
    public void All_together_may_move_no_more_than_the_aggregate_cap() =>
        new TransferAuthority("x", "x", 15m, null).Judge([Line("a", 100, 131), Line("b", 100, 10)]).Obstacles
            .Should().Equal(new TransferObstacle(TransferObstacleKind.AggregateCap, null, new Euro(31m), new Euro(30m), new Euro(200m)));

    [Fact]
    public void An_excluded_line_neither_gives_nor_receives()
    {
        var authority = new TransferAuthority("x", "x", null, null, exclusions: ["b"]);
        authority.Judge([Line("a", 100, 130), Line("b", 100, 10)]).IsCompliant.Should().BeFalse();
        authority.Judge([Line("a", 100, 10), Line("b", 100, 130)]).Obstacles.Should().ContainSingle(obstacle => obstacle.Kind == TransferObstacleKind.LineCap && obstacle.Line == "b");
    }

    [Fact]
    public void Pairs_that_match_need_one_transfer_each() =>
        new TransferAuthority("x", "x", null, null).Judge([Line("a", 100, 107), Line("b", 100, 105), Line("c", 100, 95), Line("d", 100, 93)]).Transfers
            .Should().BeEquivalentTo([new Transfer("d", "a", new Euro(7m)), new Transfer("c", "b", new Euro(5m))]);

    [Fact]
    public void Transfers_cover_every_overrun_and_keep_every_limit() =>
        Gen.Select(Lines, Authorities).Sample((lines, authority) =>
        {
            var verdict = authority.Judge(lines);
            if (!verdict.IsCompliant)
                return;
            foreach (var line in verdict.Lines)
            {
                Sum(verdict.Transfers.Where(transfer => transfer.To == line.Line.Name)).Should().Be(line.Line.Overrun.Amount);
                Sum(verdict.Transfers.Where(transfer => transfer.From == line.Line.Name)).Should().BeLessThanOrEqualTo(Math.Min(
                    line.Line.Saving.Amount, authority.LineFloor is { } floor ? line.Line.Approved.Amount * floor / 100m : decimal.MaxValue));
                if (authority.LineCap is { } cap)
                    line.Line.Overrun.Amount.Should().BeLessThanOrEqualTo(line.Line.Approved.Amount * cap / 100m);
            }

            if (authority.AggregateCap is { } all)
                Sum(verdict.Transfers).Should().BeLessThanOrEqualTo(lines.Sum(line => line.Approved.Amount) * all / 100m);
        });

    [Fact]
    public void An_obstacle_is_always_a_real_one() =>
        Gen.Select(Lines, Authorities).Sample((lines, authority) => authority.Judge(lines).Obstacles.All(obstacle => obstacle.Needed > obstacle.Allowed).Should().BeTrue());

    [Fact]
    public void No_fewer_transfers_would_do() =>
        Gen.Int[-9, 9].Array[2, 6].Sample(changes =>
        {
            var lines = changes.Select((change, i) => Line($"L{i}", 100, 100 + change)).ToArray();
            var verdict = new TransferAuthority("x", "x", null, null).Judge(lines);
            if (verdict.IsCompliant)
                verdict.Transfers.Count.Should().Be(FewestByHand([.. changes.Where(change => change > 0)], [.. changes.Where(change => change < 0).Select(change => -change)]));
        });

    [Fact]
    public void Transfers_are_proposed_exactly_where_a_search_of_all_of_them_finds_some_and_no_search_finds_fewer() =>
        Gen.Select(Gen.Int[-6, 6].Array[1, 5], Authorities).Sample((changes, authority) =>
        {
            var lines = changes.Select((change, i) => Line($"L{i}", 100, 100 + change)).ToArray();
            var verdict = authority.Judge(lines);
            var fewest = FewestWithin(authority, changes);
            verdict.IsCompliant.Should().Be(fewest is not null);
            if (fewest is { } count)
                verdict.Transfers.Count.Should().Be(count);
        }, iter: 400);

    [Fact]
    public void Transfers_move_no_more_than_the_overruns() =>
        Gen.Select(Lines, Authorities).Sample((lines, authority) =>
        {
            var verdict = authority.Judge(lines);
            Sum(verdict.Transfers).Should().Be(verdict.IsCompliant ? verdict.AggregateNeeded.Amount : 0m);
        });

    private static decimal Sum(IEnumerable<Transfer> transfers) => transfers.Sum(transfer => transfer.Amount.Amount);

    private static AppropriationLine Line(string name, decimal approved, decimal need) => new(name, new Euro(approved), new Euro(need));

    private static TransferAuthority Preset(string name) =>
        new[] { TransferAuthority.Unfccc, TransferAuthority.Cbd, TransferAuthority.Unfpa, TransferAuthority.Unccd }.Single(one => one.Name == name);

    /// <summary>The fewest transfers within an authority over lines of 100 euros each, by search; null where there are none.</summary>
    private static int? FewestWithin(TransferAuthority authority, int[] changes)
    {
        var needs = changes.Where(change => change > 0).ToArray();
        var gifts = changes.Where(change => change < 0).Select(change => (int)Math.Min(-change, authority.LineFloor ?? 100m)).ToArray();
        if (needs.Any(need => need > (authority.LineCap ?? 100m)) || needs.Sum() > (authority.AggregateCap ?? 100m) * changes.Length)
            return null;
        return FewestByHand(needs, gifts) is var count and < 1000 ? count : null;
    }

    /// <summary>Plain search in whole euros: serve the first receiver from any giver by any amount that empties one of the two.</summary>
    private static int FewestByHand(int[] needs, int[] gifts)
    {
        var first = Array.FindIndex(needs, need => need > 0);
        if (first < 0)
            return 0;
        var best = 1000;
        for (var giver = 0; giver < gifts.Length; giver++)
        {
            if (gifts[giver] == 0)
                continue;
            for (var amount = 1; amount <= Math.Min(needs[first], gifts[giver]); amount++)
            {
                var (nextNeeds, nextGifts) = ((int[])needs.Clone(), (int[])gifts.Clone());
                nextNeeds[first] -= amount;
                nextGifts[giver] = amount == gifts[giver] || amount == needs[first] ? gifts[giver] - amount : 0;
                best = Math.Min(best, 1 + FewestByHand(nextNeeds, nextGifts));
            }
        }

        return best;
    }
}
