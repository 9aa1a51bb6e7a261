using System.Diagnostics;
using System.Globalization;
using Unccd.Results.Identities;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>How long large and hostile tables take, and whether all their groups are found.</summary>
internal static class ScaleRuns
{
    /// <summary>A table of four columns: groups of about ten rows with a subtotal, regions of ten groups, a grand total.</summary>
    public static (PrintedTable Table, int Groups) Grouped(int rows, ulong seed = 5)
    {
        var random = new SplitMix(seed);
        var table = new MadeUpTable { Family = "scale", Title = "Budget", Unit = "Euros" };
        for (var column = 0; column < 4; column++)
            table.Column($"{2020 + column}");
        var groups = 0;
        var regions = new List<int>();
        while (table.RowCount < rows)
        {
            var subtotals = new List<int>();
            for (var group = 0; group < 10 && table.RowCount < rows; group++)
            {
                var items = new List<int>();
                for (var item = random.Int(7, 12); item > 0; item--)
                {
                    var row = table.Row($"Line {table.RowCount}");
                    for (var column = 0; column < 4; column++)
                        table[row, column] = Math.Round(random.Amount(3, 6));
                    items.Add(row);
                }

                var subtotal = table.Row("Subtotal");
                table.Total(subtotal, items);
                subtotals.Add(subtotal);
                groups++;
            }

            var region = table.Row("Total region");
            table.Total(region, subtotals);
            regions.Add(region);
            groups++;
        }

        table.Total(table.Row("Grand total"), regions);
        return (table.Print(), groups + 1);
    }

    /// <summary>How long a table of so many rows takes: the best of three.</summary>
    public static double Seconds(int rows)
    {
        var document = new PrintedDocument("scale", tables: [Grouped(rows).Table]);
        var best = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var watch = Stopwatch.StartNew();
            _ = DocumentStructure.Infer(document);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    public static void Write(TextWriter output)
    {
        output.WriteLine("table | seconds | groups found");
        _ = Grouped(100);
        foreach (var rows in (int[])[30, 100, 300, 1000, 3000, 10_000, 30_000])
        {
            var (table, groups) = Grouped(rows);
            Time(output, $"{rows} rows x 4", table, groups);
        }

        Time(output, "flat, 10 000 rows x 4", Uniform(10_000, 4, i => i % 9973), 0);
        Time(output, "zeros and ones, 100 000 rows x 3", Uniform(100_000, 3, i => i % 2), 0);
        Time(output, "ones, 100 000 rows x 1", Uniform(100_000, 1, _ => 1), 0);
        Time(output, "\"Total\", 20 000 rows x 2", Uniform(20_000, 2, i => i % 7, "Total"), 0);
        Time(output, "1 row x 16 384", Uniform(1, 16_384, i => i), 0);
        Time(output, "3 rows x 16 384", Uniform(3, 16_384, i => i % 101), 0);
        Time(output, "30 rows x 200", Uniform(30, 200, i => i % 13), 0);
        Time(output, "30 rows x 400, percentages", Uniform(30, 400, i => i % 13, header: "%"), 0);
    }

    private static PrintedTable Uniform(int rows, int columns, Func<int, int> value, string label = "Line", string header = "Year") => new(
        null,
        "",
        null,
        "",
        Enumerable.Range(0, columns).Select(column => new PrintedColumn(header)),
        Enumerable.Range(0, rows).Select(row => new PrintedRow(label, Enumerable.Range(0, columns).Select(column => PrintedFigure.Parse(value((row * 31) + (column * 17)).ToString(CultureInfo.InvariantCulture))))));

    private static void Time(TextWriter output, string name, PrintedTable table, int groups)
    {
        var document = new PrintedDocument(name, tables: [table]);
        var before = GC.GetTotalAllocatedBytes();
        var busy = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var structure = DocumentStructure.Infer(document);
        watch.Stop();
        busy = Environment.CpuUsage.TotalTime - busy;
        var found = structure.Arithmetic.Identities.Where(identity => identity.Kind is IdentityKind.Subtotal or IdentityKind.ColumnSum).Select(identity => identity.Target.Row).Distinct().Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} | {watch.Elapsed.TotalSeconds:0.000} s, {busy.TotalSeconds:0.000} s of a processor, {(GC.GetTotalAllocatedBytes() - before) / 1_000_000} MB allocated | {found} of {groups}"));
    }
}
