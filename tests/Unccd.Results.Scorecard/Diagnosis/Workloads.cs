using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Diagnosis;

/// <summary>The workloads by which localisation is measured.</summary>
internal static class Workloads
{
    private static (CellPlace, int) Plus(int table, int row, int column) => (new CellPlace(table, row, column), 1);

    /// <summary>Sections of three details with a subtotal each, a grand total, columns and their total: 9 × 5 with two sections and four columns, 13 × 7 with three and six.</summary>
    public static void Grid(MadeTable made, Random random, int table, int sections, int columns)
    {
        var last = (4 * sections) + 1;
        for (var column = 1; column <= columns; column++)
        {
            for (var section = 0; section < sections; section++)
            {
                for (var detail = 1; detail <= 3; detail++)
                    made[table, (4 * section) + detail, column] = random.Next(9_001);
                made.Total(IdentityKind.Subtotal, new CellPlace(table, (4 * section) + 4, column), Enumerable.Range(1, 3).Select(detail => Plus(table, (4 * section) + detail, column)));
            }

            made.Total(IdentityKind.ColumnSum, new CellPlace(table, last, column), Enumerable.Range(1, sections).Select(section => Plus(table, 4 * section, column)));
        }

        for (var row = 1; row <= last; row++)
            made.Total(IdentityKind.RowSum, new CellPlace(table, row, columns + 1), Enumerable.Range(1, columns).Select(column => Plus(table, row, column)));
        for (var section = 0; section < sections; section++)
            made.Bind(IdentityKind.Subtotal, new CellPlace(table, (4 * section) + 4, columns + 1), Enumerable.Range(1, 3).Select(detail => Plus(table, (4 * section) + detail, columns + 1)));
        made.Bind(IdentityKind.ColumnSum, new CellPlace(table, last, columns + 1), Enumerable.Range(1, sections).Select(section => Plus(table, 4 * section, columns + 1)));
    }

    /// <summary>20 tables of 13 × 7, each grand total restated in a cell, and the sum of those: 1,841 cells, 841 identities; one table: 93 cells.</summary>
    public static MadeTable Report(Random random, int tables)
    {
        var made = new MadeTable();
        for (var table = 1; table <= tables; table++)
        {
            Grid(made, random, table, 3, 6);
            made.Total(IdentityKind.CrossTable, new CellPlace(tables + 1, table, 1), Plus(table, 13, 7));
        }

        made.Total(IdentityKind.ColumnSum, new CellPlace(tables + 1, tables + 1, 1), Enumerable.Range(1, tables).Select(table => Plus(tables + 1, table, 1)));
        return made;
    }

    /// <summary>Nine rows of five columns: 45 cells.</summary>
    public static MadeTable Grid45(Random random)
    {
        var made = new MadeTable();
        Grid(made, random, 1, 2, 4);
        return made;
    }

    /// <summary>Four groups of five details, their subtotals and a total in one column: 25 cells.</summary>
    public static MadeTable Hierarchy(Random random)
    {
        var made = new MadeTable();
        for (var group = 0; group < 4; group++)
        {
            for (var detail = 1; detail <= 5; detail++)
                made[1, (6 * group) + detail, 1] = random.Next(10, 100_000);
            made.Total(IdentityKind.Subtotal, new CellPlace(1, (6 * group) + 6, 1), Enumerable.Range(1, 5).Select(detail => Plus(1, (6 * group) + detail, 1)));
        }

        made.Total(IdentityKind.ColumnSum, new CellPlace(1, 25, 1), Enumerable.Range(1, 4).Select(group => Plus(1, 6 * group, 1)));
        return made;
    }

    /// <summary>Approved, spent, projected, total, balance; lines and a total row; rounded, in a third of the cases with lines that are off by one.</summary>
    public static MadeTable Expenditure(Random random, bool noisy)
    {
        var made = new MadeTable { Convention = RoundingConvention.Rounded };
        var lines = random.Next(4, 10);
        for (var row = 1; row <= lines; row++)
        {
            made[1, row, 1] = random.Next(20, 5_000) * 1_000m / random.Next(1, 4);
            made[1, row, 1] = decimal.Truncate(made[1, row, 1]);
            made[1, row, 2] = decimal.Truncate(made[1, row, 1] * random.Next(300, 800) / 1_000m);
            made[1, row, 3] = decimal.Truncate(made[1, row, 1] * random.Next(100, 400) / 1_000m);
        }

        var total = lines + 1;
        for (var column = 1; column <= 3; column++)
            made.Total(IdentityKind.ColumnSum, new CellPlace(1, total, column), Enumerable.Range(1, lines).Select(row => Plus(1, row, column)));
        for (var row = 1; row <= total; row++)
        {
            made.Total(IdentityKind.RowSum, new CellPlace(1, row, 4), Plus(1, row, 2), Plus(1, row, 3));
            made.Total(IdentityKind.Balance, new CellPlace(1, row, 5), Plus(1, row, 1), (new CellPlace(1, row, 4), -1));
        }

        for (var column = 4; column <= 5; column++)
            made.Bind(IdentityKind.ColumnSum, new CellPlace(1, total, column), Enumerable.Range(1, lines).Select(row => Plus(1, row, column)));
        if (noisy)
            Nudge(made, random);
        return made;
    }

