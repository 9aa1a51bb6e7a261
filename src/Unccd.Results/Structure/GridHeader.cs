namespace Unccd.Results.Structure;

/// <summary>What the header of a column says.</summary>
internal sealed class GridHeader
{
    private AccountRole? role;
    private bool? endsWithRole;

    /// <summary>A header.</summary>
    /// <param name="printed">The levels as printed, outermost first.</param>
    /// <param name="isKeyed">Whether the innermost level is the column's key or formula, and says nothing of what the column is.</param>
    /// <param name="language">The language of the table, in which words are read.</param>
    public GridHeader(IReadOnlyList<string> printed, bool isKeyed = false, TableLanguage language = TableLanguage.Unknown)
    {
        var levels = isKeyed ? [.. printed.Take(printed.Count - 1)] : printed;
        Folded = TableWords.Fold(string.Join(" / ", levels));
        Last = levels.Count == 0 ? "" : TableWords.Fold(levels[^1]);
        First = levels.Count < 2 ? "" : TableWords.Fold(levels[0]);
        LastWord = Last.Length == 0 ? "" : Last[(Last.LastIndexOf(' ') + 1)..];
        IsTotal = TableWords.IsTotal(Folded);
        IsWhole = !IsTotal && TableWords.NamesTheWhole(Last.Length > 0 ? Last : Folded);
        IsYear = TableWords.NamesTheYear(Last);
        PartOfYear = TableWords.PartOfYear(Last);
        IsBalance = TableWords.IsBalance(Folded, language);
        IsPercent = TableWords.IsPercent(Folded);
        IsRatio = TableWords.IsRatio(Folded, language);
        IsCount = TableWords.IsCount(Folded);
        IsWorkMonths = TableWords.IsWorkMonths(Last);
        IsMoney = TableWords.IsMoney(Folded);
        (FirstYear, LastYear) = YearsOf(Folded);
        var key = isKeyed ? TableWords.Fold(printed[^1]) : Folded;
        Formula = isKeyed ? LabelFormula.ParseAlone(key) : LabelFormula.Parse(key);
        Key = isKeyed ? LabelFormula.KeyAlone(key) : LabelFormula.KeyOf(key);
    }

    /// <summary>All levels as words are compared, without the one that is a key.</summary>
    public string Folded { get; }

    /// <summary>The innermost level.</summary>
    public string Last { get; }

    /// <summary>The outermost of two or more levels; empty where there is one.</summary>
    public string First { get; }

    /// <summary>What stands over several columns: the outermost of two levels, or the words before one such as "approved" or "filled"; empty where there is neither.</summary>
    public string Outer => First.Length > 0 || !EndsWithRole ? First : Last[..^(LastWord.Length + 1)];

    /// <summary>What tells those columns apart: the innermost of two levels, or the last word.</summary>
    public string Inner => First.Length > 0 || !EndsWithRole ? Last : LastWord;

    /// <summary>What the column is within an account, by its innermost level.</summary>
    public AccountRole Role => role ??= TableWords.AccountRoleOf(Last.Length > 0 ? Last : Folded);

    /// <summary>The last word of the innermost level.</summary>
    public string LastWord { get; }

    public bool IsTotal { get; }

    /// <summary>Whether it names everything there is without calling it a total.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether it says no more than that a whole year is meant.</summary>
    public bool IsYear { get; }

    /// <summary>The quarter (1 to 4) or month (11 to 22) that the innermost level names; 0 where it names none.</summary>
    public int PartOfYear { get; }

    public bool IsBalance { get; }

    public bool IsPercent { get; }

    public bool IsRatio { get; }

    public bool IsCount { get; }

    /// <summary>Whether the months that a post is paid for stand below.</summary>
    public bool IsWorkMonths { get; }

    public bool IsMoney { get; }

    /// <summary>The first year named; 0 where there is none.</summary>
    public int FirstYear { get; }

    /// <summary>The last year named; 0 where there is none.</summary>
    public int LastYear { get; }

    public LabelFormula? Formula { get; }

    public string? Key { get; }

    /// <summary>The first and the last year that a folded text names; 0 where it names none.</summary>
    public static (int First, int Last) YearsOf(string text)
    {
        var first = 0;
        var last = 0;
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1])))
                continue;
            var end = i;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - i == 4 && (text[i] is '1' && text[i + 1] is '9' || text[i] is '2' && text[i + 1] is '0'))
            {
                var year = ((text[i + 2] - '0') * 10) + (text[i + 3] - '0') + (text[i] is '1' ? 1900 : 2000);
                first = first == 0 ? year : Math.Min(first, year);
                last = Math.Max(last, year);
                // "2020-21" and "2020/21" name the second year by its last two digits.
                if (end + 3 <= text.Length && text[end] is '-' or '/' && char.IsAsciiDigit(text[end + 1]) && char.IsAsciiDigit(text[end + 2])
                    && (end + 3 == text.Length || !char.IsAsciiDigit(text[end + 3])))
                {
                    var short2 = (year / 100 * 100) + ((text[end + 1] - '0') * 10) + (text[end + 2] - '0');
                    if (short2 > year && short2 < year + 10)
                        last = Math.Max(last, short2);
                }
            }

            i = end;
        }

        return (first, last);
    }

    private bool EndsWithRole => endsWithRole ??= Last.Length > LastWord.Length && TableWords.AccountRoleOf(LastWord) != AccountRole.None;
}
