using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Corrections;

/// <summary>A sum or a rate one cell of which is misprinted by more and more steps.</summary>
internal static class MovedSum
{
    /// <summary>The smallest number of steps that violates the identity; null for none.</summary>
    /// <param name="kernel">The numbers.</param>
    /// <param name="identity">The identity.</param>
    /// <param name="cell">The cell that moves.</param>
    /// <param name="step">By how much it moves, in parts of a scaled unit.</param>
    /// <param name="finer">How many of these parts a scaled unit has.</param>
    /// <param name="first">The first number of steps that is of interest.</param>
    /// <param name="last">The last one; null for no end.</param>
    public static BigInteger? FirstViolated(CellKernel kernel, int identity, int cell, BigInteger step, BigInteger finer, BigInteger first, BigInteger? last)
    {
        var row = kernel.RowOf<BigInteger>(identity, second: false)!;
        var (residual, per) = (BigInteger.Zero, BigInteger.Zero);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            residual += row.Coefficients[i] * kernel.ValueOf(row.Cells[i]);
            if (row.Cells[i] == cell)
                per += row.Coefficients[i] * step;
        }

        // It holds as long as 0 lies between the lowest and the highest residual that the intervals allow.
        var flags = kernel.FlagsOf(identity);
        var (below, above) = kernel.SlackOf(identity);
        return Steps.Least(
            below is { } low ? Steps.UntilNegative(-finer * (residual + low), -per, (flags & CellKernelFlags.LowerIsOpen) != 0, first, last) : null,
            above is { } high ? Steps.UntilNegative(finer * (residual + high), per, (flags & CellKernelFlags.UpperIsOpen) != 0, first, last) : null);
    }
}
