namespace Unccd.Results.Structure;

/// <content>Accounts that headers name: what they say is so in every row, whatever few rows show.</content>
internal sealed partial class ColumnSearch
{
    /// <summary>What it is worth that each column is called what it is in such an account.</summary>
    private const int NamedAccount = 9 * Bits.One;

    // "Approved | Filled | Vacant", "Budget | Expenditure | Balance" (or the difference in either direction), "Approved budget | Transfers | Revised budget", "Opening balance | Income | Expenditure | Closing balance", under one heading where there are headings.
    private bool IsNamedAccount(int[] over, int[] coefficients)
    {
        if (over.Length is not (3 or 4) || Array.Exists(over, column => grid.Header[column].First != grid.Header[over[0]].First))
            return false;
        var signs = new Dictionary<AccountRole, int>();
        for (var i = 0; i < over.Length; i++)
        {
            var role = grid.Header[over[i]].Role;
            if (role == AccountRole.None || !signs.TryAdd(role, coefficients[i]))
                return false;
            // "Transfers in" and "transfers out" make one account with the rest, and none with either.
            if ((role is AccountRole.Transferred or AccountRole.Received || over.Length == 4) && Array.Exists(columns, column => !over.Contains(column) && grid.Header[column].First == grid.Header[over[i]].First && grid.Header[column].Role == role))
                return false;
        }

        return Opposes(AccountRole.Approved, AccountRole.Filled, AccountRole.Vacant) || Opposes(AccountRole.Revised, AccountRole.Approved, AccountRole.Transferred)
            || Opposes(AccountRole.Approved, AccountRole.Spent, AccountRole.Left) || Opposes(AccountRole.Revised, AccountRole.Spent, AccountRole.Left)
            || Differ(AccountRole.Approved, AccountRole.Spent) || Differ(AccountRole.Revised, AccountRole.Spent)
            || (signs.Count == 4 && Opposes(AccountRole.Closing, AccountRole.Opening, AccountRole.Received) && Opposes(AccountRole.Opening, AccountRole.Spent, AccountRole.Closing));

        bool Differ(AccountRole one, AccountRole other) => Opposes(one, other, AccountRole.Difference) || Opposes(other, one, AccountRole.Difference);

        bool Opposes(AccountRole one, AccountRole other, AccountRole third) =>
            signs.TryGetValue(one, out var sign) && signs.TryGetValue(other, out var second) && signs.TryGetValue(third, out var last) && (signs.Count == 4 || over.Length == 3) && second == -sign && last == -sign;
    }
}
