using System.Globalization;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Scorecard.Structure;

/// <summary>A table with known identities: rows and columns of true figures, which are rounded when they are printed.</summary>
internal sealed class MadeUpTable
{
    private readonly List<(string Label, decimal?[] Values, bool IsBold)> rows = [];
    private readonly List<string[]> columns = [];
    private readonly HashSet<string> truth = [];
    private readonly HashSet<(int, int)> bound = [];
    private readonly HashSet<int> summed = [];

    public string Family { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Unit { get; init; }

    public int Decimals { get; init; }

    public decimal Scale { get; init; } = 1m;

    public string Nil { get; init; } = "0";

    /// <summary>Whether a whole figure is printed with its decimals as well ("21.0").</summary>
    public bool KeepsDecimals { get; init; }

    /// <summary>The unit in the last place of figures that may be rounded though no unit says so; 0 where they are counts or a unit is named.</summary>
    public decimal LastPlace { get; init; }

    public int ShareRow { get; set; } = -1;

    public int ShareColumn { get; set; } = -1;

    public int RowCount => rows.Count;

    public int ColumnCount => columns.Count;

    /// <summary>The identities that a person would check.</summary>
    public IReadOnlySet<string> Truth => truth;

    /// <summary>The rows that take part in a sum of rows; a memo row does not.</summary>
    public IReadOnlySet<int> Summed => summed;

    /// <summary>The cells that such an identity holds.</summary>
    public IReadOnlySet<(int Row, int Column)> Bound => bound;

    public int Column(params string[] levels)
    {
        columns.Add(levels);
        return columns.Count - 1;
    }

    public int Heading(string label)
    {
        rows.Add((label, new decimal?[columns.Count], false));
        return rows.Count - 1;
    }

    public int Row(string label, bool isBold = false)
    {
        var values = new decimal?[columns.Count];
        Array.Fill(values, 0m);
        rows.Add((label, values, isBold));
        return rows.Count - 1;
    }

    public decimal? this[int row, int column]
    {
        get => rows[row].Values[column];
        set => rows[row].Values[column] = value;
    }

    public string LabelOf(int row) => rows[row].Label;

    public bool IsHeading(int row) => rows[row].Values.All(value => value is null);

    /// <summary>Computes a total row and remembers it as true.</summary>
    public void Total(int parent, IEnumerable<int> details, IEnumerable<int>? over = null)
    {
        var list = details.ToList();
        summed.Add(parent);
        summed.UnionWith(list);
        foreach (var column in over ?? Enumerable.Range(0, columns.Count))
        {
            this[parent, column] = list.Sum(row => this[row, column] ?? 0m);
            Remember((parent, column), list.Select(row => ((row, column), 1)));
        }
    }

    /// <summary>Computes a total column for the rows that have figures.</summary>
    public void Across(int target, IReadOnlyList<(int Column, int Sign)> terms, IEnumerable<int>? over = null)
    {
        foreach (var row in (over ?? Enumerable.Range(0, rows.Count)).Where(row => !IsHeading(row) && row != ShareRow))
        {
            this[row, target] = terms.Sum(term => term.Sign * (this[row, term.Column] ?? 0m));
            // A row of blanks is nothing that a person would add up.
            if (Nil.Length == 0 && terms.All(term => (this[row, term.Column] ?? 0m) == 0m))
                continue;
            Remember((row, target), terms.Select(term => ((row, term.Column), term.Sign)));
        }
    }

    /// <summary>Remembers rows that are right by construction.</summary>
    public void Remember((int Row, int Column) target, IEnumerable<((int Row, int Column) Cell, int Sign)> terms)
    {
        var list = terms.ToList();
        truth.Add(Key(list.Select(term => (new CellPlace(1, term.Cell.Row + 1, term.Cell.Column + 1), term.Sign)).Append((new CellPlace(1, target.Row + 1, target.Column + 1), -1))));
        bound.Add(target);
        bound.UnionWith(list.Select(term => term.Cell));
    }

    public void RememberShare((int Row, int Column) target, (int Row, int Column) part, (int Row, int Column) whole)
    {
        truth.Add($"share {new CellPlace(1, target.Row + 1, target.Column + 1)} {new CellPlace(1, part.Row + 1, part.Column + 1)} {new CellPlace(1, whole.Row + 1, whole.Column + 1)}");
        bound.Add(target);
    }

    public void RememberRate((int Row, int Column) target, (int Row, int Column) basis) =>
        truth.Add($"rate {new CellPlace(1, target.Row + 1, target.Column + 1)} {new CellPlace(1, basis.Row + 1, basis.Column + 1)}");

    /// <summary>The table as it would be printed.</summary>
    public PrintedTable Print() => new(
        null,
        Title,
        Unit,
        "",
        columns.Select(levels => new PrintedColumn(levels)),
        rows.Select((row, at) => new PrintedRow(row.Label, row.Values.Select((value, column) => value is null ? PrintedFigure.Blank : PrintedFigure.Parse(Text(value.Value, at == ShareRow || column == ShareColumn))), row.IsBold)));

    /// <summary>The same labels over figures that add up to nothing: each is multiplied by its own factor between a half and two.</summary>
    public MadeUpTable Jitter(SplitMix random)
    {
        var copy = new MadeUpTable { Family = Family, Title = Title, Unit = Unit, Decimals = Decimals, Scale = Scale, Nil = Nil, KeepsDecimals = KeepsDecimals, ShareRow = ShareRow, ShareColumn = ShareColumn };
        copy.columns.AddRange(columns);
        foreach (var row in rows)
            copy.rows.Add((row.Label, [.. row.Values.Select(value => value * random.Int(500, 2000) / 1000m)], row.IsBold));
        return copy;
    }

    /// <summary>One name for all ways to write a linear identity.</summary>
    public static string Key(IEnumerable<(CellPlace Cell, int Sign)> terms)
    {
        var list = terms.OrderBy(term => term.Cell).ToList();
        return string.Join(' ', list.Select(term => $"{term.Cell}{(term.Sign == list[0].Sign ? '+' : '-')}"));
    }

    public static string Key(Identity identity) => identity.Form switch
    {
        IdentityForm.Share => $"share {identity.Target} {identity.Terms[0].Cell} {identity.Terms[1].Cell}",
        IdentityForm.Rate => $"rate {identity.Target} {identity.Terms[0].Cell}",
        _ => Key(identity.Terms.Select(term => (term.Cell, term.Sign)).Append((identity.Target, -1))),
    };

    private string Text(decimal value, bool isShare)
    {
        var decimals = isShare ? 1 : Decimals;
        value = Math.Round(isShare ? value : value / Scale, decimals, MidpointRounding.AwayFromZero);
        if (value == 0m && !isShare)
            return Nil;
        if (decimals > 0 && !isShare && !KeepsDecimals && value == decimal.Truncate(value))
            decimals = 0;
        var text = Math.Abs(value).ToString("#,##0" + (decimals == 0 ? "" : "." + new string('0', decimals)), CultureInfo.InvariantCulture).Replace(',', ' ');
        return value < 0m ? $"({text})" : text;
    }
}
