using Unccd.Results.Identities;
using Unccd.Results.Messages;

namespace Unccd.Results.Budgets;

public sealed partial class ExpenditureTable
{
    /// <summary>
    /// What must hold among the figures of the table: total expenditure, balance and share in each line, the total of each column. Lines outside the total keep the rules of a line.
    /// </summary>
    public IReadOnlyList<Identity> Identities => field ??= ValueList<Identity>.From(Lines.SelectMany(LineRules).Concat(ColumnSums()));

    private static IEnumerable<Identity> LineRules(ExpenditureLine line)
    {
        var approved = line.PlaceOf(ExpenditureColumn.Approved)!.Value;
        var expenditure = line.PlaceOf(ExpenditureColumn.Expenditure)!.Value;
        if (line.PlaceOf(ExpenditureColumn.TotalExpenditure) is { } total)
        {
            yield return Identity.Sum(
                IdentityKind.RowSum, total, [expenditure, line.PlaceOf(ExpenditureColumn.Projection)!.Value], new Message(MessageCode.ReasonTotalExpenditure));
            if (line.PlaceOf(ExpenditureColumn.Balance) is { } balance)
                yield return Identity.Sum(IdentityKind.Balance, balance, [new IdentityTerm(approved, 1), new IdentityTerm(total, -1)], new Message(MessageCode.ReasonBalance));
        }

        if (line.PlaceOf(ExpenditureColumn.Share) is { } share)
            yield return Identity.Share(share, expenditure, approved, new Message(MessageCode.ReasonShareOfBudget));
    }

    private IEnumerable<Identity> ColumnSums()
    {
        if (Total is not { } total)
            yield break;
        var lines = Lines.Where(line => line.Role.IsLine).ToArray();
        var reason = new Message(Kind == ExpenditureKind.ByProgramme ? MessageCode.ReasonTotalOfProgrammes : MessageCode.ReasonTotalOfObjects);
        foreach (var column in columns.Where(column => column != ExpenditureColumn.Share))
            yield return Identity.Sum(IdentityKind.ColumnSum, total.PlaceOf(column)!.Value, lines.Select(line => line.PlaceOf(column)!.Value), reason);
    }
}
