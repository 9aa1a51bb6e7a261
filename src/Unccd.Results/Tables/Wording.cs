using System.Text;

namespace Unccd.Results.Tables;

/// <summary>Compares the labels of prints: what differs only in case, spacing, width or kind of a sign is one label.</summary>
internal static class Wording
{
    private static readonly HashSet<string> Totals = Keys(
        "Total", "Totals", "Grand total", "Overall total", "Total général", "Ensemble", "Totaux", "Total general", "Всего", "Итого", "共计", "总计", "合计", "总额", "المجموع", "المجموع الكلي");

    private static readonly HashSet<string> Subtotals = Keys(
        "Subtotal", "Sub-total", "Sous-total", "Total partiel", "Промежуточный итог", "小计", "المجموع الفرعي");

    /// <summary>The comparable form: lower case, narrow signs, single spaces, no space beside a Chinese character, no white space at the ends.</summary>
    public static string Key(string label)
    {
        var text = new StringBuilder(label.Length);
        var space = false;
        foreach (var c in label)
        {
            var one = Narrow(c);
            if (one == ' ')
            {
                space = text.Length > 0;
                continue;
            }

            if (space && !IsWide(one) && !IsWide(text[^1]) && one is not (')' or ',') && text[^1] != '(')
                text.Append(' ');
            space = false;
            text.Append(char.ToLowerInvariant(one));
        }

        return text.ToString();
    }

    public static HashSet<string> Keys(params IEnumerable<string> labels) => new(labels.Select(Key), StringComparer.Ordinal);

    /// <summary>The key without a closing text in parentheses: "core budget total (a-e)" becomes "core budget total".</summary>
    public static string WithoutParentheses(string key)
    {
        var open = key.LastIndexOf('(');
        return open > 0 && key.EndsWith(')') ? key[..open].TrimEnd() : key;
    }

    public static bool IsTotal(string label) => Totals.Contains(Key(label));

    public static bool IsSubtotal(string label) => Subtotals.Contains(Key(label));

    /// <summary>The rest of a label that starts with a subtotal word, without "of", "for" or punctuation; null where it starts with none.</summary>
    public static string? AfterSubtotal(string label)
    {
        var key = Key(label);
        var word = Subtotals.Where(one => key.StartsWith(one, StringComparison.Ordinal)).MaxBy(one => one.Length);
        return word is null ? null : key[word.Length..].TrimStart(' ', ',', ':', '-', '(').TrimEnd(')');
    }

    private static bool IsWide(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    private static char Narrow(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' or '\uff0d' => '-',
        '\u2019' or '\u2018' => '\'',
        '\u3001' => ',',
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
