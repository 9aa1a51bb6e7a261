using System.Globalization;
using System.Text.RegularExpressions;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

/// <summary>Finds the figures of the running text that repeat a total of a table.</summary>
/// <remarks>
/// A figure that agrees is information. One that differs from a total by a single slip of the hand is a warning, and an error only where the
/// paragraph names the table and speaks of its total: a text may always speak of something else.
/// </remarks>
internal sealed partial class TextStatements
{
    private const string Number = @"\d{1,12}(?:[ ,.\u00a0\u2009\u202f]\d{3}(?!\d)|[.,]\d{1,2}(?!\d)){0,5}";
    private const long FewestUnits = 1000;
    private const long LongFigure = 100_000;
    private const int MostParagraphs = 20_000;

    private static readonly string[] Before = ["eur", "€", "us$", "usd", "$", "chf", "£"];
    private static readonly string[] After = ["eur", "€", "usd", "us$", "euro", "dollar", "united states dollar", "欧元", "美元", "евро", "долл", "dolar", "يورو", "دولار"];
    private static readonly string[] PercentAfter = ["%", "per cent", "percent", "pour cent", "por ciento", "процент", "في المائة"];

    private static readonly (string Word, decimal Factor)[] Scales =
        [("百万", 1_000_000m), ("亿", 100_000_000m), ("万", 10_000m), ("million", 1_000_000m), ("thousand", 1_000m), ("millier", 1_000m), ("millon", 1_000_000m), ("млн", 1_000_000m), ("тыс", 1_000m), ("مليون", 1_000_000m)];

    private static readonly string[] TableWord = ["table", "tableau", "cuadro", "tabla", "таблиц", "表", "الجدول", "جدول"];

    private readonly PrintedDocument document;
    private readonly List<(TableGrid Grid, int Row, int Column, decimal Value)> totals = [];
    private readonly List<SystemCell> cells = [];
    private readonly List<Identity> found = [];

    private TextStatements(PrintedDocument document, List<TableInference> tables)
    {
        this.document = document;
        foreach (var table in tables)
        {
            var grid = table.Grid;
            var isTotal = table.TotalRows();
            for (var row = 0; row < grid.Rows; row++)
            {
                if (!grid.IsItem[row] || (!isTotal[row] && !grid.RowLabel[row].IsTotal))
                    continue;
                for (var column = 0; column < grid.Columns; column++)
                {
                    if (grid.IsAdditive[column] && grid.IsKnown(row, column) && !grid.IsNil(row, column))
                        totals.Add((grid, row, column, grid.Table.Rows[row].Figures[column].Value!.Value));
                }
            }
        }
    }

    public static (List<SystemCell> Cells, List<Identity> Identities) Find(PrintedDocument document, List<TableInference> tables, CancellationToken cancellation)
    {
        var statements = new TextStatements(document, tables);
        for (var paragraph = 0; paragraph < document.Paragraphs.Count && paragraph < MostParagraphs && statements.totals.Count > 0; paragraph++)
        {
            cancellation.ThrowIfCancellationRequested();
            statements.Read(paragraph);
        }

        return (statements.cells, statements.found);
    }

    [GeneratedRegex(Number, RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    private void Read(int paragraph)
    {
        var text = document.Paragraphs[paragraph].Text;
        var position = 0;
        HashSet<string>? named = null;
        foreach (var match in Figure().EnumerateMatches(text))
        {
            position++;
            if (Parse(text.AsSpan(match.Index, match.Length)) is not { } number)
                continue;
            var rest = TableWords.Fold(text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 40)]).TrimStart();
            var start = TableWords.Fold(text[Math.Max(0, match.Index - 8)..match.Index]);
            named ??= TablesNamed(TableWords.Fold(text));
            var place = CellPlace.InText(paragraph + 1, position);
            var print = text.Substring(match.Index, match.Length);
            if (Array.Exists(PercentAfter, word => rest.StartsWith(word, StringComparison.Ordinal)) || start.EndsWith("百分之", StringComparison.Ordinal))
            {
                Percentage(place, print, number, named);
                continue;
            }

            var scale = Array.Find(Scales, one => rest.StartsWith(one.Word, StringComparison.Ordinal));
            if (scale.Word is not null)
            {
                rest = rest[scale.Word.Length..].TrimStart('s', 'e', ' ', '.', 'о', 'в', 'н', 'а', 'и', 'й', 'л');
                if (rest.StartsWith("d'", StringComparison.Ordinal))
                    rest = rest[2..];
                number = (number.Value * scale.Factor, number.Unit * scale.Factor);
            }

            foreach (var link in (string[])["of ", "de ", "d'"])
            {
                if (rest.StartsWith(link, StringComparison.Ordinal))
                    rest = rest[link.Length..];
            }

            if (Array.Exists(Before, word => start.EndsWith(word, StringComparison.Ordinal)) || Array.Exists(After, word => rest.StartsWith(word, StringComparison.Ordinal)))
                Money(place, print, number, named, TableWords.IsTotal(TableWords.Fold(text)));
        }
    }

