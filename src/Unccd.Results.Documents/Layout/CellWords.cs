using System.Text.RegularExpressions;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>What the text of a cell looks like before the style of its numbers is settled.</summary>
internal static partial class CellWords
{
    /// <summary>Whether the cell holds a number, a mark of nil or absence, or at least digits; blank and words do not.</summary>
    public static bool IsFigure(SourceCell cell) =>
        cell.Figure is not null || (!cell.IsBlank && PrintedFigure.Parse(cell.Text, NumberStyle.Point, out var doubt).Kind switch
        {
            FigureKind.Blank => false,
            FigureKind.Unreadable => doubt is not FigureDoubt.NoDigit && LooksLikeNumber(cell.Text),
            _ => true,
        });

    public static bool IsNumber(SourceCell cell) =>
        cell.Figure is { IsNumber: true } || (!cell.IsBlank && PrintedFigure.Parse(cell.Text, NumberStyle.Point).IsNumber);

    /// <summary>Whether the cell holds a mark of nil or absence.</summary>
    public static bool IsNil(SourceCell cell) => cell.Figure is null && !cell.IsBlank && IsFigure(cell) && !cell.Text.Any(char.IsDigit);

    /// <summary>A year, a range of years or a column number in parentheses: it may stand in a header.</summary>
    public static bool IsYearOrOrdinal(string text) => text.Length < 20 && YearOrOrdinal().IsMatch(text);

    /// <summary>A year or a range of years.</summary>
    public static bool IsYear(string text) => text.Length > 0 && char.IsDigit(text[0]) && IsYearOrOrdinal(text);

    [GeneratedRegex(@"^(?:(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d))?(?:\s?[年г]\.?)?|[(\[]\d{1,2}[)\]]|[a-z]|[(\[][a-z][)\]])$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex YearOrOrdinal();

    // "2 050 o85 x", "12/15": a figure gone wrong. "Distr.: 22 July 2019": words with digits.
    private static bool LooksLikeNumber(string text) => text.Length <= 60 && text.Count(char.IsLetter) <= 2;
}
