using Unccd.Results.Checking;
using Unccd.Results.Scorecard.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Checking;

/// <summary>Checks a table that is written as lines of figures between tabs, by what it prints alone.</summary>
internal static class AsPrinted
{
    public static CheckResult Check(params string[] lines) => Check([lines]);

    public static CheckResult Check(string[][] tables) =>
        new PrintedDocument("test", tables: [.. tables.Select(lines => TabbedText.Table(lines))]).Check(new CheckOptions { AsPrinted = true });

    public static IEnumerable<string> RepairsOf(params string[] lines) => Check(lines).Diagnosis!.Likeliest.Select(repair => repair.ToString());
}