    // The numbers of the tables that a paragraph names.
    private static HashSet<string> TablesNamed(string folded)
    {
        var named = new HashSet<string>();
        foreach (var word in TableWord)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var start = at + word.Length;
                while (start < folded.Length && (folded[start] == ' ' || char.IsLetter(folded[start])) && start < at + word.Length + 4)
                    start++;
                var end = start;
                while (end < folded.Length && char.IsAsciiDigit(folded[end]))
                    end++;
                if (end > start)
                    named.Add(folded[start..end]);
            }
        }

        return named;
    }

    private void Money(CellPlace place, string print, (decimal Value, decimal Unit) number, HashSet<string> named, bool speaksOfTotal)
    {
        if (number.Value / number.Unit < 10m || number.Value < FewestUnits)
            return;
        var exact = number.Unit == 1m;
        var inNamed = totals.Where(total => named.Contains(total.Grid.Table.Number ?? "")).ToList();
        foreach (var total in inNamed.Concat(totals))
        {
            if (Math.Abs(Amount(total) - number.Value) <= (exact ? 0m : number.Unit / 2m) && FactorOf(total.Grid) == 1)
            {
                Add(place, print, number, [new IdentityTerm(total.Grid.Place(total.Row, total.Column), 1)], IdentityGrade.Informative);
                return;
            }
        }

        if (!exact || number.Value < LongFigure)
            return;
        var near = (inNamed.Count > 0 ? inNamed : totals)
            .Where(total => FactorOf(total.Grid) == 1 && Amount(total) == decimal.Truncate(Amount(total)) && new MisprintSet().IsOneMisprint((long)number.Value, (long)Amount(total)))
            .ToList();
        if (near.Select(Amount).Distinct().Count() == 1)
        {
            var certain = inNamed.Count > 0 && speaksOfTotal;
            Add(place, print, number, [new IdentityTerm(near[0].Grid.Place(near[0].Row, near[0].Column), 1)], certain ? IdentityGrade.Certain : IdentityGrade.Unverified);
        }
    }

    private void Percentage(CellPlace place, string print, (decimal Value, decimal Unit) number, HashSet<string> named)
    {
        foreach (var part in totals)
        {
            if (!named.Contains(part.Grid.Table.Number ?? ""))
                continue;
            foreach (var whole in totals)
            {
                if (whole.Grid != part.Grid || whole.Row != part.Row || whole.Column >= part.Column || whole.Value == 0m
                    || number.Value / number.Unit < 100m || Math.Abs(number.Value - (100m * part.Value / whole.Value)) > number.Unit / 2m)
                    continue;
                AddCell(place, print, number);
                found.Add(Identity.Share(place, part.Grid.Place(part.Row, part.Column), whole.Grid.Place(whole.Row, whole.Column), kind: IdentityKind.Statement)
                    .AsInferred(StructureMessages.Statement(), 6 * Bits.One, IdentityGrade.Informative));
                return;
            }
        }
    }

    private static decimal Amount((TableGrid Grid, int Row, int Column, decimal Value) total) => total.Value;

    // A total in thousands is no figure that a text repeats to the unit.
    private static int FactorOf(TableGrid grid) => grid.IsScaled ? 1000 : 1;

    private void Add(CellPlace place, string print, (decimal Value, decimal Unit) number, List<IdentityTerm> terms, IdentityGrade grade)
    {
        AddCell(place, print, number);
        found.Add(Identity.Sum(IdentityKind.Statement, place, terms)
            .AsInferred(StructureMessages.Statement(), grade == IdentityGrade.Certain ? 10 * Bits.One : 6 * Bits.One, grade));
    }

    private void AddCell(CellPlace place, string print, (decimal Value, decimal Unit) number)
    {
        var figure = new PrintedFigure(print, FigureKind.Number, number.Value, number.Unit);
        var half = number.Unit == 1m ? 0m : number.Unit / 2m;
        cells.Add(new SystemCell(place, figure, new CellInterval(number.Value - half, number.Value + half)));
    }

    // Groups of three digits are thousands; one or two digits after the last separator are decimals. A year is no figure.
    private static (decimal Value, decimal Unit)? Parse(ReadOnlySpan<char> text)
    {
        var digits = new char[text.Length];
        var count = 0;
        var decimals = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                digits[count++] = text[i];
            else if (text.Length - i - 1 is 1 or 2)
                decimals = text.Length - i - 1;
        }

        if (count == text.Length && count == 4 && text[0] is '1' or '2' && text[1] is '9' or '0')
            return null;
        if (!decimal.TryParse(digits.AsSpan(0, count), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return null;
        var unit = 1m;
        for (var i = 0; i < decimals; i++)
            unit /= 10m;
        return (value * unit, unit);
    }
}
