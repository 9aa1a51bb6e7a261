using System.Numerics;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Diagnosis;

public class CertificateTests
{
    private static readonly CellSystem System = PublishedTables.System(RoundingConvention.Rounded);
    private static readonly Certificate True = Localisation.Diagnose(System).Clusters[0].Explanations[0].Certificate;

    private static Certificate Mutated(
        IEnumerable<CertificateConflict>? conflicts = null, int? bound = null, IEnumerable<CellPlace>? cells = null, IEnumerable<CertificateValue>? witness = null,
        IEnumerable<int>? setAside = null, bool? isSmallest = null) =>
        new(conflicts ?? True.Conflicts, bound ?? True.LowerBound, True.CostOfDoubt, cells ?? True.Cells, True.Doubted, witness ?? True.Witness, setAside ?? True.SetAside, isSmallest ?? True.IsSmallest);

    private static CertificateConflict With(CertificateConflict conflict, int at, Func<CertificateMultiplier, CertificateMultiplier> change) =>
        new(conflict.Multipliers.Select((multiplier, i) => i == at ? change(multiplier) : multiplier), conflict.Cells);

    private static IEnumerable<CertificateConflict> Replaced(int at, CertificateConflict conflict) => True.Conflicts.Select((one, i) => i == at ? conflict : one);

    /// <summary>Every certificate that differs from the true one in one number, one cell or one entry.</summary>
    public static IEnumerable<(string Name, Certificate Certificate)> Mutations()
    {
        for (var i = 0; i < True.Conflicts.Count; i++)
        {
            var conflict = True.Conflicts[i];
            yield return ($"conflict {i} left out", Mutated(conflicts: True.Conflicts.Where((_, j) => j != i)));
            yield return ($"a cell of conflict {i} left out", Mutated(conflicts: Replaced(i, new CertificateConflict(conflict.Multipliers, conflict.Cells.Skip(1)))));
            yield return ($"a cell of conflict {i} too many", Mutated(conflicts: Replaced(i, new CertificateConflict(conflict.Multipliers, conflict.Cells.Append(new CellPlace(2, 4, 4))))));
            for (var j = 0; j < conflict.Multipliers.Count; j++)
            {
                yield return ($"factor {i}.{j} doubled", Mutated(conflicts: Replaced(i, With(conflict, j, one => one with { Factor = 2 * one.Factor }))));
                yield return ($"factor {i}.{j} negated", Mutated(conflicts: Replaced(i, With(conflict, j, one => one with { Factor = -one.Factor }))));
                yield return ($"factor {i}.{j} zero", Mutated(conflicts: Replaced(i, With(conflict, j, one => one with { Factor = BigInteger.Zero }))));
                yield return ($"identity {i}.{j} another", Mutated(conflicts: Replaced(i, With(conflict, j, one => one with { Identity = one.Identity == 0 ? 1 : one.Identity - 1 }))));
                yield return ($"side {i}.{j} the other", Mutated(conflicts: Replaced(i, With(conflict, j, one => one with { IsUpperSide = true }))));
            }
        }

        yield return ("bound one higher", Mutated(bound: True.LowerBound + 1));
        yield return ("bound one lower", Mutated(bound: True.LowerBound - 1));
        yield return ("no longer smallest", Mutated(isSmallest: false));
        yield return ("a cell left out", Mutated(cells: True.Cells.Skip(1)));
        yield return ("a cell too many", Mutated(cells: True.Cells.Append(new CellPlace(2, 4, 4))));
        yield return ("a cell of another place", Mutated(cells: True.Cells.Skip(1).Append(new CellPlace(2, 4, 4))));
        yield return ("an identity of its own set aside", Mutated(setAside: True.SetAside.Append(True.Conflicts[0].Multipliers[0].Identity)));
        for (var i = 0; i < True.Witness.Count; i++)
        {
            yield return ($"value {i} left out", Mutated(witness: True.Witness.Where((_, j) => j != i)));
            yield return ($"value {i} ten higher", Mutated(witness: True.Witness.Select((value, j) => j == i ? value with { Numerator = value.Numerator + (10 * value.Denominator) } : value)));
            yield return ($"value {i} elsewhere", Mutated(witness: True.Witness.Select((value, j) => j == i ? value with { Cell = new CellPlace(2, 4, 4) } : value)));
        }
    }

    [Fact]
    public void The_true_one_is_accepted() => CertificateVerifier.Verify(System, True).Should().BeNull();

    [Fact]
    public void Every_mutated_one_is_rejected() =>
        Mutations().Where(mutation => CertificateVerifier.Verify(System, mutation.Certificate) is null).Select(mutation => mutation.Name).Should().BeEmpty();
}
