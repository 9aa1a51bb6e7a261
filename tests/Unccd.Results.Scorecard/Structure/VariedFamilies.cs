namespace Unccd.Results.Scorecard.Structure;

/// <summary>Ten kinds of tables that are harder than those of a report: hierarchies without a sign of them, sparse figures, flows, roundings, nothing at all.</summary>
internal static class VariedFamilies
{
    private static readonly string[] Things =
        ["Salaries", "Consultants", "Travel of staff", "Training", "Equipment", "Rent", "Communications", "Printing", "Hospitality", "Audit", "Translation", "Interpretation", "Supplies", "Furniture", "Insurance", "Vehicles", "Workshops", "Grants"];

    private static readonly string[] Units = ["Office A", "Office B", "Policy", "Science", "Legal", "Support", "Finance", "Outreach"];
    private static readonly string[] Grades = ["USG", "ASG", "D-2", "D-1", "P-5", "P-4", "P-3", "P-2", "P-1"];

    public static IReadOnlyList<(string Name, Func<SplitMix, MadeUpTable> Make)> All { get; } =
    [
        ("deep hierarchy, labelled", random => Hierarchy(random, "deep hierarchy, labelled", labelled: true)),
        ("hierarchy without any total word", random => Hierarchy(random, "hierarchy without any total word", labelled: false)),
        ("parents above", ParentsAbove),
        ("paired posts, sparse", PairedSparse),
        ("posts by year", PostsByYear),
        ("regions, sex, share row", ReportFamilies.Regions),
        ("posts by unit", PostsByUnit),
        ("thousands, independently rounded", Thousands),
        ("opening, income, expenditure, closing", Flows),
        ("no identity, some labels \"Total\"", Nothing),
    ];

    private static MadeUpTable Hierarchy(SplitMix random, string family, bool labelled)
    {
        var table = new MadeUpTable { Family = family, Title = "Component budget", Unit = "United States dollars" };
        var columns = Enumerable.Range(0, random.Int(2, 4)).Select(i => table.Column($"{2001 + i}")).ToList();
        var tops = new List<int>();
        var number = 0;
        for (var section = random.Int(2, 3); section > 0; section--)
        {
            var groups = new List<int>();
            for (var group = random.Int(1, 3); group > 0; group--)
            {
                var items = new List<int>();
                for (var item = random.Int(2, 6); item > 0; item--)
                    items.Add(Fill(table, table.Row(Name(random, ref number)), columns, random));
                var parent = table.Row(labelled ? "Subtotal" : Name(random, ref number));
                table.Total(parent, items);
                groups.Add(parent);
            }

            if (groups.Count == 1)
            {
                tops.Add(groups[0]);
                continue;
            }

            var top = table.Row(labelled ? "Total section" : Name(random, ref number));
            table.Total(top, groups);
            tops.Add(top);
        }

        table.Total(table.Row(labelled ? "Grand total" : Name(random, ref number)), tops);
        return table;
    }

    private static MadeUpTable ParentsAbove(SplitMix random)
    {
        var table = new MadeUpTable { Family = "parents above", Title = "Requirements by object", Unit = "Euros" };
        var columns = Enumerable.Range(0, random.Int(2, 4)).Select(i => table.Column($"{2011 + i}")).ToList();
        var number = 0;
        var withTotal = random.Chance(70);
        var parents = new List<int>();
        for (var section = random.Int(2, 4); section > 0; section--)
        {
            var parent = table.Row(Name(random, ref number), random.Chance(40));
            var items = new List<int>();
            for (var item = random.Int(2, 5); item > 0; item--)
                items.Add(Fill(table, table.Row(Name(random, ref number)), columns, random));
            table.Total(parent, items);
            parents.Add(parent);
        }

        if (withTotal)
            table.Total(table.Row("Total"), parents);
        return table;
    }

    private static MadeUpTable PairedSparse(SplitMix random)
    {
        var table = new MadeUpTable { Family = "paired posts, sparse", Title = "Posts", Nil = random.Pick("–", "0", "") };
        var sources = random.Int(2, 3);
        for (var source = 0; source <= sources; source++)
        {
            table.Column(source == sources ? "Total" : $"Fund {source + 1}", "Approved");
            table.Column(source == sources ? "Total" : $"Fund {source + 1}", "Filled");
        }

        var grades = random.Sample(Grades, random.Int(5, 9)).Select(grade => table.Row(grade)).ToList();
        var total = table.Row("Total");
        foreach (var row in grades)
        {
            for (var source = 0; source < sources; source++)
            {
                var posts = random.Chance(45) ? random.Int(1, 8) : 0;
                table[row, 2 * source] = posts;
                table[row, (2 * source) + 1] = Math.Max(0, posts - (random.Chance(50) ? 0 : random.Int(0, 3)));
            }

            if (Enumerable.Range(0, 2 * sources).All(column => table[row, column] == 0m))
                table[row, 0] = random.Int(1, 8);
        }

        table.Total(total, grades);
        table.Across(2 * sources, [.. Enumerable.Range(0, sources).Select(source => (2 * source, 1))]);
        table.Across((2 * sources) + 1, [.. Enumerable.Range(0, sources).Select(source => ((2 * source) + 1, 1))]);
        table.Total(total, grades);
        return table;
    }

