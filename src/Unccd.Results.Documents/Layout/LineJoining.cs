using System.Globalization;
using System.Text;

namespace Unccd.Results.Documents.Layout;

/// <summary>Joins the printed lines of one text: by a space, or by nothing between Chinese characters.</summary>
internal static class LineJoining
{
    public static string Join(IReadOnlyList<string> lines)
    {
        if (lines.Count == 1)
            return lines[0];
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && line.Length > 0 && !(IsChinese(text[^1]) && IsChinese(line[0])))
                text.Append(' ');
            text.Append(line);
        }

        return text.ToString();
    }

    public static string Join(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : Join([first, second]);

    public static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF';

    /// <summary>Runs of white space as one space each, none at the ends.</summary>
    public static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u2008' or '\u200A')
                result.Append(c);
            else if (!char.IsWhiteSpace(c))
                result.Append(char.GetUnicodeCategory(c) == UnicodeCategory.Control ? ' ' : c);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString().Trim();
    }
}
