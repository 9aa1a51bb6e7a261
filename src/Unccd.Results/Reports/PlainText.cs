using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Unccd.Results.Reports;

/// <summary>The text of a paragraph without what writers and files vary: spaces, quotes, marks of footnotes and emphasis, the width of signs and digits.</summary>
internal sealed partial class PlainText
{
    private readonly List<int> origins = [];

    public PlainText(string text)
    {
        var plain = new StringBuilder(text.Length);
        var marks = FootnoteMark().Matches(text);
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (next < marks.Count && marks[next].Index == i)
            {
                i += marks[next].Length - 1;
                next++;
                continue;
            }

            if (Narrow(text, i) is { } sign)
            {
                plain.Append(sign);
                origins.Add(i);
            }
        }

        Text = plain.ToString();
    }

    public string Text { get; }

    /// <summary>Where a character of the plain text stands in the text.</summary>
    public int OriginOf(int index) => origins[index];

    private static char? Narrow(string text, int index)
    {
        var sign = text[index];
        return sign switch
        {
            '“' or '”' or '‘' or '’' or '"' or '「' or '」' or '*' or '\u200b' or '\u00ad' or '\ufeff' => null,
            ',' => IsInNumber(text, index) ? ',' : '，',
            >= '\uff01' and <= '\uff5e' and not '，' and not '；' => (char)(sign - 0xfee0),
            _ when char.IsWhiteSpace(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.OtherNumber => null,
            _ => sign,
        };
    }

    /// <summary>A comma with a digit before it and exactly three behind parts thousands; any other parts clauses.</summary>
    private static bool IsInNumber(string text, int index) =>
        index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 3 < text.Length && text.AsSpan(index + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && !(index + 4 < text.Length && char.IsAsciiDigit(text[index + 4]));

    [GeneratedRegex("<sup>[^<]{0,20}</sup>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FootnoteMark();
}
