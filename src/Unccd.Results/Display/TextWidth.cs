using System.Globalization;
using System.Text;

namespace Unccd.Results.Display;

/// <summary>How many columns of a terminal a text takes: two for a Chinese character or full-width sign, none for a combining mark.</summary>
internal static class TextWidth
{
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
                ? 0
                : IsWide(rune.Value) ? 2 : 1;
        }

        return width;
    }

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>Breaks a text into lines of at most the given width, at spaces where there are any, anywhere between wide characters.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            var joined = line.Length == 0 ? piece.TrimStart() : line + piece;
            if (line.Length > 0 && Of(joined.TrimEnd()) > width)
            {
                lines.Add(line.TrimEnd());
                joined = piece.TrimStart();
            }

            line = joined;
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>The width of the widest piece that <see cref="Wrap"/> cannot break.</summary>
    public static int OfWidestPiece(string text) => Pieces(text).Select(piece => Of(piece.Trim())).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var breaksBefore = Rune.IsWhiteSpace(rune) || IsWide(rune.Value);
            if (breaksBefore && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune.ToString());
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    // East Asian Wide and Fullwidth of Unicode Standard Annex 11, in the blocks that occur in documents.
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
