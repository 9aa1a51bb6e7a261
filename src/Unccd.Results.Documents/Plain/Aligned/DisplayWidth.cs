using System.Globalization;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>The places that a character takes on a line of fixed pitch, after the wide and fullwidth ranges of Unicode Standard Annex 11.</summary>
internal static class DisplayWidth
{
    public static int Of(char c)
    {
        if (c < '\u0300')
            return 1;
        if (IsWide(c))
            return 2;

        // The two halves of a surrogate pair take a place each: most are one wide character of the ideographic planes.
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
    }

    public static bool IsWide(char c) => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\u303E' or >= '\u3041' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6';
}
