namespace Unccd.Results.Diagnosis;

/// <summary>A homogeneous relation Σ coefficient · variable = 0 that follows from the identities.</summary>
/// <param name="Variables">The variables, in rising order: cells first, then the slacks of rows.</param>
/// <param name="Coefficients">Their coefficients, none of them 0, without a common divisor; that of the basic variable is positive.</param>
internal sealed record TableauRow<T>(int[] Variables, T[] Coefficients)
{
    public int IndexOf(int variable) => Array.BinarySearch(Variables, variable);
}
