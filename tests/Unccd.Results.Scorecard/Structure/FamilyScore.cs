using System.Diagnostics;
using Unccd.Results.Checking;
using Unccd.Results.Identities;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>The counts of one family of made-up tables.</summary>
internal sealed class FamilyScore(string name)
{
    public string Name { get; } = name;

    public int Tables { get; private set; }

    public int Named { get; private set; }

    public int Found { get; private set; }

    public int Superfluous { get; private set; }

    public int Cells { get; private set; }

    public int Caught { get; private set; }

    public int CaughtAsError { get; private set; }

    /// <summary>Tables with a violated identity that is not true; in undamaged tables any violated one.</summary>
    public int FalseTables { get; private set; }

    /// <summary>Those among them of grade error.</summary>
    public int FalseErrors { get; private set; }

    public int TopFalseScore { get; private set; }

    public List<double> Milliseconds { get; } = [];

    public List<string> Examples { get; } = [];

    public void Add(MadeUpTable truth, PrintedTable table, IReadOnlyList<(int Row, int Column)> damaged, bool anyViolationIsFalse)
    {
        var watch = Stopwatch.StartNew();
        var document = new PrintedDocument("made up", tables: [table]);
        _ = DocumentStructure.Infer(document);
        Milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        // What a check goes by: the structure judged together with the misprints that it takes.
        var arithmetic = document.Check(new CheckOptions { AsPrinted = true }).Diagnosis!.System.Arithmetic;
        var cells = arithmetic.Cells.ToDictionary(cell => cell.Place);
        var keys = arithmetic.Identities.Select(MadeUpTable.Key).ToHashSet();
        Tables++;
        Named += truth.Truth.Count;
        var found = truth.Truth.Count(keys.Contains);
        Found += found;
        Superfluous += keys.Count(key => !truth.Truth.Contains(key));
        var violated = arithmetic.Identities.Where(identity => IdentityCheck.Verdict(arithmetic, cells, identity) == Verdict.Violated).ToList();
        var wrong = violated.Where(identity => anyViolationIsFalse || !truth.Truth.Contains(MadeUpTable.Key(identity))).ToList();
        FalseTables += wrong.Count > 0 ? 1 : 0;
        FalseErrors += wrong.Exists(identity => identity.Grade == IdentityGrade.Certain) ? 1 : 0;
        TopFalseScore = Math.Max(TopFalseScore, wrong.Select(identity => identity.ScoreMillibits).DefaultIfEmpty().Max());
        Cells += damaged.Count;
        var missed = damaged.Where(cell => !violated.Exists(identity => identity.Cells.Contains(new CellPlace(1, cell.Row + 1, cell.Column + 1)))).ToList();
        Caught += damaged.Count - missed.Count;
        CaughtAsError += damaged.Count(cell => violated.Exists(identity => identity.Grade == IdentityGrade.Certain && identity.Cells.Contains(new CellPlace(1, cell.Row + 1, cell.Column + 1))));
        if ((wrong.Count > 0 || missed.Count > 0 || found < truth.Truth.Count) && Examples.Count < 60)
        {
            Examples.Add($"{Name}: wrong {string.Join(" | ", wrong.Select(one => $"{one} [{one.ScoreMillibits}]"))}; missed {string.Join(' ', missed.Select(cell => (cell.Row + 1, cell.Column + 1)))}; damaged {string.Join(' ', damaged.Select(cell => (cell.Row + 1, cell.Column + 1)))}; lost {truth.Truth.Count - found}: {string.Join(" | ", truth.Truth.Where(key => !keys.Contains(key)).Take(3))}\n"
                + string.Join('\n', table.Columns.Select(column => column.Name).Prepend("      ").Aggregate((a, b) => a + "\t" + b).Split('\n').Concat(table.Rows.Select((row, i) => $"  {i + 1} {row.Label}\t{string.Join('\t', row.Figures.Select(figure => figure.Text))}"))));
        }
    }

    public void Add(FamilyScore other)
    {
        Tables += other.Tables;
        Named += other.Named;
        Found += other.Found;
        Superfluous += other.Superfluous;
        Cells += other.Cells;
        Caught += other.Caught;
        CaughtAsError += other.CaughtAsError;
        FalseTables += other.FalseTables;
        FalseErrors += other.FalseErrors;
        TopFalseScore = Math.Max(TopFalseScore, other.TopFalseScore);
        Milliseconds.AddRange(other.Milliseconds);
        Examples.AddRange(other.Examples);
    }
}
