using AngleSharp.Dom;

namespace Unccd.Results.Documents.Html;

/// <summary>What an element's name and its own style say about how it is printed.</summary>
internal static class HtmlStyle
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DIV", "DL", "DT", "FIGCAPTION", "FIGURE", "FOOTER", "FORM",
        "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "UL", "CAPTION", "TR",
    };

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsBold(IElement element) =>
        element.NodeName is "B" or "STRONG" || (Declares(element, "font-weight") is { } weight && (weight.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || weight is "600" or "700" or "800" or "900"));

    public static bool IsHidden(IElement element) => element.HasAttribute("hidden") || string.Equals(Declares(element, "display"), "none", StringComparison.OrdinalIgnoreCase);

    /// <summary>How far a cell is indented, in tens of the unit that its style uses.</summary>
    public static int Indent(IElement element)
    {
        var value = Declares(element, "padding-left") ?? Declares(element, "text-indent") ?? Declares(element, "margin-left");
        if (value is null)
            return 0;
        var digits = new string([.. value.TakeWhile(char.IsAsciiDigit).Take(4)]);
        return digits.Length == 0 ? 0 : (int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) * (value.Contains("em", StringComparison.OrdinalIgnoreCase) ? 16 : 1)) / 10;
    }

    private static string? Declares(IElement element, string property)
    {
        if (element.GetAttribute("style") is not { } style)
            return null;
        foreach (var declaration in style.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && declaration.AsSpan(0, colon).Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                return declaration[(colon + 1)..].Trim();
        }

        return null;
    }
}
