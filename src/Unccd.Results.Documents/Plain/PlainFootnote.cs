using System.Text.RegularExpressions;
using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain;

/// <summary>Recognises a line that is a footnote: a superscript mark before the text, or a letter where a table has just ended.</summary>
internal static partial class PlainFootnote
{
    public static (string Mark, string Text)? Find(string line, bool isBelowTable)
    {
        var match = Superscript().Match(line);
        if (!match.Success)
            match = Slashed().Match(line);
        if (!match.Success && isBelowTable)
            match = Bare().Match(line);
        return match.Success && match.Groups["text"].Value.Trim() is { Length: > 0 } text ? (match.Groups["mark"].Value.Trim('(', ')', '[', ']', '/'), text) : null;
    }

    [GeneratedRegex(@"^(?:<sup[^<>]*>\s*(?<mark>[^<>\s]{1,6})\s*</sup>|\^(?<mark>[^\s^]{1,4})\^|\[\^(?<mark>\w{1,6})\]:?|(?<mark>[¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠ]{1,2}))\s*(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Markup.Patience)]
    private static partial Regex Superscript();

    [GeneratedRegex(@"^(?<mark>[a-z])/\s+(?<text>\S.*)$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Slashed();

    // "*Unaudited" is a footnote, "**Table 2**" is set in bold.
    [GeneratedRegex(@"^(?:(?<mark>[a-z])\s+(?<text>[\p{Lu}\p{Lo}].*)|(?<mark>\*{1,3})(?:\s+|(?!.*\k<mark>))(?<text>[^\s*].*))$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Bare();
}
