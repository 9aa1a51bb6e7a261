using System.Globalization;
using System.Text;

namespace Unccd.Results.Documents.Xlsx;

/// <summary>One section of a number format: literals around one place for the digits.</summary>
internal sealed class NumberFormatSection
{
    private readonly string before;
    private readonly string after;
    private readonly int decimals;
    private readonly int optionalDecimals;
    private readonly int leastDigits;
    private readonly int thousandsCut;
    private readonly bool hasGroups;
    private readonly bool isPercent;

    public NumberFormatSection(string code)
    {
        var head = new StringBuilder();
        var tail = new StringBuilder();
        var digits = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            var literal = digits.Length == 0 ? head : tail;
            switch (c)
            {
                case '"':
                    var close = code.IndexOf('"', i + 1);
                    close = close < 0 ? code.Length : close;
                    literal.Append(code, i + 1, close - i - 1);
                    i = close;
                    break;
                case '\\' when i + 1 < code.Length:
                    literal.Append(code[++i]);
                    break;
                case '_' or '*' when i + 1 < code.Length:
                    i++;
                    break;
                case '[':
                    var end = code.IndexOf(']', i);
                    var inside = end < 0 ? "" : code[(i + 1)..end];
                    if (inside.StartsWith('$'))
                        literal.Append(inside.AsSpan(1, Math.Max(0, (inside.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? dash : inside.Length) - 1)));
                    IsDate |= inside is "h" or "hh" or "m" or "mm" or "s" or "ss";
                    i = end < 0 ? code.Length : end;
                    break;
                case '0' or '#' or '?' or '.' or ',':
                    digits.Append(c);
                    break;
                case '%':
                    isPercent = true;
                    literal.Append('%');
                    break;
                case 'E' or 'e' when digits.Length > 0 && i + 1 < code.Length && code[i + 1] is '+' or '-':
                    IsScientific = true;
                    i = code.Length;
                    break;
                default:
                    IsDate |= c is 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'm' or 'M';
                    literal.Append(c);
                    break;
            }
        }

        var pattern = digits.ToString();
        thousandsCut = pattern.Length - pattern.TrimEnd(',').Length;
        pattern = pattern.TrimEnd(',');
        var point = pattern.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? pattern : pattern[..point];
        var fraction = point < 0 ? "" : pattern[(point + 1)..];
        hasGroups = whole.Contains(',', StringComparison.Ordinal);
        leastDigits = whole.Count(c => c == '0');
        decimals = Math.Min(fraction.Count(c => c is '0' or '#' or '?'), 20);
        optionalDecimals = fraction.Count(c => c is '#' or '?');
        HasDigits = pattern.Any(c => c is '0' or '#' or '?');
        before = head.ToString();
        after = tail.ToString();
        IsDate &= !HasDigits || code.Contains('y', StringComparison.OrdinalIgnoreCase);
    }

    public bool IsDate { get; }

    public bool IsScientific { get; }

    /// <summary>Whether it shows digits at all; one that does not shows a mark.</summary>
    public bool HasDigits { get; }

    /// <summary>The sections of a format code.</summary>
    public static List<string> Split(string code)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
            {
                var close = code.IndexOf('"', i + 1) is >= 0 and var found ? found : code.Length - 1;
                part.Append(code, i, close - i + 1);
                i = close;
            }
            else if (code[i] is '\\' or '_' or '*' && i + 1 < code.Length)
            {
                part.Append(code[i]).Append(code[++i]);
            }
            else if (code[i] == ';')
            {
                parts.Add(part.ToString());
                part.Clear();
            }
            else
            {
                part.Append(code[i]);
            }
        }

        parts.Add(part.ToString());
        return parts;
    }

    /// <summary>What is shown for a value, its sign left to the caller.</summary>
    public string Show(decimal value)
    {
        if (!HasDigits)
            return (before + after).Trim();
        for (var i = 0; i < thousandsCut; i++)
            value /= 1000m;
        if (isPercent && value < 1_000_000_000_000_000m)
            value *= 100m;
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var text = rounded.ToString((hasGroups ? "#,##0." : "0.") + new string('0', decimals - optionalDecimals < 0 ? 0 : decimals - optionalDecimals) + new string('#', Math.Min(optionalDecimals, decimals)), CultureInfo.InvariantCulture);
        if (leastDigits == 0 && Math.Truncate(rounded) == 0m)
            text = text.StartsWith('0') ? text[1..] : text;
        else if (!hasGroups && leastDigits > 1)
            text = text.PadLeft(text.Length + Math.Max(0, leastDigits - Math.Truncate(rounded).ToString(CultureInfo.InvariantCulture).Length), '0');
        return (before + text + after).Trim();
    }
}
