using Unccd.Results.Checking;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Display;

/// <summary>What every form of display says and marks alike.</summary>
internal static class DisplayMessages
{
    private static readonly string[] Brackets = ["()", "（）", "[]"];

    public static Message Summary(CheckResult result) => new(
        MessageCode.CheckSummary,
        new("holding", result.HoldingCount),
        new("checked", result.CheckedCount),
        new("errors", Count(result, Severity.Error)),
        new("warnings", Count(result, Severity.Warning)),
        new("information", Count(result, Severity.Information)));

    public static Message Name(TableCheck table) => table.Table.Number is { } number
        ? new Message(MessageCode.PlaceOfNumberedTable, new MessageArgument("number", number))
        : new Message(MessageCode.PlaceOfUnnumberedTable, new MessageArgument("position", table.Position));

    /// <summary>The title with the unit in parentheses behind it, unless it stands in the title.</summary>
    public static string Title(PrintedTable table)
    {
        var holdsUnit = table.Unit is not { } unit || Brackets.Any(pair => table.Title.Contains($"{pair[0]}{unit}{pair[1]}", StringComparison.OrdinalIgnoreCase));
        return holdsUnit ? table.Title : $"{table.Title} ({table.Unit})";
    }

    public static Message Verdict(TableCheck table) => table.CheckedCount == 0
        ? new Message(MessageCode.TableUnchecked)
        : new Message(
            MessageCode.TableSummary,
            new("holding", table.HoldingCount),
            new("checked", table.CheckedCount),
            new("convention", new Message(table.Convention.Convention switch
            {
                RoundingConvention.Exact => MessageCode.ConventionExact,
                RoundingConvention.Rounded => MessageCode.ConventionRounded,
                RoundingConvention.Truncated => MessageCode.ConventionTruncated,
                _ => MessageCode.ConventionUndecided,
            })));

    public static Message SeverityWord(Finding finding)
    {
        var word = new Message(finding.Severity switch
        {
            Severity.Error => MessageCode.SeverityError,
            Severity.Warning => MessageCode.SeverityWarning,
            _ => MessageCode.SeverityInformation,
        });
        return finding.IsAccepted ? new Message(MessageCode.SeverityAccepted, new MessageArgument("severity", word)) : word;
    }

    /// <summary>The cells that a reader should look at first: those that the likeliest explanation changes; without a diagnosis the targets of what is violated.</summary>
    public static IReadOnlySet<CellPlace> MarkedCells(CheckResult result) => result.Diagnosis is { } diagnosis
        ? diagnosis.Likeliest.Select(repair => repair.Place).ToHashSet()
        : result.Errors.Where(finding => finding.Cells.Count > 0).Select(finding => finding.Cells[0]).ToHashSet();

    /// <summary>The clusters that are explained under a table: those whose first suspect cell, or first violated identity, stands in it.</summary>
    public static IEnumerable<DiagnosisCluster> ClustersOf(CheckResult result, int table) =>
        from cluster in result.Diagnosis?.Clusters ?? []
        let cells = cluster.Explanations[0].Cells.Concat(cluster.Violated.Select(identity => identity.Target))
        where cells.Select(cell => cell.Table).FirstOrDefault(position => position > 0) == table
        select cluster;

    /// <summary>The clusters of the running text alone.</summary>
    public static IEnumerable<DiagnosisCluster> ClustersOfText(CheckResult result) => ClustersOf(result, 0);

    private static int Count(CheckResult result, Severity severity) =>
        result.Findings.Count(finding => finding.Severity == severity && !finding.IsAccepted);
}
