using System.Numerics;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>The data from which a stranger verifies that an explanation is right and, where it says so, smallest.</summary>
/// <remarks>
/// Immutable; equal by content. It speaks of the identities of one cell system by their position; check it with <see cref="CertificateVerifier"/>. It is of the violated identities that hang together
/// through their cells, with all that they need: where a <see cref="DiagnosisCluster"/> is a part of what hangs together, its <see cref="Cells"/> are those of the explanation and of the one that
/// the other parts have meanwhile, and its bound is that of all the parts. Violated identities that share no cell with these are set aside.
/// </remarks>
public sealed class Certificate : IEquatable<Certificate>
{
    private readonly ValueList<CertificateConflict> conflicts;
    private readonly ValueList<CellPlace> cells;
    private readonly ValueList<int> doubted;
    private readonly ValueList<CertificateValue> witness;
    private readonly ValueList<CertificateValue> wholeWitness;
    private readonly ValueList<int> setAside;

    /// <summary>A certificate from its parts.</summary>
    /// <param name="conflicts">Sets of which at least one element must be wrong.</param>
    /// <param name="lowerBound">What every set that hits all conflicts costs at least.</param>
    /// <param name="costOfDoubt">What it costs to doubt an identity; a cell costs 1.</param>
    /// <param name="cells">The cells of the explanation.</param>
    /// <param name="doubted">The identities that the explanation takes to be wrong, by position.</param>
    /// <param name="witness">Values for the cells of the explanation, with which every identity holds within the rounding of its cells.</param>
    /// <param name="setAside">The violated identities that belong to other clusters, by position.</param>
    /// <param name="isSmallest">Whether the explanation is claimed to cost no more than <paramref name="lowerBound"/>.</param>
    /// <param name="wholeWitness">Where <paramref name="witness"/> is not whole: whole multiples of the last place with which the identities between exact figures hold; none by default.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    public Certificate(
        IEnumerable<CertificateConflict> conflicts, int lowerBound, int costOfDoubt, IEnumerable<CellPlace> cells, IEnumerable<int> doubted,
        IEnumerable<CertificateValue> witness, IEnumerable<int> setAside, bool isSmallest, IEnumerable<CertificateValue>? wholeWitness = null)
    {
        this.conflicts = ValueList<CertificateConflict>.From(conflicts);
        LowerBound = lowerBound;
        CostOfDoubt = costOfDoubt;
        this.cells = ValueList<CellPlace>.From(cells);
        this.doubted = ValueList<int>.From(doubted);
        this.witness = ValueList<CertificateValue>.From(witness);
        this.setAside = ValueList<int>.From(setAside);
        IsSmallest = isSmallest;
        this.wholeWitness = ValueList<CertificateValue>.From(wholeWitness ?? []);
    }

    /// <summary>The conflicts.</summary>
    public IReadOnlyList<CertificateConflict> Conflicts => conflicts;

    /// <summary>What every set that hits all conflicts costs at least.</summary>
    public int LowerBound { get; }

    /// <summary>What it costs to doubt an identity.</summary>
    public int CostOfDoubt { get; }

    /// <summary>The cells of the explanation, and of what the other parts of its cluster have beside it.</summary>
    public IReadOnlyList<CellPlace> Cells => cells;

    /// <summary>The identities that the explanation takes to be wrong, by position.</summary>
    public IReadOnlyList<int> Doubted => doubted;

    /// <summary>Values for the cells of the explanation; every other cell has its printed value.</summary>
    public IReadOnlyList<CertificateValue> Witness => witness;

    /// <summary>Whole multiples of the last place with which the identities between exact figures hold, where <see cref="Witness"/> is not whole; else empty.</summary>
    /// <remarks>Exact figures are whole, but rates and percentages bound them by fractions: what is proven is that no combination of either kind contradicts the explanation.</remarks>
    public IReadOnlyList<CertificateValue> WholeWitness => wholeWitness;

    /// <summary>The violated identities that share no cell with what is explained here, by position: they are explained elsewhere.</summary>
    public IReadOnlyList<int> SetAside => setAside;

    /// <summary>Whether the explanation is claimed to be smallest.</summary>
    public bool IsSmallest { get; }

    /// <inheritdoc/>
    public bool Equals(Certificate? other) =>
        other is not null && LowerBound == other.LowerBound && CostOfDoubt == other.CostOfDoubt && IsSmallest == other.IsSmallest
        && conflicts.Equals(other.conflicts) && cells.Equals(other.cells) && doubted.Equals(other.doubted)
        && witness.Equals(other.witness) && wholeWitness.Equals(other.wholeWitness) && setAside.Equals(other.setAside);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Certificate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(LowerBound, conflicts, cells, witness);
}

