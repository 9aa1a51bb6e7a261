using System.Numerics;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Diagnosis;

/// <summary>Certificates that differ from a true one in one number, one cell or one entry, and are false for it.</summary>
internal sealed class CertificateMutations(CellSystem system, Certificate original)
{
    public IEnumerable<(string Name, Certificate Certificate)> All() => Claims().Concat(Proofs()).Concat(Repairs());

    private Certificate With(
        IEnumerable<CertificateConflict>? conflicts = null, int? bound = null, int? costOfDoubt = null, IEnumerable<CellPlace>? cells = null, IEnumerable<int>? doubted = null,
        IEnumerable<CertificateValue>? witness = null, IEnumerable<int>? setAside = null, bool? isSmallest = null, IEnumerable<CertificateValue>? whole = null) =>
        new(
            conflicts ?? original.Conflicts, bound ?? original.LowerBound, costOfDoubt ?? original.CostOfDoubt, cells ?? original.Cells, doubted ?? original.Doubted,
            witness ?? original.Witness, setAside ?? original.SetAside, isSmallest ?? original.IsSmallest, whole ?? original.WholeWitness);

    private static IEnumerable<T> Without<T>(IEnumerable<T> items, int at) => items.Where((_, i) => i != at);

    private static IEnumerable<T> Changed<T>(IEnumerable<T> items, int at, Func<T, T> change) => items.Select((item, i) => i == at ? change(item) : item);

    private IEnumerable<(string, Certificate)> Claims()
    {
        yield return ("bound one higher", With(bound: original.LowerBound + 1));
        yield return ("bound one lower", With(bound: original.LowerBound - 1));
        yield return ("bound far lower", With(bound: int.MinValue));
        yield return ("the claim turned round", With(isSmallest: !original.IsSmallest));
        yield return ("doubt one dearer", With(costOfDoubt: original.CostOfDoubt + 1));
        yield return ("doubt one cheaper", With(costOfDoubt: original.CostOfDoubt - 1));
        yield return ("doubt without measure", With(costOfDoubt: int.MaxValue));
        yield return ("no explanation", With(cells: [], doubted: [], witness: [], whole: []));
        yield return ("nothing at all", new Certificate([], 0, original.CostOfDoubt, [], [], [], Enumerable.Range(0, system.Identities.Count), isSmallest: true));
        yield return ("an identity that is not there set aside", With(setAside: original.SetAside.Append(system.Identities.Count)));
        for (var i = 0; i < system.Identities.Count; i++)
        {
            // Whatever holds, is no proof or is explained here is not explained elsewhere; and what is explained elsewhere is not explained here.
            yield return ($"identity {i} set aside or not", With(setAside: original.SetAside.Contains(i) ? original.SetAside.Where(one => one != i) : original.SetAside.Append(i)));
            if (original.Doubted.Contains(i))
                yield return ($"identity {i} no longer doubted", With(doubted: original.Doubted.Where(one => one != i)));
            else if (original.IsSmallest)
                yield return ($"identity {i} doubted", With(doubted: original.Doubted.Append(i)));
        }
    }

    private IEnumerable<(string, Certificate)> Proofs()
    {
        for (var i = 0; i < original.Conflicts.Count; i++)
        {
            var conflict = original.Conflicts[i];
            yield return ($"conflict {i} left out", With(Without(original.Conflicts, i)));
            for (var j = 0; j < conflict.Cells.Count; j++)
                yield return ($"cell {j} of conflict {i} left out", Conflict(i, cells: Without(conflict.Cells, j)));
            foreach (var cell in system.Cells.Select(cell => cell.Place).Except(conflict.Cells).Append(new CellPlace(9, 9, 9)))
                yield return ($"cell {cell} of conflict {i} too many", Conflict(i, cells: conflict.Cells.Append(cell).Order()));
            for (var j = 0; j < conflict.Multipliers.Count; j++)
            {
                yield return ($"factor {i}.{j} zero", Conflict(i, Changed(conflict.Multipliers, j, one => one with { Factor = 0 })));
                yield return ($"factor {i}.{j} negated", Conflict(i, Changed(conflict.Multipliers, j, one => one with { Factor = -one.Factor })));
                yield return ($"multiplier {i}.{j} twice", Conflict(i, conflict.Multipliers.Append(conflict.Multipliers[j])));
                yield return ($"multiplier {i}.{j} left out", Conflict(i, Without(conflict.Multipliers, j)));
                yield return ($"side {i}.{j} the other", Conflict(i, Changed(conflict.Multipliers, j, one => one with { IsUpperSide = !one.IsUpperSide })));
                yield return ($"identity {i}.{j} beyond the last", Conflict(i, Changed(conflict.Multipliers, j, one => one with { Identity = system.Identities.Count })));
                if (conflict.Modulus.IsZero)
                    yield return ($"factor {i}.{j} doubled", Conflict(i, Changed(conflict.Multipliers, j, one => one with { Factor = 2 * one.Factor })));
            }

            yield return ($"modulus {i} another", Conflict(i, modulus: conflict.Modulus.IsZero ? 1 : 0));
        }

        Certificate Conflict(int at, IEnumerable<CertificateMultiplier>? multipliers = null, IEnumerable<CellPlace>? cells = null, BigInteger? modulus = null) =>
            With(Changed(original.Conflicts, at, one => new CertificateConflict(multipliers ?? one.Multipliers, cells ?? one.Cells, modulus ?? one.Modulus)));
    }

