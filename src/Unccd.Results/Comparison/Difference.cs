using Unccd.Results.Checking;
using Unccd.Results.Messages;

namespace Unccd.Results.Comparison;

/// <summary>One difference between two documents, with its places and prints in both.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Kind">In what they differ.</param>
/// <param name="First">The place in the first document; null where it has none.</param>
/// <param name="Second">The place in the second document; null where it has none.</param>
/// <param name="FirstPrint">What the first prints there: a figure, a label, the figures of a text joined by "; "; null where it has no such place.</param>
/// <param name="SecondPrint">What the second prints there; null where it has no such place.</param>
/// <param name="Fault">Which of them is wrong; <see cref="VersionAtFault.Undecided"/> for all but figures of language versions.</param>
/// <param name="Message">All of it in one sentence.</param>
public sealed record Difference(DifferenceKind Kind, FindingPlace? First, FindingPlace? Second, string? FirstPrint, string? SecondPrint, VersionAtFault Fault, Message Message)
{
    /// <summary>The sentence in English.</summary>
    public override string ToString() => Message.ToString();
}
