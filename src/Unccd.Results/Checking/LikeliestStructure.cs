using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>The structure of a document, judged together with the misprints that it takes.</summary>
/// <remarks>
/// A total whose every column is contradicted is not believed for itself: it may be no total of these rows. But where one known slip, as a row copied over another, explains all of the
/// contradictions, total and slip together are the shorter description of the print (minimum description length): what agrees once the slip is mended weighs more than the slip.
/// </remarks>
internal sealed class LikeliestStructure
{
    /// <summary>The least that a misprint can cost.</summary>
    private const int LeastCause = 10_000;

    /// <summary>By how much a hypothesis must shorten the description.</summary>
    private const int Threshold = 2_000;

    /// <summary>And by how much a relation of columns: in small counts one that is off by one in a row is rather none.</summary>
    private const int RelationThreshold = 8_000;

    /// <summary>And by how much in a table where nothing else is known to add up.</summary>
    private const int FirstThreshold = 16_000;

    /// <summary>By how much it must shorten the description to take a sum for none, so that its violations are warnings.</summary>
    private const int DoubtThreshold = 12_000;

    /// <summary>What else may come true with a hypothesis: totals of totals.</summary>
    private const int Consequences = 20_000;

    private const int MostSettled = 4;

    private const int FewSlips = 2;

    private static readonly StructureOptions Alone = new() { ReadsAcrossTables = false };

    private readonly PrintedDocument document;
    private readonly MisprintJudge judge;

    private LikeliestStructure(PrintedDocument document)
    {
        this.document = document;
        judge = new MisprintJudge(document);
    }

    /// <summary>Infers what must hold in a document, misprints considered.</summary>
    public static DocumentArithmetic Infer(PrintedDocument document, StructureOptions options) => new LikeliestStructure(document).Infer(options);

    private DocumentArithmetic Infer(StructureOptions options)
    {
        var structure = DocumentStructure.Infer(document, options);
        var settled = structure.Inferences.SelectMany(Settle).ToArray();
        if (settled.Length > 0)
            structure = DocumentStructure.Infer(document, options, settled);
        var doubtful = structure.Inferences.SelectMany(table => Doubtful(structure.Arithmetic, table, settled)).ToHashSet();
        return MisprintJudge.Doubt(structure.Arithmetic, doubtful);
    }

    /// <summary>The instances of rules that do not apply by right, and of sums that would take misprints less likely than that they are no sums.</summary>
    private HashSet<Identity> Doubtful(DocumentArithmetic arithmetic, TableInference table, StructureHypothesis[] settled)
    {
        var doubtful = new HashSet<Identity>();
        if (!HypothesisSearch.IsSmall(table.Grid))
            return doubtful;
        var position = table.Grid.Position;
        var part = MisprintJudge.PartOf(arithmetic, position);
        doubtful.UnionWith(RuleExceptions.Of(judge, part, table));
        part = MisprintJudge.Doubt(part, doubtful);
        var sums = ContradictedSum.Of(table).Where(sum => !Array.Exists(settled, one => one.Table == position && one.Group?.Parent == sum.Group?.Parent && one.Relation == sum.Relation)).ToList();
        if (sums.Count == 0)
            return doubtful;
        var before = judge.CostOf(part, table);
        foreach (var sum in sums.OrderBy(one => one.EvidenceMillibits))
        {
            if (before - sum.EvidenceMillibits < DoubtThreshold)
                continue;
            var instances = part.Identities.Where(sum.HasInstance).ToHashSet();
            var without = MisprintJudge.Doubt(part, instances);
            var after = judge.CostOf(without, table);
            if (before - after - sum.EvidenceMillibits < DoubtThreshold)
                continue;
            (part, before) = (without, after);
            doubtful.UnionWith(instances);
        }

        return doubtful;
    }

