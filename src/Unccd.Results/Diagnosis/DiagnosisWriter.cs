using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Turns ranked drafts into the public result.</summary>
internal sealed class DiagnosisWriter(CellSystem system, DiagnosisOptions options, CertificateMaker certificates)
{
    private readonly CellKernel kernel = system.Kernel;

    public DocumentDiagnosis Write(List<RankedPart> parts, IEnumerable<JointConflict> jointConflicts)
    {
        var ordered = parts.OrderBy(part => part.Drafts.Min(draft => draft.Elements[0])).ToList();
        var clusters = new List<DiagnosisCluster>();
        foreach (var part in ordered)
        {
            var explanations = Kept(part).Select((draft, i) => Explanation(part, draft, i + 1)).ToArray();
            var suspects = part.Part.Elements;
            var identities = part.Cluster.Violated.Where(identity => kernel.VerdictOf(identity) == Verdict.Violated && Touches(identity, suspects)).Select(identity => system.Identities[identity]);
            clusters.Add(new DiagnosisCluster(clusters.Count + 1, explanations, identities, part.Part.LowerBound, part.FoundCount, part.Part.MoreExist || part.FoundCount > options.KeptExplanations));
        }

        return new DocumentDiagnosis(system, clusters, jointConflicts);
    }

    /// <summary>The likeliest, and among them one with the fewest cells: what is smallest is said of every cluster.</summary>
    private List<Draft> Kept(RankedPart part)
    {
        var kept = part.Drafts.Take(options.KeptExplanations).ToList();
        if (!kept.Exists(draft => draft.Cost == part.Part.LowerBound) && part.Drafts.Find(draft => draft.Cost == part.Part.LowerBound) is { } smallest)
            kept[^1] = smallest;
        return kept;
    }

    private bool Touches(int identity, IReadOnlySet<int> suspects)
    {
        foreach (var cell in kernel.ColumnsOf(identity))
        {
            if (suspects.Contains(cell))
                return true;
        }

        return suspects.Contains(kernel.CellCount + identity);
    }

    private Explanation Explanation(RankedPart part, Draft draft, int rank)
    {
        var causes = draft.Causes.Select(cause => new Cause(
            cause.Kind, cause.Cells.Select(cell => system.Cells[cell].Place), cause.Sources.Select(cell => system.Cells[cell].Place), cause.CostMillibits,
            CauseDescription.Of(cause.Kind, [.. cause.Cells.Select(cell => system.Cells[cell].Place)], [.. cause.Sources.Select(cell => system.Cells[cell].Place)]))).ToArray();
        var repairs = draft.Cells.Select(cell => new Repair(
            system.Cells[cell.Cell].Place,
            system.Cells[cell.Cell].Figure.Value ?? 0m,
            Show(cell.Cell, cell.Chosen) ?? 0m,
            cell.Alternatives.Select(value => Show(cell.Cell, value)).OfType<decimal>(),
            cell.Lowest is { } low ? Show(cell.Cell, Shown(cell).Append(low).Min()) : null,
            cell.Highest is { } high ? Show(cell.Cell, Shown(cell).Append(high).Max()) : null,
            draft.Causes.First(cause => cause.Cells.Contains(cell.Cell)).Kind)).ToArray();
        var relations = new ImpliedRelations(system).Of(draft, part.Part.Others, repairs);
        return new Explanation(
            rank, repairs, causes, draft.Doubted.Select(identity => system.Identities[identity]), relations, draft.Cost, draft.Cost == part.Part.LowerBound, draft.CostMillibits,
            () => certificates.Make(part, draft));
    }

    // What is proposed may lie where each identity can hold for itself, but not all of them together: then it is possible as well.
    private static IEnumerable<BigInteger> Shown(DraftCell cell) => cell.Alternatives.Append(cell.Chosen);

    /// <summary>A value as the print would show it: with the decimals of the cell.</summary>
    private decimal? Show(int cell, BigInteger value)
    {
        var figure = system.Cells[cell].Figure;
        return ScaledNumber.Unscale(value, kernel.Decimals, figure.IsNil ? 0 : figure.Unit.Scale);
    }
}
