using System.Text.RegularExpressions;

namespace Unccd.Results.Documents.Layout;

/// <summary>Recognises the line beneath a header that gives each column a letter or number, and says by them how columns are computed: "(1) (2) (3)=(2)-(1)".</summary>
/// <remarks>Bare numbers alone are no keys: they may be the figures of a row.</remarks>
internal static partial class KeyLine
{
    private const int LongestFormula = 60;

    /// <summary>Whether every cell is a key or a formula, and the label blank or a key itself.</summary>
    public static bool Is(SourceRow row)
    {
        var cells = row.Cells.Skip(1).Where(cell => !cell.IsBlank).Select(cell => cell.Text).ToList();
        if (cells.Count == 0 || !(row[0].IsBlank || Keyed().IsMatch(row[0].Text)) || !cells.TrueForAll(text => Keyed().IsMatch(text) || IsFormula(text)))
            return false;
        return cells.Exists(IsFormula) || (cells.Count > 1 && AreMarks([.. row[0].IsBlank ? [] : new[] { row[0].Text }, .. cells]));
    }

    /// <summary>Whether the text computes a column from the keys of others.</summary>
    public static bool IsFormula(string text) => text.Length <= LongestFormula && (Equation().IsMatch(text) || Expression().IsMatch(text));

    // "(1) (2) (3)" or "a b c": none is a bare number, and each follows the one before it.
    private static bool AreMarks(List<string> texts)
    {
        var keys = texts.ConvertAll(text => text.Trim('(', ')', '[', ']', '（', '）', ' '));
        return texts.Zip(keys).All(pair => pair.First != pair.Second || !char.IsDigit(pair.Second[0]))
            && keys.Zip(keys.Skip(1)).All(pair => Follows(pair.First, pair.Second));
    }

    private static bool Follows(string key, string next) =>
        int.TryParse(key, out var one) && int.TryParse(next, out var two) ? two == one + 1 : key.Length == 1 && next.Length == 1 && next[0] == key[0] + 1;

    private const string Key = @"(?:\p{L}|\d{1,2})";

    private const string Term = @"[(\[（]*\s*(?:" + Key + @"|100)\s*[)\]）]*\s*%?";

    private const string Sign = @"\s*[-+\u2010-\u2015\u2212\uFF0D＋×xX*÷/:∕]\s*";

    [GeneratedRegex(@"^[(\[（]?" + Key + @"[)\]）]?$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Keyed();

    [GeneratedRegex(@"^(?:[(\[（]?" + Key + @"[)\]）]?\s*)?[=＝]\s*" + Term + "(?:" + Sign + Term + ")*$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Equation();

    // Without a sign of equality "2-1" may be a range and "5/6" a fraction: only letters and keys in parentheses are computed with.
    [GeneratedRegex(@"^(?:\p{L}|[(（](?:" + Key + @")[)）])(?:" + Sign + @"(?:\p{L}|[(（](?:" + Key + @")[)）]))+$|^[(（]\s*" + Key + "(?:" + Sign + Key + @")+\s*[)）]$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Expression();
}
