namespace Unccd.Results.Budgets;

/// <summary>A main appropriation line with what it needs: the subject of a transfer authority.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record AppropriationLine
{
    /// <summary>A line.</summary>
    /// <param name="name">A name by which it is told from the others; not blank.</param>
    /// <param name="approved">What is approved for it; not negative.</param>
    /// <param name="need">What it will spend; not negative.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public AppropriationLine(string name, Euro approved, Euro need)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfNegative(approved.Amount, nameof(approved));
        ArgumentOutOfRangeException.ThrowIfNegative(need.Amount, nameof(need));
        Name = name;
        Approved = approved;
        Need = need;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What is approved.</summary>
    public Euro Approved { get; }

    /// <summary>What the line will spend.</summary>
    public Euro Need { get; }

    /// <summary>The need less the approved amount: positive where the line overruns, negative where it saves.</summary>
    public Euro Change => Need - Approved;

    /// <summary>What the line needs beyond its approved amount; zero where it needs nothing.</summary>
    public Euro Overrun => Change.IsNegative ? Euro.Zero : Change;

    /// <summary>What the line does not need of its approved amount; zero where it needs all.</summary>
    public Euro Saving => Change.IsNegative ? -Change : Euro.Zero;

    /// <summary>The change as a percentage of the approved amount; null for a line of 0.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? ChangeRate(int decimals = 2) => Share.Of(Change, Approved, decimals);

    /// <summary>The lines of a table by programme, their need being the total expenditure as printed.</summary>
    /// <remarks>
    /// Rules on transfers speak of programmes, never of objects of expenditure. Memo lines are outside the appropriation and left out. A line is named by its label, and by its row too ("Policy [4]") where
    /// the label does not tell it from the others.
    /// </remarks>
    /// <param name="table">A table by programme with a projection.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is not by programme, has no projection, or a figure is missing or negative; the message names the place.</exception>
    public static IReadOnlyList<AppropriationLine> Of(ExpenditureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Kind != ExpenditureKind.ByProgramme)
            throw new ArgumentException($"Table {table.Position} is {table.Kind}: expected a table by programme, for transfers are made between programmes.", nameof(table));
        var lines = table.Lines.Where(line => line.Role.IsLine).ToArray();
        return ValueList<AppropriationLine>.From(lines.Select(line =>
            line.Approved is >= 0m and { } approved && line.TotalExpenditure is >= 0m and { } need
                ? new AppropriationLine(NameOf(line), new Euro(approved), new Euro(need))
                : throw new ArgumentException($"Table {table.Position}, row {line.Row} ('{line.Label}') lacks an approved budget or a total expenditure, or one is negative: expected both.", nameof(table))));

        // A label printed twice does not tell a line from the others; its row does.
        string NameOf(ExpenditureLine line) => lines.Count(other => other.Label == line.Label) > 1 ? $"{line.Label} [{line.Row}]" : line.Label;
    }
}
