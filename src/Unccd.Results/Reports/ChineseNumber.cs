using System.Globalization;

namespace Unccd.Results.Reports;

/// <summary>Numbers as Chinese texts write them: digits with a scale, or the words up to 999.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The value; null where the text is no number.</summary>
    public static decimal? Read(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number;
        var (value, digit) = (0, -1);
        foreach (var sign in text.Replace('两', '二'))
        {
            if (Digits.IndexOf(sign, StringComparison.Ordinal) is var found and >= 0)
            {
                if (digit >= 0)
                    return null;
                digit = found;
            }
            else
            {
                value += (digit < 0 ? 1 : digit) * (sign == '百' ? 100 : 10);
                digit = -1;
            }
        }

        return value + Math.Max(0, digit);
    }

    /// <summary>What a number is multiplied by for the word behind it; 1 for none.</summary>
    public static decimal Scale(string word) => word switch
    {
        "十" => 10m,
        "百" => 100m,
        "千" => 1_000m,
        "万" => 10_000m,
        "十万" => 100_000m,
        "百万" => 1_000_000m,
        "千万" => 10_000_000m,
        "亿" => 100_000_000m,
        _ => 1m,
    };
}
