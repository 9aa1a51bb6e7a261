using System.Diagnostics.CodeAnalysis;

namespace Unccd.Results.Tables;

public sealed partial record NumberStyle
{
    // One misprinted separator must not turn the style of a table.
    private const int Majority = 4;

    /// <summary>The style of a group of figures, from those among them that can be read in one way only, else from what is known around them.</summary>
    /// <param name="prints">The prints of the cells of one table, or of one document; what is no figure is passed over.</param>
    /// <param name="around">The style of the document around them, used where they say nothing; null where it is not known.</param>
    /// <param name="language">The language, used where there is no other evidence; null where it is not known.</param>
    /// <returns>A settled style, or a tentative one where only the language speaks, or an unknown one where nothing does or the figures contradict each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prints"/> is null.</exception>
    [SuppressMessage("Design", "CA1062", Justification = "Null is allowed for the style around; the analyzer does not see through the fallback.")]
    public static NumberStyle Settle(IEnumerable<string> prints, NumberStyle? around, OfficialLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(prints);
        return Weigh(prints, around, language);
    }

    private static NumberStyle Weigh(IEnumerable<string> prints, NumberStyle? around, OfficialLanguage? language)
    {
        var points = 0;
        var commas = 0;
        var pointGroups = 0;
        var commaGroups = 0;
        var spaceGroups = 0;
        var pointsOfThree = 0;
        var commasOfThree = 0;
        foreach (var print in prints)
        {
            var evidence = FigureDigits.EvidenceOf(print);
            points += evidence.DecimalSeparator == '.' ? 1 : 0;
            commas += evidence.DecimalSeparator == ',' ? 1 : 0;
            pointGroups += evidence.GroupSeparator == '.' ? 1 : 0;
            commaGroups += evidence.GroupSeparator == ',' ? 1 : 0;
            spaceGroups += evidence.HasSpaceGroups ? 1 : 0;
            pointsOfThree += evidence.BeforeThree == '.' ? 1 : 0;
            commasOfThree += evidence.BeforeThree == ',' ? 1 : 0;
        }

        var speaksForPoint = points + commaGroups;
        var speaksForComma = commas + pointGroups;
        NumberStyle? style = null;
        if (speaksForPoint > 0 && speaksForPoint >= Majority * speaksForComma)
            style = Point with { SeparatorGroups = commaGroups > 0 };
        else if (speaksForComma > 0 && speaksForComma >= Majority * speaksForPoint)
            style = Comma with { SeparatorGroups = pointGroups > 0 };
        else if (speaksForPoint + speaksForComma > 0)
            style = For(language) with { IsUnknown = true };
        style ??= around ?? For(language) with { IsTentative = true, IsUnknown = language is null };
        if (style.IsTentative && !style.IsUnknown && IsSplit(style, pointsOfThree, commasOfThree))
            style = new NumberStyle(style) { IsTentative = false, SeparatorGroups = true };
        return new NumberStyle(style) { SpaceGroups = style.SpaceGroups || spaceGroups > 0 };
    }

    // No table groups by both signs: where most three digits stand behind the sign that the language groups by, those behind the other are decimals ("40,076", "41,348", "1.214").
    private static bool IsSplit(NumberStyle style, int pointsOfThree, int commasOfThree)
    {
        var (grouped, decimals) = style.GroupSeparator == ',' ? (commasOfThree, pointsOfThree) : (pointsOfThree, commasOfThree);
        return decimals > 0 && grouped >= 2 * decimals;
    }
}
