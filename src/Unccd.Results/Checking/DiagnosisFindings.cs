using Unccd.Results.Diagnosis;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>What only the diagnosis can find: identities that hold one by one, within rounding, and cannot hold together.</summary>
internal static class DiagnosisFindings
{
    public static IEnumerable<Finding> Of(PrintedDocument document, Func<CellPlace, PrintedFigure> figureAt, DocumentDiagnosis? diagnosis) =>
        from cluster in diagnosis?.Clusters ?? []
        where cluster.Violated.Count == 0
        let conflict = cluster.Explanations[0].Certificate.Conflicts[0]
        let place = cluster.Explanations[0].Cells.Concat(conflict.Cells).First()
        select new Finding(
            Severity.Error,
            FindingPlace.Of(document, place),
            new Message(MessageCode.JointlyInfeasible, new("place", PlaceMessages.OfCell(document, place)), new("count", conflict.Multipliers.Select(multiplier => multiplier.Identity).Distinct().Count())),
            figureAt(place).Text,
            null,
            conflict.Cells.Prepend(place).Distinct());
}
