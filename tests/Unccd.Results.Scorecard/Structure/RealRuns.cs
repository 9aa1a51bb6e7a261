using Unccd.Results.Datasets;
using Unccd.Results.Identities;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>Damages real tables cell by cell; what is inferred from the undamaged ones counts as true.</summary>
internal static class RealRuns
{
    public static void Write(string[] files, TextWriter output)
    {
        output.WriteLine("table | wrong cells found | as error | identities kept | runs with a false violated identity");
        var sum = new int[6];
        foreach (var file in files)
        {
            var document = TabbedText.Read(file, File.ReadAllText(file));
            for (var table = 0; table < document.Tables.Count; table++)
            {
                var counts = Damaged(document.Tables[table], (ulong)table + 900, output);
                output.WriteLine($"{document.Tables[table].Title} | {counts[1]}/{counts[0]} | {counts[2]} | {counts[4]}/{counts[3]} | {counts[5]}");
                for (var i = 0; i < 6; i++)
                    sum[i] += counts[i];
            }
        }

        output.WriteLine($"all | {sum[1]}/{sum[0]} | {sum[2]} | {sum[4]}/{sum[3]} | {sum[5]}");
    }

    /// <summary>Every column of money of the published report by itself, with one cell wrong: how many of the cells that an identity holds, and how many of them are found.</summary>
    public static (int Cells, int Found) SingleColumns(ulong seed)
    {
        var (cells, found) = (0, 0);
        foreach (var table in PublishedReports.IccdCric18Doc3.Document.Tables.Take(4))
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var at = column;
                var single = new PrintedTable(table.Number, table.Title, table.Unit, table.StubHeader, [table.Columns[at]], table.Rows.Select(row => new PrintedRow(row.Label, [row.Figures[at]], row.IsBold, row.Indent)));
                var counts = Damaged(single, seed + (ulong)at, TextWriter.Null);
                cells += counts[0];
                found += counts[1];
            }
        }

        return (cells, found);
    }

    private static int[] Damaged(PrintedTable table, ulong seed, TextWriter output)
    {
        var counts = new int[6];
        var truth = Infer(table).Where(identity => identity.Grade != IdentityGrade.Informative).ToList();
        var keys = truth.Select(MadeUpTable.Key).ToHashSet();
        var random = new SplitMix(seed);
        foreach (var cell in truth.SelectMany(identity => identity.Cells).Distinct().Order())
        {
            var old = table[cell.Row, cell.Column];
            if (!old.IsNumber || old.Value == 0m)
                continue;
            var figure = PrintedFigure.Parse(Damage.Misprint(table, cell.Row - 1, cell.Column - 1, random));
            if (figure.Value is not { } value || Math.Abs(value - old.Value!.Value) <= 10m * old.Unit && old.Value > 1000m || value == old.Value)
                continue;
            var structure = DocumentStructure.Infer(new PrintedDocument("damaged", tables: [table.With(cell.Row, cell.Column, figure)]));
            var cells = structure.Arithmetic.Cells.ToDictionary(one => one.Place);
            var identities = structure.Arithmetic.Identities;
            var violated = identities.Where(identity => IdentityCheck.Verdict(structure.Arithmetic, cells, identity) == Verdict.Violated).ToList();
            var found = violated.Where(identity => identity.Cells.Contains(cell)).ToList();
            var wrong = violated.Where(identity => !keys.Contains(MadeUpTable.Key(identity))).ToList();
            counts[0]++;
            counts[1] += found.Count > 0 ? 1 : 0;
            counts[2] += found.Exists(identity => identity.Grade == IdentityGrade.Certain) ? 1 : 0;
            counts[3] += keys.Count;
            counts[4] += identities.Select(MadeUpTable.Key).Count(keys.Contains);
            counts[5] += wrong.Count > 0 ? 1 : 0;
            if (found.Count == 0 || wrong.Count > 0)
                output.WriteLine($"    {cell} {old} -> {figure}: {(found.Count == 0 ? "missed; " : "")}{string.Join(" | ", wrong.Select(identity => $"{identity} [{identity.ScoreMillibits}]").Take(2))}");
        }

        return counts;
    }

    private static IReadOnlyList<Identity> Infer(PrintedTable table) =>
        DocumentStructure.Infer(new PrintedDocument("real", tables: [table])).Arithmetic.Identities;
}
