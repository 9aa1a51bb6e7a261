using System.Buffers;
using System.Globalization;
using System.Text;

namespace Unccd.Results.Tables;

/// <summary>The print of a cell taken apart: its footnote marks, its sign, its digits in ASCII.</summary>
/// <param name="Text">The print without marks, invisible characters and surrounding white space.</param>
/// <param name="Kind"><see cref="FigureKind.Number"/> where there are digits still to be read; never <see cref="FigureKind.DoubleZero"/> or <see cref="FigureKind.Missing"/>.</param>
/// <param name="Digits">Digits and separators, as <see cref="FigureDigits"/> takes them; empty for every other kind.</param>
/// <param name="IsNegative">Whether it has a minus or stands in parentheses.</param>
/// <param name="Marks">The footnote marks behind it.</param>
/// <param name="HasLetterForDigit">Whether a letter was taken for a digit.</param>
/// <param name="Doubt">Why it is unreadable.</param>
internal sealed record FigurePrint(string Text, FigureKind Kind, string Digits, bool IsNegative, IReadOnlyList<string> Marks, bool HasLetterForDigit, FigureDoubt Doubt)
{
    // A text this long is no figure, whatever it holds.
    private const int LongestPrint = 100;

    private static readonly SearchValues<char> LettersLikeDigits = SearchValues.Create("oOоОlI½¼¾");

    private static readonly string[] Currencies =
        ["US$", "US $", "USD", "EUR", "CHF", "GBP", "SwF", "€", "$", "£", "¥", "￥", "euros", "Euros", "欧元", "美元", "евро", "يورو"];

    private static readonly HashSet<string> Nils = new(StringComparer.OrdinalIgnoreCase) { "nil", "none", "néant", "无", "нет", "ninguno", "ninguna", "لا شيء" };

    private static readonly HashSet<string> Absent = new(StringComparer.OrdinalIgnoreCase)
    {
        "n/a", "n.a.", "n.a", "na", "n/d", "n.d.", "n.d", "nd", "s.o.", "s/o", "s.o", "..", "...", "....", "…", "……", "not applicable", "not available",
        "sans objet", "non disponible", "no aplica", "no se aplica", "no disponible", "н/д", "н.д.", "н/п", "не применимо", "неприменимо", "нет данных",
        "不适用", "暂缺", "无数据", "暂无数据", "لا ينطبق", "غير متاح", "غير متاحة", "غير متوفر", "غ/م", "غ.م.", "#N/A", "tbd", "tbc", "x",
    };

    public static FigurePrint Scan(string text)
    {
        var visible = WithoutInvisible(text).Trim();
        if (visible.Length > LongestPrint)
            return Refused(visible, visible.Any(char.IsDigit) ? FigureDoubt.NoNumber : FigureDoubt.NoDigit);
        var rest = FigureMarks.Remove(visible, out var marks);
        var bare = Normalize(rest);
        if (bare.Length == 0)
            return Of(rest, FigureKind.Blank, marks);
        if (bare.All(c => c is '-' or ' ') || bare is "(-)" || Nils.Contains(bare))
            return Of(rest, FigureKind.Dash, marks);
        if (Absent.Contains(bare) || Absent.Contains(visible))
            return Of(rest, FigureKind.NotAvailable, marks);
        if (!bare.Any(char.IsAsciiDigit))
            return Refused(visible, FigureDoubt.NoDigit);
        var core = WithoutSign(bare, out var isNegative);
        if (core.AsSpan().IndexOfAny('(', ')') >= 0)
            return Refused(visible, core.Count(c => c == '(') == core.Count(c => c == ')') ? FigureDoubt.NoNumber : FigureDoubt.UnbalancedParenthesis);
        var digits = WithoutLetters(core, out var hasLetter);
        if (digits.Length == 0 || !digits.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or ',' or FigureDigits.CertainDecimal) || !char.IsAsciiDigit(digits[^1]))
            return Refused(visible, FigureDoubt.NoNumber);
        return new FigurePrint(rest, FigureKind.Number, digits, isNegative, marks, hasLetter, FigureDoubt.None);
    }

    private static FigurePrint Of(string text, FigureKind kind, IReadOnlyList<string> marks) => new(text, kind, "", false, marks, false, FigureDoubt.None);

    private static FigurePrint Refused(string text, FigureDoubt doubt) => new(text, FigureKind.Unreadable, "", false, [], false, doubt);

    // A soft hyphen that opens a figure was typed for a minus: word processors make one of the hyphen key.
    private static string WithoutInvisible(string text) =>
        text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0
            ? text
            : string.Concat(text.Select((c, at) => c == '\u00AD' && string.IsNullOrWhiteSpace(text[..at]) ? '-' : c).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format && c != '\u00AD'));

    /// <summary>Every digit in ASCII, every space as ' ', every minus as '-', full-width signs as their narrow twins.</summary>
    private static string Normalize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(c switch
            {
                <= '~' and not '\'' and not '`' and not '\t' and not '\n' and not '\r' => c,
                '\u066B' => FigureDigits.CertainDecimal,
                '\u066C' or '\'' or '`' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4' => ' ',
                '\u060C' or '\uFF0C' => ',',
                '\uFF0E' => '.',
                '\uFF08' => '(',
                '\uFF09' => ')',
                '\uFF05' or '\u066A' or '\uFE6A' => '%',
                '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\uFF0D' or '\uFE63' or '\u2500' or '\u30FC' => '-',
                _ when char.IsWhiteSpace(c) => ' ',
                _ when char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
                _ => c,
            });
        }

        return result.ToString().Trim();
    }

    private static string WithoutSign(string bare, out bool isNegative)
    {
        isNegative = false;
        var core = bare;
        while (true)
        {
            var before = core;
            core = WithoutCurrency(core.Trim());
            if (core.Length > 2 && core[0] == '(' && core[^1] == ')')
            {
                isNegative = true;
                core = core[1..^1];
            }
            else if (core.Length > 2 && core[0] == '[' && core[^1] == ']')
            {
                // Brackets mark what a draft proposes and nobody has agreed to yet.
                core = core[1..^1];
            }
            else if (core.Length > 1 && IsBullet(core[0]))
            {
                core = core[1..];
            }
            else if (core.Length > 1 && core[0] is '-' or '+')
            {
                isNegative |= core[0] == '-';
                core = core[1..];
            }
            else if (core.Length > 1 && core[^1] == '-')
            {
                isNegative = true;
                core = core[..^1];
            }

            if (core == before)
                return core;
        }
    }

    private static bool IsBullet(char c) => c is '•' or '●' or '▪' or '■' or '◦' or '‣';

    private static string WithoutCurrency(string core)
    {
        if (core.EndsWith('%'))
            return core[..^1];
        foreach (var currency in Currencies)
        {
            if (core.StartsWith(currency, StringComparison.Ordinal))
                return core[currency.Length..];
            if (core.EndsWith(currency, StringComparison.Ordinal))
                return core[..^currency.Length];
        }

        return core;
    }

    // A typist's o and l; only beside real digits.
    private static string WithoutLetters(string core, out bool hasLetter)
    {
        hasLetter = false;
        if (!core.AsSpan().ContainsAny(LettersLikeDigits))
            return core;
        var result = new StringBuilder(core.Length + 2);
        foreach (var c in core)
        {
            var digit = c switch { 'o' or 'O' or 'о' or 'О' => '0', 'l' or 'I' => '1', _ => c };
            hasLetter |= digit != c;
            result.Append(digit switch { '½' => "\u066B5", '¼' => "\u066B25", '¾' => "\u066B75", _ => digit.ToString() });
        }

        return result.ToString();
    }
}
