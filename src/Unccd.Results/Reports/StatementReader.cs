using System.Text.RegularExpressions;
using Unccd.Results.Tables;

namespace Unccd.Results.Reports;

/// <summary>Finds the figures of the running text that restate the tables, by the phrases in which such reports put them.</summary>
internal static class StatementReader
{
    /// <summary>The statements in print order; of each kind the first, for a report says it once.</summary>
    public static List<ReportStatement> Read(PrintedDocument document)
    {
        var statements = new List<ReportStatement>();
        for (var position = 1; position <= document.Paragraphs.Count; position++)
        {
            var paragraph = document.Paragraphs[position - 1];
            foreach (var (kind, number, scale, isPercentage) in StatementPhrases.Find(paragraph.Text))
            {
                if (statements.Any(one => one.Kind == kind) || FigureOf(number, scale, isPercentage) is not { } figure)
                    continue;
                var place = CellPlace.InText(position, StatementPhrases.FigurePosition(paragraph.Text, number.Index));
                if (statements.All(one => one.Place != place))
                    statements.Add(new ReportStatement(kind, paragraph.Number, place, figure));
            }
        }

        statements.Sort((one, other) => one.Place.CompareTo(other.Place));
        return statements;
    }

    private static PrintedFigure? FigureOf(Group number, Group scale, bool isPercentage)
    {
        var text = number.Value.Trim();
        // Two digits behind a comma would be no group of thousands: then it is a decimal comma.
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var style = comma >= 0 && text.Length - comma - 1 != 3 ? NumberStyle.Comma : NumberStyle.Point;
        var figure = PrintedFigure.Parse(text, style);
        if (figure.Kind != FigureKind.Number || figure.Value is not { } value)
            return null;
        if (!scale.Success || scale.Length == 0)
            return isPercentage ? new PrintedFigure($"{text}%", FigureKind.Number, value, figure.Unit) : figure;
        var (factor, isChinese) = StatementPhrases.Scale(scale.Value);
        var unit = figure.Unit;
        // 970 ten-thousands are 9.7 million: Chinese has no other way to print it, so closing zeros are no digits of precision.
        while (isChinese && unit < value && value % (unit * 10m) == 0m)
            unit *= 10m;
        return new PrintedFigure($"{text} {scale.Value}", FigureKind.Number, value * factor, unit * factor);
    }
}