    private IEnumerable<(string, Certificate)> Repairs()
    {
        for (var i = 0; i < original.Cells.Count; i++)
        {
            if (original.IsSmallest || original.Witness.Any(value => value.Cell == original.Cells[i]))
                yield return ($"cell {i} left out", With(cells: Without(original.Cells, i)));
        }

        foreach (var cell in system.Cells.Select(cell => cell.Place).Append(new CellPlace(9, 9, 9)))
        {
            if (original.IsSmallest || original.Cells.Contains(cell) || system.IndexOf(cell) < 0)
                yield return ($"cell {cell} too many", With(cells: original.Cells.Append(cell)));
        }

        for (var i = 0; i < original.Witness.Count; i++)
        {
            yield return ($"value {i} over nothing", With(witness: Changed(original.Witness, i, value => value with { Denominator = 0 })));
            yield return ($"value {i} twice", With(witness: original.Witness.Append(original.Witness[i])));
            yield return ($"value {i} of a cell that is right", With(witness: Changed(original.Witness, i, value => value with { Cell = new CellPlace(9, 9, 9) })));
            if (!Satisfies([.. Without(original.Witness, i)]))
                yield return ($"value {i} left out", With(witness: Without(original.Witness, i)));
            foreach (var change in (int[])[-1000, -10, -1, 1, 10, 1000])
            {
                CertificateValue[] values = [.. Changed(original.Witness, i, value => value with { Numerator = value.Numerator + (change * value.Denominator) })];
                if (!Satisfies(values))
                    yield return ($"value {i} changed by {change}", With(witness: values));
            }
        }

        for (var i = 0; i < original.WholeWitness.Count; i++)
            yield return ($"whole value {i} one higher", With(whole: Changed(original.WholeWitness, i, value => value with { Numerator = value.Numerator + value.Denominator })));
    }

    /// <summary>Whether the identities hold with these values in the place of the printed ones: by the check of the system, of which the verifier knows nothing.</summary>
    private bool Satisfies(CertificateValue[] values)
    {
        // A value that no print can show is not judged here.
        var shown = values.ToDictionary(value => value.Cell, value => (decimal)value.Numerator / (decimal)value.Denominator);
        if (values.Any(value => (BigInteger.Pow(10, 12) % value.Denominator) != 0))
            return true;
        var repaired = system.With(shown.Select(value => Moved(system[value.Key], value.Value)));
        return Enumerable.Range(0, system.Identities.Count).All(i =>
            original.Doubted.Contains(i) || original.SetAside.Contains(i) || system.Identities[i].Grade != IdentityGrade.Certain || system.Check(i).Verdict == Verdict.NotApplicable || repaired.Check(i).Verdict != Verdict.Violated
            || (system.Identities[i].Form == IdentityForm.Share && (original.Cells.Contains(system.Identities[i].Target) || HasTurned(system.Identities[i].Terms[1].Cell))));

        // A whole that has changed its sign may have kept it within its rounding, which the check does not look for.
        bool HasTurned(CellPlace whole) => shown.TryGetValue(whole, out var value) && Math.Sign(value) != Math.Sign(system[whole].Figure.Value!.Value);
    }

    private static SystemCell Moved(SystemCell cell, decimal value)
    {
        var (interval, shift) = (cell.Interval, value - cell.Figure.Value!.Value);
        var figure = new PrintedFigure(cell.Figure.Text, FigureKind.Number, value, cell.Figure.Unit);
        return cell with
        {
            Figure = figure,
            Interval = new CellInterval(
                interval.Lower == decimal.MinValue ? interval.Lower : interval.Lower + shift,
                interval.Upper == decimal.MaxValue ? interval.Upper : interval.Upper + shift,
                interval.LowerIsOpen,
                interval.UpperIsOpen),
        };
    }
}
