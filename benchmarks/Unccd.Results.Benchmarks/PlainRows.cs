using Unccd.Results.Identities;

namespace Unccd.Results.Benchmarks;

/// <summary>The same sparse rows as plain arrays: what somebody would write who knows in advance that all figures are exact integers.</summary>
internal sealed class PlainRows
{
    private readonly long[] values;
    private readonly decimal[] decimals;
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly long[] coefficients;

    public PlainRows(CellSystem system)
    {
        values = [.. system.Cells.Select(cell => (long)cell.Figure.Value!.Value)];
        decimals = [.. system.Cells.Select(cell => cell.Figure.Value!.Value)];
        starts = [0, .. system.Identities.Select((_, i) => system.Identities.Take(i + 1).Sum(identity => identity.Terms.Count + 1))];
        columns = [.. system.Identities.SelectMany(identity => identity.Cells).Select(system.IndexOf)];
        coefficients = [.. system.Identities.SelectMany(identity => identity.Terms.Select(term => -(long)term.Sign).Prepend(1L))];
    }

    public int Rows => starts.Length - 1;

    public int Check()
    {
        var violated = 0;
        for (var i = 0; i < Rows; i++)
        {
            if (!Holds(i))
                violated++;
        }

        return violated;
    }

    public int CheckDecimal()
    {
        var violated = 0;
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            var sum = 0m;
            for (var j = starts[i]; j < starts[i + 1]; j++)
                sum += coefficients[j] * decimals[columns[j]];
            if (sum != 0m)
                violated++;
        }

        return violated;
    }

    public bool Holds(int row)
    {
        unchecked
        {
            var sum = 0L;
            for (var j = starts[row]; j < starts[row + 1]; j++)
                sum += coefficients[j] * values[columns[j]];
            return sum == 0;
        }
    }
}
