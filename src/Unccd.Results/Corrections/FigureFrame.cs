namespace Unccd.Results.Corrections;

/// <summary>What stands around the digits of a figure: currency, brackets, per cent and the sign.</summary>
/// <param name="Before">What stands before them.</param>
/// <param name="After">What stands behind them.</param>
internal readonly record struct FigureFrame(string Before, string After)
{
    private const string Opening = "(（";
    private const string Closing = ")）";
    private const string Minus = "-−‐‑‒–—―－﹣─ー\u00AD";
    private const string LikeDigits = "oOоОlI½¼¾";
    private const string Points = ".,٫";

    /// <summary>Nothing but the digits.</summary>
    public static FigureFrame None { get; } = new("", "");

    /// <summary>A minus in parentheses, as the documents print it.</summary>
    public static FigureFrame Parentheses { get; } = new("(", ")");

    /// <summary>The frame of a print.</summary>
    public static FigureFrame Of(string text)
    {
        var first = 0;
        while (first < text.Length && !char.IsDigit(text[first]))
            first++;
        if (first == text.Length)
            return None;
        var last = text.Length - 1;
        while (!char.IsDigit(text[last]))
            last--;

        // A letter that stands for a digit, a fraction sign and a point without a zero before it are of the figure itself.
        return new FigureFrame(text[..first].TrimEnd([.. Points]).TrimEnd([.. LikeDigits]), text[(last + 1)..].TrimStart([.. Points]).TrimStart([.. LikeDigits]));
    }

    /// <summary>The sign alone: what makes the frame that of a negative figure; <see cref="None"/> where it has no sign.</summary>
    public FigureFrame Sign()
    {
        if (Before.LastIndexOfAny([.. Opening]) is >= 0 and var open && After.IndexOfAny([.. Closing]) is >= 0 and var close)
            return new FigureFrame(Before[open].ToString(), After[close].ToString());
        if (Before.LastIndexOfAny([.. Minus]) is >= 0 and var at)
            return new FigureFrame(Before[at].ToString(), "");
        return After.IndexOfAny([.. Minus]) is >= 0 and var trailing ? new FigureFrame("", After[trailing].ToString()) : None;
    }

    /// <summary>The frame without its sign.</summary>
    public FigureFrame WithoutSign()
    {
        var rest = this;
        for (var sign = rest.Sign(); sign != None; sign = rest.Sign())
        {
            rest = new FigureFrame(
                sign.Before.Length == 0 ? rest.Before : rest.Before.Remove(rest.Before.LastIndexOf(sign.Before, StringComparison.Ordinal), 1).TrimStart(),
                sign.After.Length == 0 ? rest.After : rest.After.Remove(rest.After.IndexOf(sign.After, StringComparison.Ordinal), 1).TrimEnd());
        }

        return rest;
    }

    /// <summary>The frame with a sign next to the digits, in the place of a plus.</summary>
    public FigureFrame WithSign(FigureFrame sign) => new(Before.Replace("+", "", StringComparison.Ordinal) + sign.Before, sign.After + After);

    /// <summary>Digits in the frame.</summary>
    public string Around(string digits) => Before + digits + After;
}
