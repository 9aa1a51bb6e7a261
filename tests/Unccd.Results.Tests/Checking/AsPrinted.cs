using Unccd.Results.Checking;
using Unccd.Results.Diagnosis;
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

    /// <summary>The lines, with the figures of another where one of them stands.</summary>
    public static string[] Replaced(string[] lines, string line, string source) =>
        [.. lines.Select(one => one == line ? string.Concat(line.AsSpan(0, line.IndexOf('\t', StringComparison.Ordinal)), source.AsSpan(source.IndexOf('\t', StringComparison.Ordinal))) : one)];

    /// <summary>The figures of a line; 0 for a dash.</summary>
    public static IEnumerable<decimal> FiguresOf(string line) =>
        line.Split('\t')[1..].Select(figure => figure == "–" ? 0m : decimal.Parse(figure.Replace(" ", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>One row copied explains the table in which a line has the figures of another, and the line should say what it said.</summary>
    public static void ShouldBeTakenForACopy(string[] lines, string line, string source)
    {
        var likeliest = Check(Replaced(lines, line, source)).Diagnosis!.Clusters.Should().ContainSingle().Subject.Explanations[0];

        likeliest.Causes.Should().ContainSingle().Which.Kind.Should().Be(CauseKind.RowCopied);
        likeliest.Repairs.Select(repair => repair.Proposed).Should().Equal(FiguresOf(line));
    }
}