    /// <summary>Two years, the biennium, and a share of the total; rounded.</summary>
    public static MadeTable Biennium(Random random, bool noisy)
    {
        var made = new MadeTable { Convention = RoundingConvention.Rounded };
        var lines = random.Next(5, 14);
        for (var row = 1; row <= lines; row++)
        {
            made[1, row, 1] = random.Next(5_000, 3_000_000);
            made[1, row, 2] = decimal.Truncate(made[1, row, 1] * random.Next(900, 1_150) / 1_000m);
        }

        var total = lines + 1;
        for (var column = 1; column <= 2; column++)
            made.Total(IdentityKind.ColumnSum, new CellPlace(1, total, column), Enumerable.Range(1, lines).Select(row => Plus(1, row, column)));
        for (var row = 1; row <= total; row++)
            made.Total(IdentityKind.RowSum, new CellPlace(1, row, 3), Plus(1, row, 1), Plus(1, row, 2));
        made.Bind(IdentityKind.ColumnSum, new CellPlace(1, total, 3), Enumerable.Range(1, lines).Select(row => Plus(1, row, 3)));
        for (var row = 1; row <= lines; row++)
            made.Share(new CellPlace(1, row, 4), new CellPlace(1, row, 3), new CellPlace(1, total, 3));
        if (noisy)
            Nudge(made, random);
        return made;
    }

    /// <summary>Posts by grade: two sources, approved and filled, and their totals; small counts, exact.</summary>
    public static MadeTable Posts(Random random)
    {
        var made = new MadeTable();
        var grades = random.Next(5, 9);
        var sources = random.Next(2, 4);
        for (var row = 1; row <= grades; row++)
        {
            for (var source = 0; source < sources; source++)
            {
                var approved = random.Next(0, 10);
                made[1, row, (2 * source) + 1] = approved;
                made[1, row, (2 * source) + 2] = Math.Max(0, approved - random.Next(0, 3));
            }
        }

        var total = grades + 1;
        for (var column = 1; column <= 2 * sources; column++)
            made.Total(IdentityKind.ColumnSum, new CellPlace(1, total, column), Enumerable.Range(1, grades).Select(row => Plus(1, row, column)));
        for (var side = 1; side <= 2; side++)
        {
            var target = (2 * sources) + side;
            for (var row = 1; row <= total; row++)
                made.Total(IdentityKind.RowSum, new CellPlace(1, row, target), Enumerable.Range(0, sources).Select(source => Plus(1, row, (2 * source) + side)));
            made.Bind(IdentityKind.ColumnSum, new CellPlace(1, total, target), Enumerable.Range(1, grades).Select(row => Plus(1, row, target)));
        }

        return made;
    }

    /// <summary>Posts by region and sex with a row of shares.</summary>
    public static MadeTable Distribution(Random random)
    {
        var made = new MadeTable();
        var grades = random.Next(5, 9);
        for (var row = 1; row <= grades; row++)
        {
            for (var region = 1; region <= 5; region++)
                made[1, row, region] = random.Next(0, 8);
            made.Total(IdentityKind.RowSum, new CellPlace(1, row, 8), Enumerable.Range(1, 5).Select(region => Plus(1, row, region)));
            made[1, row, 6] = random.Next(0, (int)made[1, row, 8] + 1);
            made[1, row, 7] = made[1, row, 8] - made[1, row, 6];
            made.Bind(IdentityKind.RowSum, new CellPlace(1, row, 8), Plus(1, row, 6), Plus(1, row, 7));
        }

        var total = grades + 1;
        for (var column = 1; column <= 8; column++)
            made.Total(IdentityKind.ColumnSum, new CellPlace(1, total, column), Enumerable.Range(1, grades).Select(row => Plus(1, row, column)));
        made.Bind(IdentityKind.RowSum, new CellPlace(1, total, 8), Enumerable.Range(1, 5).Select(region => Plus(1, total, region)));
        made.Bind(IdentityKind.RowSum, new CellPlace(1, total, 8), Plus(1, total, 6), Plus(1, total, 7));
        for (var column = 1; column <= 7; column++)
            made.Share(new CellPlace(1, total + 1, column), new CellPlace(1, total, column), new CellPlace(1, total, 8));
        return made;
    }

    /// <summary>Honest rounding: some figures are printed one off, as long as every identity stays within its tolerance.</summary>
    private static void Nudge(MadeTable made, Random random)
    {
        foreach (var place in made.Truth.Keys.ToArray())
        {
            if (random.Next(5) != 0 || made.Truth[place] != decimal.Truncate(made.Truth[place]))
                continue;
            var kept = made.Truth[place];
            made.Truth[place] = kept + (random.Next(2) == 0 ? 1m : -1m);
            if (made.System().CountViolated() > 0)
                made.Truth[place] = kept;
        }
    }
}
