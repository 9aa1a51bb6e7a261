using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>Asks a print whether it bears out a reading of its labels.</summary>
/// <remarks>
/// A table whose headings resemble a known one but whose figures obey other rules must not be read as the known one. Misprints spoil a few identities,
/// a wrong reading spoils most of them.
/// </remarks>
internal static class PrintedEvidence
{
    /// <summary>
    /// Whether the print bears out a reading of one table: at least a quarter of its identities hold, and of each family of four or more along the rows.
    /// </summary>
    /// <remarks>A copied row spoils most sums of the columns, and a wrong total all shares of it; the families along the rows share no cell, so only a wrong reading spoils all of one.</remarks>
    public static bool SupportsReading(IReadOnlyList<Identity> identities, Func<CellPlace, PrintedFigure> print) =>
        Supports(identities, print, 25)
        && identities.Where(identity => identity.Kind is IdentityKind.RowSum or IdentityKind.Balance)
            .GroupBy(identity => identity.Reason?.Code)
            .All(family => family.Count() < 4 || Supports(family, print, 25));

    /// <summary>Whether at least a percentage of the identities that can be evaluated holds within rounding; true where none can.</summary>
    public static bool Supports(IEnumerable<Identity> identities, Func<CellPlace, PrintedFigure> print, int percentage)
    {
        var holding = 0;
        var evaluated = 0;
        foreach (var identity in identities)
        {
            if (Holds(identity, print) is not { } holds)
                continue;
            evaluated++;
            holding += holds ? 1 : 0;
        }

        return 100 * holding >= percentage * evaluated;
    }

    /// <summary>Whether every one of some cells takes part in an identity, and all identities that they take part in hold.</summary>
    public static bool BearsOut(IEnumerable<CellPlace> cells, IReadOnlyCollection<Identity> identities, Func<CellPlace, PrintedFigure> print) =>
        cells.Distinct().All(cell => identities.Where(identity => identity.Cells.Contains(cell)).ToArray() is { Length: > 0 } own && own.All(identity => Holds(identity, print) is true));

    /// <summary>Whether an identity holds within the rounding of its cells, a small count to the unit; null where a cell has no value or a share has the base 0.</summary>
    public static bool? Holds(Identity identity, Func<CellPlace, PrintedFigure> print)
    {
        var target = print(identity.Target);
        var terms = identity.Terms.Select(term => (Figure: print(term.Cell), term.Sign)).ToArray();
        if (target.Value is not { } value || terms.Any(term => !term.Figure.HasValue))
            return null;
        if (identity.Form == IdentityForm.Share)
        {
            var whole = terms[1].Figure.Value!.Value;
            return whole == 0m ? null : Math.Abs(value - (100m * terms[0].Figure.Value!.Value / whole)) <= target.Unit;
        }

        var sum = identity.Form == IdentityForm.Rate
            ? identity.Rate * terms[0].Figure.Value!.Value
            : terms.Sum(term => term.Sign * term.Figure.Value!.Value);
        var slack = target.Unit + terms.Sum(term => Math.Abs(term.Sign) * term.Figure.Unit);
        // Small figures are counts, and a count is not rounded.
        var size = Math.Abs(value) + terms.Sum(term => Math.Abs(term.Figure.Value!.Value));
        return value == sum || (size > 400m * target.Unit && Math.Abs(value - sum) <= slack / 2m);
    }
}
