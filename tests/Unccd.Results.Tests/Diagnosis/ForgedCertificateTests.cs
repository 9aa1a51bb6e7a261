using System.Numerics;
using Unccd.Results.Checking;
using Unccd.Results.Datasets;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;
using Unccd.Results.Tests.Identities;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Certificates of things that are not so, made up with care.</summary>
public class ForgedCertificateTests
{
    private static readonly CellSystem Report = PublishedReports.IccdCric18Doc3.Check().Diagnosis!.System;

    /// <summary>The total of the last column was printed as 30 instead of 33.</summary>
    private static readonly CellSystem Square = new SystemMaker().Grid(1, ["10", "20", "30"], ["1", "2", "3"], ["11", "22", "36"])
        .Holds("1;1,3 = 1;1,1 + 1;1,2").Holds("1;2,3 = 1;2,1 + 1;2,2").Holds("1;3,3 = 1;3,1 + 1;3,2").Holds("1;3,1 = 1;1,1 + 1;2,1").Holds("1;3,2 = 1;1,2 + 1;2,2").Holds("1;3,3 = 1;1,3 + 1;2,3").System();

    private static readonly CellPlace Corner = new(1, 3, 3);

    private static int[] Violated(CellSystem system) =>
        [.. Enumerable.Range(0, system.Identities.Count).Where(i => system.Identities[i].Grade == IdentityGrade.Certain && system.Check(i).Verdict == Verdict.Violated)];

    private static CertificateConflict Conflict(int identity, params CellPlace[] cells) => new([new CertificateMultiplier(identity, false, 1)], cells.Order());

    private static Certificate OfSquare(IEnumerable<int> setAside, int costOfDoubt = 3) =>
        new([Conflict(2, [.. Square.Identities[2].Cells])], 1, costOfDoubt, [Corner], [], [new CertificateValue(Corner, 33, 1)], setAside, isSmallest: true);

    private static string? Code(CellSystem system, Certificate certificate, DiagnosisOptions? options = null) => CertificateVerifier.Verify(system, certificate, options)?.Code;

    [Fact]
    public void What_they_are_made_of_is_true() => Code(Square, OfSquare([])).Should().BeNull();

    [Fact]
    public void That_nothing_is_wrong_is_rejected() =>
        Code(Report, new Certificate([], 0, 3, [], [], [], Violated(Report), isSmallest: true)).Should().Be(MessageCode.CertificateMalformed);

    [Fact]
    public void That_nothing_is_wrong_although_something_is_not_set_aside_is_rejected() =>
        Code(Report, new Certificate([], 1, 3, [], [], [], Violated(Report).Skip(1), isSmallest: true)).Should().NotBeNull();

    [Fact]
    public void That_one_of_several_misprints_is_the_only_one_is_rejected()
    {
        var cell = new CellPlace(1, 5, 5);
        var (identity, balance) = Report.Identities.Select((one, i) => (i, one)).First(one => one.one.Target == cell && one.one.Form == IdentityForm.Sum);
        var value = Report.Check(identity).Implied!.Value;
        var setAside = Violated(Report).Where(one => !Report.Identities[one].Cells.Contains(cell));
        var forged = new Certificate(
            [Conflict(identity, [.. balance.Cells])], 1, 3, [cell], [], [new CertificateValue(cell, new BigInteger(value), 1)], setAside, isSmallest: true);
        Code(Report, forged).Should().Be(MessageCode.CertificateSetAsideFails);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void An_identity_that_holds_is_not_set_aside(int identity) => Code(Square, OfSquare([identity])).Should().Be(MessageCode.CertificateSetAsideFails);

    [Fact]
    public void An_identity_that_shares_a_suspect_cell_is_not_set_aside() => Code(Square, OfSquare([5])).Should().Be(MessageCode.CertificateSetAsideFails);

    [Fact]
    public void Doubt_costs_what_the_options_say()
    {
        Code(Square, OfSquare([], 99)).Should().Be(MessageCode.CertificateMalformed);
        Code(Square, OfSquare([], 99), new DiagnosisOptions { CostOfDoubtingIdentity = 99 }).Should().BeNull();
    }

    [Fact]
    public void An_exact_figure_is_not_repaired_to_a_half()
    {
        // 9 = 2 · 3 + 2 does not hold, and no whole number makes it hold.
        var cells = new[] { "3", "2", "9" }.Select((print, i) => SystemCell.Create(new CellPlace(1, 1, i + 1), PrintedFigure.Parse(print), RoundingConvention.Exact)).ToArray();
        var sum = Identity.Sum(IdentityKind.RowSum, cells[2].Place, [new IdentityTerm(cells[0].Place, 2), new IdentityTerm(cells[1].Place, 1)]);
        var system = CellSystem.Create(new DocumentArithmetic(cells, [sum], [new TableConvention(1, RoundingConvention.Exact)]));
        var forged = new Certificate(
            [Conflict(0, [.. cells.Select(cell => cell.Place)])], 1, 3, [cells[0].Place], [], [new CertificateValue(cells[0].Place, 7, 2)], [], isSmallest: true);
        Code(system, forged).Should().Be(MessageCode.CertificateRepairFails);
    }

    [Theory]
    [InlineData(int.MinValue, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MaxValue, int.MinValue)]
    [InlineData(0, 0)]
    public void Numbers_beyond_measure_are_rejected(int bound, int costOfDoubt)
    {
        var forged = new Certificate([], bound, costOfDoubt, [new CellPlace(1, 1, 1)], [0], [], [], isSmallest: true);
        Code(Square, forged).Should().Be(MessageCode.CertificateMalformed);
    }

    [Fact]
    public void A_confirmed_cell_is_not_repaired() =>
        Code(Square, OfSquare([]), new DiagnosisOptions { Confirmed = new HashSet<CellPlace> { Corner } }).Should().Be(MessageCode.CertificateBoundFails);
}
