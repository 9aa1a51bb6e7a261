using System.Numerics;

namespace Unccd.Results.Diagnosis;

/// <summary>An explanation while it is being made: everything in indices and scaled units.</summary>
internal sealed class Draft
{
    /// <summary>The elements, in rising order.</summary>
    public required int[] Elements { get; init; }

    /// <summary>The cells among them.</summary>
    public required DraftCell[] Cells { get; init; }

    /// <summary>The identities among them, by position.</summary>
    public required int[] Doubted { get; init; }

    /// <summary>What the elements cost.</summary>
    public required int Cost { get; init; }

    /// <summary>Whether one set of true values satisfies every identity.</summary>
    public required bool IsJoint { get; init; }

    /// <summary>What happened, each cell in exactly one.</summary>
    public List<DraftCause> Causes { get; } = [];

    /// <summary>How unlikely it is.</summary>
    public int CostMillibits { get; set; }

    /// <summary>Whether a figure of a copied run would be right by coincidence: as much as a cause.</summary>
    public int Coincidences { get; set; }

    /// <summary>Whether one of the cells cannot have the value that the others leave for it.</summary>
    public bool IsContradicted => Array.Exists(Cells, cell => cell.IsContradicted);

    /// <summary>Whether one of the cells could only be below zero, where nothing is counted so: it explains the print, but comes after whatever does not need that.</summary>
    public bool IsBelowZero => Array.Exists(Cells, cell => cell.IsBelowZero);

    public int CauseCount => Causes.Sum(cause => cause.Kind == CauseKind.Unknown ? CauseWeights.CausesOfUnknown : 1) + (Cost - Cells.Length);
}

/// <summary>A wrong cell of a draft.</summary>
internal sealed class DraftCell
{
    public required int Cell { get; init; }

    /// <summary>The printable values that it may have, in rising order; empty where they are too many or not bounded.</summary>
    public required BigInteger[] Candidates { get; init; }

    public required BigInteger? Lowest { get; init; }

    public required BigInteger? Highest { get; init; }

    /// <summary>Whether it can have no value that is another: a percentage that the sums put where its part and its whole, both trusted, do not, a count that would be no whole number, a figure that stays as it is.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>Whether it counts something, and all the values that it may have are below zero.</summary>
    public bool IsBelowZero { get; init; }

    /// <summary>A value that satisfies everything, where the candidates are not listed.</summary>
    public required BigInteger Fallback { get; init; }

    public BigInteger Chosen { get; set; }

    public List<BigInteger> Alternatives { get; } = [];

    /// <summary>The cell with its range, no value chosen yet.</summary>
    public DraftCell Copy() => new() { Cell = Cell, Candidates = Candidates, Lowest = Lowest, Highest = Highest, IsContradicted = IsContradicted, IsBelowZero = IsBelowZero, Fallback = Fallback };
}

/// <summary>A cause of a draft.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Cells">The wrong cells.</param>
/// <param name="Sources">Where their figures come from; as many as the cells, one, or none.</param>
/// <param name="CostMillibits">How unlikely it is.</param>
internal sealed record DraftCause(CauseKind Kind, int[] Cells, int[] Sources, int CostMillibits);
