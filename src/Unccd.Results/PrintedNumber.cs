using System.Globalization;

namespace Unccd.Results;

/// <summary>Writes numbers as United Nations documents print them: a space between thousands, negatives in parentheses.</summary>
internal static class PrintedNumber
{
    /// <summary>"2 050 085", "(208 199)", "19.9" or "19,9"; the number of decimals is that of the value.</summary>
    public static string Format(decimal value, OfficialLanguage language)
    {
        var digits = Math.Abs(value).ToString($"#,##0{(value.Scale == 0 ? "" : "." + new string('0', value.Scale))}", CultureInfo.InvariantCulture)
            .Replace(',', ' ');
        if (language.HasDecimalComma)
            digits = digits.Replace('.', ',');
        return value < 0m ? $"({digits})" : digits;
    }

    /// <summary>The same value with no more decimals than it needs: 13 for 13.00.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The plain invariant number of the machine-readable output: "2509051", "-208199", "19.9".</summary>
    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
