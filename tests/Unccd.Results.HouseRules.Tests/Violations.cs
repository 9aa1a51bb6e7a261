namespace Unccd.Results.HouseRules.Tests;

/// <summary>Says every breach of a rule at once, one a line, so that one run is enough to mend them all.</summary>
internal static class Violations
{
    public static void ShouldBeNone(this IEnumerable<string> violations, string rule)
    {
        var lines = violations.Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, $"{rule}\n{lines.Length} found:\n  {string.Join("\n  ", lines)}");
    }
}