    private static MadeUpTable PostsByYear(SplitMix random)
    {
        var table = new MadeUpTable { Family = "posts by year", Title = "Staffing", Unit = "Posts", Decimals = 1 };
        var columns = Enumerable.Range(0, 3).Select(i => table.Column($"{2019 + i}")).ToList();
        var grades = random.Sample(Grades, random.Int(6, 9)).Select(grade => table.Row(grade)).ToList();
        var sub = table.Row("Subtotal Professional category and above");
        var service = table.Row("Subtotal General Service category");
        var total = table.Row("Total");
        foreach (var row in grades.Append(service))
        {
            table[row, 0] = row == service ? random.Int(20, 120) / 2m : random.Int(1, 45);
            table[row, 1] = table[row, 0] + (random.Chance(35) ? random.Int(-1, 3) : 0);
            table[row, 2] = table[row, 1] + (random.Chance(35) ? random.Int(-1, 3) : 0);
        }

        table.Total(sub, grades);
        table.Total(total, [sub, service]);
        _ = columns;
        return table;
    }

    private static MadeUpTable PostsByUnit(SplitMix random)
    {
        var table = new MadeUpTable { Family = "posts by unit", Title = "Distribution of posts" };
        var units = random.Sample(Units, random.Int(4, 7));
        foreach (var unit in units)
            table.Column(unit);
        var all = table.Column("Total");
        var grades = random.Sample(Grades, random.Int(5, 8)).Select(grade => table.Row(grade)).ToList();
        foreach (var row in grades)
        {
            for (var unit = 0; unit < units.Count; unit++)
                table[row, unit] = random.Chance(70) ? random.Int(0, 8) : 0;
        }

        var total = table.Row("Total");
        table.Total(total, grades, Enumerable.Range(0, units.Count));
        table.Across(all, [.. Enumerable.Range(0, units.Count).Select(unit => (unit, 1))]);
        table.Total(total, grades, [all]);
        return table;
    }

    private static MadeUpTable Thousands(SplitMix random)
    {
        var table = new MadeUpTable { Family = "thousands, independently rounded", Title = "Resource requirements", Unit = "Thousands of United States dollars", Scale = 1000m, Decimals = random.Chance(50) ? 1 : 0 };
        var columns = Enumerable.Range(0, random.Int(2, 3)).Select(i => table.Column($"{2011 + i}")).ToList();
        var all = table.Column("Total");
        var number = 0;
        var items = Enumerable.Range(0, random.Int(6, 12)).Select(_ => Fill(table, table.Row(Name(random, ref number)), columns, random, cents: true)).ToList();
        var total = table.Row("Total");
        table.Total(total, items, columns);
        table.Across(all, [.. columns.Select(column => (column, 1))]);
        table.Total(total, items, [all]);
        return table;
    }

    private static MadeUpTable Flows(SplitMix random)
    {
        var table = new MadeUpTable { Family = "opening, income, expenditure, closing", Title = "Status of trust funds", Unit = "Euros" };
        var opening = table.Column("Opening balance");
        var income = table.Column("Income");
        var expenditure = table.Column("Expenditure");
        var closing = table.Column("Closing balance");
        var number = 0;
        var items = Enumerable.Range(0, random.Int(4, 9)).Select(_ => Fill(table, table.Row(Name(random, ref number)), [opening, income, expenditure], random)).ToList();
        var total = table.Row("Total");
        table.Total(total, items, [opening, income, expenditure]);
        table.Across(closing, [(opening, 1), (income, 1), (expenditure, -1)]);
        table.Total(total, items, [closing]);
        return table;
    }

    private static MadeUpTable Nothing(SplitMix random)
    {
        var table = new MadeUpTable { Family = "no identity, some labels \"Total\"", Title = "Selected figures" };
        for (var i = random.Int(2, 5); i > 0; i--)
            table.Column($"Series {i}");
        var number = 0;
        for (var i = random.Int(5, 12); i > 0; i--)
        {
            var row = table.Row(random.Chance(15) ? "Total " + Name(random, ref number) : Name(random, ref number));
            for (var column = 0; column < table.ColumnCount; column++)
                table[row, column] = random.Chance(50) ? Math.Round(random.Amount(3, 6)) : random.Int(0, 40);
        }

        return table;
    }

    private static int Fill(MadeUpTable table, int row, List<int> columns, SplitMix random, bool cents = false)
    {
        foreach (var column in columns)
        {
            var amount = random.Amount(3, 7);
            table[row, column] = random.Chance(6) ? 0m : cents ? amount : Math.Round(amount);
        }

        if (columns.All(column => table[row, column] == 0m))
            table[row, columns[0]] = 1000m;
        return row;
    }

    private static string Name(SplitMix random, ref int number) => $"{random.Pick(Things)} {++number}";
}
