using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>Checks identities by their definition alone, as an oracle that shares no code with the library.</summary>
internal static class IdentityCheck
{
    public static Verdict Verdict(DocumentArithmetic arithmetic, IReadOnlyDictionary<CellPlace, SystemCell> cells, Identity identity)
    {
        _ = arithmetic;
        if (identity.Cells.Any(place => !cells[place].Figure.HasValue))
            return Identities.Verdict.NotApplicable;
        var target = cells[identity.Target];
        var half = Half(target);
        decimal residual;
        if (identity.Form == IdentityForm.Share)
        {
            var whole = cells[identity.Terms[1].Cell].Figure.Value!.Value;
            if (whole == 0m)
                return Identities.Verdict.NotApplicable;
            residual = target.Figure.Value!.Value - (100m * cells[identity.Terms[0].Cell].Figure.Value!.Value / whole);
        }
        else
        {
            var rate = identity.Form == IdentityForm.Rate ? identity.Rate : 1m;
            residual = target.Figure.Value!.Value;
            foreach (var term in identity.Terms)
            {
                residual -= rate * term.Sign * cells[term.Cell].Figure.Value!.Value;
                half += rate * Math.Abs(term.Sign) * Half(cells[term.Cell]);
            }
        }

        return residual == 0m ? Identities.Verdict.Exact : Math.Abs(residual) <= half ? Identities.Verdict.Rounding : Identities.Verdict.Violated;
    }

    private static decimal Half(SystemCell cell) => (cell.Interval.Upper - cell.Interval.Lower) / 2m;
}
