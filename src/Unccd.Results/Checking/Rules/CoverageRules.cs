using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking.Rules;

/// <summary>Says where nothing could be checked: silence there would be false assurance.</summary>
internal static class CoverageRules
{
    public static IEnumerable<Finding> Of(PrintedDocument document, IReadOnlyList<TableCheck> tables)
    {
        foreach (var table in tables)
        {
            if (table.CheckedCount == 0)
            {
                yield return new Finding(
                    Severity.Warning,
                    FindingPlace.OfTable(document, table.Position),
                    new Message(MessageCode.NothingChecked, new MessageArgument("place", PlaceMessages.OfTable(document, table.Position))),
                    null,
                    null,
                    []);
            }
        }
    }
}