    private List<StructureHypothesis> Settle(TableInference table)
    {
        var settled = new List<StructureHypothesis>();
        var hypotheses = HypothesisSearch.Of(table);
        if (hypotheses.Count == 0 || Judge(table) is not { } current)
            return settled;
        while (hypotheses.Count > 0 && settled.Count < MostSettled)
        {
            var threshold = current.Evidence > 0 ? Threshold : FirstThreshold;
            (StructureHypothesis[] Hypotheses, Judgement Judgement)? best = null;
            foreach (var trial in Trials(hypotheses))
            {
                // Where nothing adds up, and more than a slip or two keep a total from it, the form of a table of posts says little.
                var asked = current.Evidence == 0 && trial[0].Fails > FewSlips ? threshold + GradeRows.WorthOfForm(table.Grid) : threshold;
                var least = Math.Max(asked, trial[0].Relation is null ? 0 : RelationThreshold);
                if (MostGained(trial) + current.Misprints < least || Judge(Again(table.Grid, [.. settled, .. trial])) is not { } after || !AreCopied(trial, after))
                    continue;
                if (after.Worth - current.Worth >= least && (best is not { } known || after.Worth > known.Judgement.Worth))
                    best = (trial, after);
            }

            if (best is not var (taken, judgement))
                break;
            settled.AddRange(taken);
            current = judgement;
            hypotheses = HypothesisSearch.Of(judgement.Table).FindAll(one => !settled.Exists(known => known.Group?.Parent is { } parent && parent == one.Group?.Parent));
        }

        return settled;
    }

    // A total that adds up is taken apart only where all that it leaves to another was printed over by a line that stands there, or where the form of its table asks for it; a sum that leaves out
    // a row is the sum of the others.
    private static bool AreCopied(StructureHypothesis[] trial, Judgement judgement)
    {
        foreach (var hypothesis in trial)
        {
            if (hypothesis.Higher.Count == 0 || hypothesis.Higher.Append(hypothesis.Group!).All(group => GradeRows.AsksFor(judgement.Table.Grid, group)))
                continue;
            var repaired = judgement.Likeliest.SelectMany(explanation => explanation.Causes).Where(cause => cause.Cells.Any(cell => cell.Row == hypothesis.Group!.Parent + 1)).ToList();
            if (repaired.Count == 0 || repaired.Exists(cause => cause.Kind != CauseKind.RowCopied))
                return false;
        }

        return true;
    }

    // One by one, and two ways to add up to the same column together: the slips in that column are the same.
    private static IEnumerable<StructureHypothesis[]> Trials(List<StructureHypothesis> hypotheses)
    {
        foreach (var hypothesis in hypotheses)
            yield return [hypothesis];
        for (var i = 0; i < hypotheses.Count; i++)
        {
            for (var j = i + 1; j < hypotheses.Count; j++)
            {
                if (hypotheses[i].Relation is { } one && hypotheses[j].Relation is { } other && one.Target == other.Target && !one.Terms.Intersect(other.Terms).Any())
                    yield return [hypotheses[i], hypotheses[j]];
            }
        }
    }

    /// <summary>One slip may explain all columns of a total, but each row that contradicts a relation takes its own.</summary>
    private static int MostGained(StructureHypothesis[] trial) =>
        trial.Sum(hypothesis => hypothesis.EvidenceMillibits) + Consequences - (trial[0].Relation is null ? LeastCause : trial.Max(hypothesis => hypothesis.Fails) * LeastCause);

    // The same table once more, with what is settled of it.
    private static TableInference Again(TableGrid grid, List<StructureHypothesis> settled) => TableInference.Run(TableGrid.Create(grid.Table, grid.Position), settled, null, CancellationToken.None);

    /// <summary>What a structure says, and what the misprints cost that it takes; null where it takes more than misprints.</summary>
    private Judgement? Judge(TableInference table)
    {
        var likeliest = judge.Likeliest(DocumentStructure.Of(document, Alone, [table]).Arithmetic);
        var misprints = MisprintJudge.CostOf(likeliest, table);
        if (misprints == MisprintJudge.Impossible)
            return null;
        // What was copied over another figure says nothing of the sums; what should have stood there does.
        var mended = table.Grid.With(likeliest.SelectMany(explanation => explanation.Repairs).Select(repair => (repair.Place.Row - 1, repair.Place.Column - 1, repair.Proposed)));
        return new Judgement(table, likeliest, ColumnSearch.Certain(table, mended).Sum(one => one.Evidence) + GroupEvidence.Of(table, mended) + RateSearch.EvidenceOf(table, mended) + EqualRowSearch.EvidenceOf(table, mended) + ShareSearch.EvidenceOf(table), misprints);
    }

    /// <summary>A structure of a table with the misprints that it takes.</summary>
    private sealed record Judgement(TableInference Table, List<Explanation> Likeliest, int Evidence, int Misprints)
    {
        public int Worth => Evidence - Misprints;
    }
}
