namespace Unccd.Results.Structure;

/// <summary>A sum that a label spells out by the keys of other rows or columns: "Total (A+B+C)", "(A-E)", "(c) = (a) - (b)".</summary>
internal sealed class LabelFormula
{
    private readonly LabelFormula? difference;

    private LabelFormula(IReadOnlyList<string> keys, IReadOnlyList<int> signs, LabelFormula? difference = null)
    {
        Keys = keys;
        Signs = signs;
        this.difference = difference;
    }

    /// <summary>The keys, in the order of the label.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>+1 or −1 for each key.</summary>
    public IReadOnlyList<int> Signs { get; }

    /// <summary>The formula as a difference, where it may be one: "A-C" is A to C or A less C; null where it deducts nothing.</summary>
    public LabelFormula? Difference => difference ?? (Signs.Contains(-1) ? this : null);

    /// <summary>The formula with every key added.</summary>
    public LabelFormula AsSum() => new(Keys, [.. Signs.Select(_ => 1)]);

    /// <summary>The formula in a folded label; null where there is none.</summary>
    public static LabelFormula? Parse(string folded)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            var c = folded[start];
            if ((c is '(' or '[' or '=') || (start == 0 && folded.Length <= 40 && folded.Contains('+', StringComparison.Ordinal)))
            {
                var at = c is '(' or '[' or '=' ? start + 1 : start;
                if (TryRead(folded, at) is { } formula)
                    return formula;
            }
        }

        return null;
    }

    /// <summary>The key at the start of a folded label: "a" of "a. appropriations" and of "(a) staff", "ii" of "ii. ..."; null where there is none.</summary>
    public static string? KeyOf(string folded)
    {
        var at = 0;
        var bracket = folded.Length > 0 && folded[0] == '(';
        if (bracket)
            at = 1;
        var key = ReadKey(folded, ref at);
        if (key is null || at >= folded.Length)
            return null;
        return folded[at] switch
        {
            ')' => key,
            '.' or '、' or '．' when !bracket && (at + 1 == folded.Length || !char.IsAsciiDigit(folded[at + 1])) => key,
            ' ' when !bracket && at == 1 && at + 1 < folded.Length && folded[at + 1] is '-' or '.' => key,
            _ => null,
        };
    }

    /// <summary>The formula that is all of a folded text behind its key, if it has one: "(3) = (2) - (1)", "b - a". Unlike in a label, "f = a - e" is a difference and no span.</summary>
    public static LabelFormula? ParseAlone(string folded)
    {
        var at = folded.IndexOf('=', StringComparison.Ordinal) + 1;
        return TryRead(folded, at, mayBeSpan: false);
    }

    /// <summary>The key that is all of a folded text, or all before its sign of equality: "a" of "(a)", "3" of "3 = 2 - 1"; null where it says anything else.</summary>
    public static string? KeyAlone(string folded)
    {
        var equals = folded.IndexOf('=', StringComparison.Ordinal);
        var text = (equals < 0 ? folded : folded[..equals]).Trim();
        if (text.Length > 2 && text[0] is '(' or '[' && text[^1] is ')' or ']')
            text = text[1..^1].Trim();
        var at = 0;
        var key = ReadKey(text, ref at);
        return at == text.Length ? key : null;
    }

    private static LabelFormula? TryRead(string text, int at, bool mayBeSpan = true)
    {
        var keys = new List<string>();
        var signs = new List<int>();
        var sign = 1;
        var range = false;
        while (true)
        {
            Skip(text, ref at);
            var bracket = at < text.Length && text[at] is '(' or '[';
            if (bracket)
                at++;
            var key = ReadKey(text, ref at);
            if (key is null)
                return null;
            if (bracket)
            {
                if (at >= text.Length || text[at] is not (')' or ']'))
                    return null;
                at++;
            }

            keys.Add(key);
            signs.Add(sign);
            Skip(text, ref at);
            if (at >= text.Length || text[at] is ')' or ']')
                break;
            if (text[at] is not ('+' or '-'))
                return null;
            sign = text[at] == '+' ? 1 : -1;
            range |= text[at] == '-';
            at++;
        }

        if (keys.Count < 2)
            return null;
        return mayBeSpan && keys.Count == 2 && range ? Range(keys, signs) : new LabelFormula(keys, signs);
    }

    // "A-E" is A to E; "A-B", neighbours, may as well be a difference: the caller tries both.
    private static LabelFormula Range(List<string> keys, List<int> signs)
    {
        if (keys[0].Length == 1 && keys[1].Length == 1 && keys[1][0] - keys[0][0] is > 1 and < 20)
        {
            var all = new List<string>();
            for (var c = keys[0][0]; c <= keys[1][0]; c++)
                all.Add(c.ToString());
            return new LabelFormula(all, [.. all.Select(_ => 1)], new LabelFormula(keys, signs));
        }

        return new LabelFormula(keys, signs);
    }

    private static void Skip(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
    }

    private static string? ReadKey(string text, ref int at)
    {
        var start = at;
        if (at < text.Length && "一二三四五六七八九十".Contains(text[at], StringComparison.Ordinal))
        {
            at++;
            return text[start..at];
        }

        while (at < text.Length && at - start < 4 && char.IsAsciiDigit(text[at]))
            at++;
        if (at == start)
        {
            while (at < text.Length && at - start < 5 && text[at] is 'i' or 'v' or 'x')
                at++;
            if (at - start < 2)
            {
                at = start;
                if (at < text.Length && IsKeyLetter(text[at]))
                    at++;
            }
        }

        if (at == start || (at < text.Length && char.IsLetterOrDigit(text[at])))
        {
            at = start;
            return null;
        }

        return at - start <= 2 || !char.IsAsciiDigit(text[start]) ? text[start..at] : null;
    }

    // Folded letters of the three alphabets; Chinese keys are numerals.
    private static bool IsKeyLetter(char c) => c is >= 'a' and <= 'z' or >= 'а' and <= 'я' or >= 'ا' and <= 'ي';
}