/// <summary>A combination of identities that the printed figures break by more than the rounding of those identities can explain.</summary>
/// <remarks>Immutable; equal by content. With a <see cref="Modulus"/> it is a statement on exact figures alone, which are whole multiples of their last place: the combination's residual
/// is no multiple of the modulus, while every cell that is not named, and every identity whose factor is a multiple of it, could only change the residual by multiples.</remarks>
public sealed class CertificateConflict : IEquatable<CertificateConflict>
{
    private readonly ValueList<CertificateMultiplier> multipliers;
    private readonly ValueList<CellPlace> cells;

    /// <summary>A conflict from its parts.</summary>
    /// <param name="multipliers">What the identities are multiplied with before they are added.</param>
    /// <param name="cells">The cells that take part in the combination, and the percentages of the shares in it.</param>
    /// <param name="modulus">0 for a combination that is broken as it stands; else the number modulo which it is broken.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="modulus"/> is below 0.</exception>
    public CertificateConflict(IEnumerable<CertificateMultiplier> multipliers, IEnumerable<CellPlace> cells, BigInteger modulus = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(modulus, BigInteger.Zero);
        this.multipliers = ValueList<CertificateMultiplier>.From(multipliers);
        this.cells = ValueList<CellPlace>.From(cells);
        Modulus = modulus;
    }

    /// <summary>What the identities are multiplied with.</summary>
    public IReadOnlyList<CertificateMultiplier> Multipliers => multipliers;

    /// <summary>The cells of which one must be wrong, unless one of the identities is; ordered by place.</summary>
    public IReadOnlyList<CellPlace> Cells => cells;

    /// <summary>0 as a rule; else the number of last places modulo which the combination is broken.</summary>
    public BigInteger Modulus { get; }

    /// <inheritdoc/>
    public bool Equals(CertificateConflict? other) => other is not null && Modulus == other.Modulus && multipliers.Equals(other.multipliers) && cells.Equals(other.cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CertificateConflict);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(multipliers, cells, Modulus);
}

/// <summary>One factor of a combination.</summary>
/// <remarks>Immutable; equal by content. A sum or a rate is taken as target − Σ sign · term (a rate times its denominator); the lower side of a share
/// as 100 · part − lowest percentage · whole ≥ 0, its upper side as highest percentage · whole − 100 · part ≥ 0, both with the sign of the whole; where the percentage has but
/// one end, the other side is the sign of the whole itself.</remarks>
/// <param name="Identity">The position of the identity in the system.</param>
/// <param name="IsUpperSide">Whether it is the upper side of a share; false for everything else.</param>
/// <param name="Factor">The factor, not 0.</param>
public readonly record struct CertificateMultiplier(int Identity, bool IsUpperSide, BigInteger Factor)
{
    /// <summary>The multipliers of a conflict, in their lowest terms and the first of them above 0: rows of shares have their percentage in scaled units, which multipliers have not.</summary>
    internal static IEnumerable<CertificateMultiplier> Of(CellKernel kernel, Conflict conflict)
    {
        var scale = BigInteger.Pow(10, kernel.Decimals);
        CertificateMultiplier[] scaled = [.. conflict.Multipliers.Select(multiplier => new CertificateMultiplier(
            multiplier.Row / 2, (multiplier.Row & 1) == 1, (kernel.FlagsOf(multiplier.Row / 2) & CellKernelFlags.Share) != 0 ? multiplier.Factor * scale : multiplier.Factor))];
        var common = scaled.Aggregate(conflict.Modulus, (divisor, one) => BigInteger.GreatestCommonDivisor(divisor, one.Factor)) * (conflict.Modulus.IsZero ? scaled[0].Factor.Sign : 1);
        return scaled.Select(one => one with { Factor = one.Factor / common });
    }
}

/// <summary>A value as an exact fraction, in the unit of the print.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Cell">The cell.</param>
/// <param name="Numerator">The numerator.</param>
/// <param name="Denominator">The denominator, above 0.</param>
public readonly record struct CertificateValue(CellPlace Cell, BigInteger Numerator, BigInteger Denominator);
