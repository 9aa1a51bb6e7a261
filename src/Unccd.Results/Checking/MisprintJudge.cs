using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Structure;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Says what the misprints cost that the identities of a table take, in thousandths of a bit.</summary>
internal sealed class MisprintJudge
{
    /// <summary>What is more than misprints.</summary>
    public const int Impossible = int.MaxValue;

    /// <summary>One figure in 64 is misprinted: what each cause costs beside its own weight.</summary>
    private const int Misprint = 6_000;

    private readonly PrintedDocument document;
    private DiagnosisOptions? quick;

    public MisprintJudge(PrintedDocument document) => this.document = document;

    /// <summary>The likeliest explanation of each cluster.</summary>
    public List<Explanation> Likeliest(DocumentArithmetic arithmetic)
    {
        quick ??= new DiagnosisOptions { NodeBudget = 20_000, ExplanationLimit = 256, YearColumns = YearColumns.Of(document) };
        return [.. Localisation.Diagnose(CellSystem.Create(arithmetic), quick).Clusters.Select(cluster => cluster.Explanations[0])];
    }

    /// <summary>What the misprints of a table cost; <see cref="Impossible"/> where there is more than misprints.</summary>
    public int CostOf(DocumentArithmetic arithmetic, TableInference table) => CostOf(Likeliest(arithmetic), table);

    /// <inheritdoc cref="CostOf(DocumentArithmetic, TableInference)"/>
    public static int CostOf(List<Explanation> likeliest, TableInference table)
    {
        var derived = table.DerivedColumns();
        var misprints = 0;
        foreach (var explanation in likeliest)
        {
            if (explanation.DoubtedIdentities.Count > 0)
                return Impossible;
            misprints += explanation.CostMillibits + (explanation.Causes.Count * Misprint) + Surprise([.. explanation.Repairs.Where(repair => !derived[repair.Place.Column - 1])], table.Grid);
        }

        return misprints;
    }

    /// <summary>The identities of one table alone.</summary>
    public static DocumentArithmetic PartOf(DocumentArithmetic arithmetic, int position) => new(
        arithmetic.Cells.Where(cell => cell.Place.Table == position),
        arithmetic.Identities.Where(identity => identity.Cells.All(cell => cell.Table == position)),
        arithmetic.Tables.Where(one => one.Table == position));

    /// <summary>The same with some identities doubted: that they are violated is a warning.</summary>
    public static DocumentArithmetic Doubt(DocumentArithmetic arithmetic, IReadOnlySet<Identity> doubtful) => doubtful.Count == 0 ? arithmetic
        : new(arithmetic.Cells, arithmetic.Identities.Select(identity => doubtful.Contains(identity) ? identity.AsInferred(identity.Reason!, identity.ScoreMillibits, IdentityGrade.Unverified) : identity), arithmetic.Tables);

    /// <summary>Small figures are common and large ones rare: that large ones should have stood where small ones do takes more than the slip itself. Two figures of a row that are nearly the same are one surprise.</summary>
    private static int Surprise(Repair[] repairs, TableGrid grid)
    {
        var surprise = 0;
        for (var i = 0; i < repairs.Length; i++)
        {
            var bits = Bits.Log2(grid.Scaled(repairs[i].Proposed) + 1) - Bits.Log2(grid.Scaled(repairs[i].Printed) + 1);
            for (var j = 0; j < i && bits > 0; j++)
            {
                if (repairs[j].Place.Table == repairs[i].Place.Table && repairs[j].Place.Row == repairs[i].Place.Row)
                    bits = Math.Min(bits, Bits.Apart(grid.Scaled(repairs[i].Proposed - repairs[j].Proposed), grid.Granule[repairs[i].Place.Column - 1]));
            }

            surprise += Math.Max(0, bits);
        }

        return surprise;
    }
}
