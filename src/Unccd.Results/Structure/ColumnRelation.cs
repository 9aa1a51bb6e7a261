using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>Columns that add to another in every row: Σ coefficient · column = 0.</summary>
internal sealed class ColumnRelation
{
    /// <summary>A relation; the columns ascend.</summary>
    public ColumnRelation(int[] columns, int[] coefficients, int target, int cost, int bonus)
    {
        Columns = columns;
        Coefficients = coefficients;
        Target = target;
        Cost = cost;
        Bonus = bonus;
    }

    public int[] Columns { get; }

    public int[] Coefficients { get; }

    /// <summary>The column that the others determine.</summary>
    public int Target { get; set; }

    /// <summary>What it costs to name the relation.</summary>
    public int Cost { get; }

    /// <summary>What the headers say for it.</summary>
    public int Bonus { get; }

    /// <summary>The evidence, all told.</summary>
    public int Score { get; set; }

    /// <summary>Which of equally good relations is taken, the larger: columns of zeros belong to the run that starts the table.</summary>
    public int Preference { get; set; }

    /// <summary>In how many of the rows that can tell it holds.</summary>
    public int Holds { get; set; }

    /// <summary>In how many of them it fails.</summary>
    public int Fails { get; set; }

    /// <summary>For each column as the target, whether its blanks are known to be zeros; null where nobody asked.</summary>
    public (int Target, bool AreZeros)? Blanks { get; set; }

    /// <summary>How many details the total has.</summary>
    public int Details => Columns.Length - 1;

    public int CoefficientOf(int column)
    {
        var index = Array.IndexOf(Columns, column);
        return index < 0 ? 0 : Coefficients[index];
    }

    /// <summary>The coefficient of a column on the right-hand side of "target = ...".</summary>
    public int SignOf(int column) => -CoefficientOf(column) * CoefficientOf(Target);

    /// <summary>The columns but the target, in order.</summary>
    public IEnumerable<int> Terms => Columns.Where(column => column != Target);

    /// <summary>Whether an identity of its table says this of one row.</summary>
    public bool HasInstance(Identity identity) =>
        identity.Form == IdentityForm.Sum && identity.Target.Column == Target + 1 && identity.Terms.Count == Details && identity.Terms.Select(term => term.Cell.Column - 1).SequenceEqual(Terms);

    /// <summary>The same relation, not yet weighed.</summary>
    public ColumnRelation Anew() => new(Columns, Coefficients, Target, Cost, Bonus);

    /// <summary>A relation from coefficients for all columns.</summary>
    public static ColumnRelation FromDense(int[] dense, int target, int cost, int bonus)
    {
        var columns = new List<int>();
        for (var column = 0; column < dense.Length; column++)
        {
            if (dense[column] != 0)
                columns.Add(column);
        }

        return new ColumnRelation([.. columns], [.. columns.Select(column => dense[column])], target, cost, bonus);
    }

    public int[] ToDense(int count)
    {
        var dense = new int[count];
        for (var i = 0; i < Columns.Length; i++)
            dense[Columns[i]] = Coefficients[i];
        return dense;
    }
}
