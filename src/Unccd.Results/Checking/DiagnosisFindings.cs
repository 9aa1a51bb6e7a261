using Unccd.Results.Diagnosis;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>What only the diagnosis can find: identities that hold one by one, within rounding, and cannot hold together.</summary>
internal static class DiagnosisFindings
{
    /// <summary>Information, no error: figures adjusted by a unit so that sums agree look just so.</summary>
    public static IEnumerable<Finding> Of(PrintedDocument document, Func<CellPlace, PrintedFigure> figureAt, DocumentDiagnosis? diagnosis) =>
        from conflict in diagnosis?.JointConflicts ?? []
        let place = conflict.Cells[0]
        select new Finding(
            Severity.Information,
            FindingPlace.Of(document, place),
            new Message(
                MessageCode.JointlyInfeasible,
                new("place", PlaceMessages.OfCell(document, place)),
                new("count", conflict.Multipliers.Select(multiplier => multiplier.Identity).Distinct().Count())),
            figureAt(place).Text,
            null,
            conflict.Cells);
}
