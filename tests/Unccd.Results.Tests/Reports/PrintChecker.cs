using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Reports;

/// <summary>A second, plain evaluation of declared identities, so that what the tests expect does not come from the code under test.</summary>
internal static class PrintChecker
{
    public static bool? Holds(DocumentArithmetic arithmetic, Identity identity) => Holds(arithmetic.Cells.ToDictionary(cell => cell.Place), identity);

    public static IEnumerable<Identity> ViolatedIdentities(DocumentArithmetic arithmetic)
    {
        var cells = arithmetic.Cells.ToDictionary(cell => cell.Place);
        return arithmetic.Identities.Where(identity => Holds(cells, identity) == false);
    }

    private static bool? Holds(Dictionary<CellPlace, SystemCell> cells, Identity identity)
    {
        var target = cells[identity.Target];
        if (target.Figure.Value is not { } value || identity.Terms.Any(term => !cells[term.Cell].Figure.HasValue))
            return null;
        if (identity.Form == IdentityForm.Share)
        {
            var whole = cells[identity.Terms[1].Cell].Figure.Value!.Value;
            return whole == 0m ? null : Math.Abs(value - (100m * cells[identity.Terms[0].Cell].Figure.Value!.Value / whole)) <= target.Figure.Unit / 2m;
        }

        var residual = value - identity.Terms.Sum(term => term.Sign * cells[term.Cell].Figure.Value!.Value);
        var width = Half(target) + identity.Terms.Sum(term => Math.Abs(term.Sign) * Half(cells[term.Cell]));
        return Math.Abs(residual) <= width;
    }

    public static string[] Violated(DocumentArithmetic arithmetic) =>
        [.. ViolatedIdentities(arithmetic).Select(identity => identity.ToString())];

    private static decimal Half(SystemCell cell) => (cell.Interval.Upper - cell.Interval.Lower) / 2m;
}
