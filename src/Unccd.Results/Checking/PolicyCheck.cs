using Unccd.Results.Messages;
using Unccd.Results.Reports;

namespace Unccd.Results.Checking;

/// <summary>What a check says of one policy: on the figures as printed and, where these are wrong, on the likeliest corrected ones.</summary>
/// <remarks>Immutable; equal by content. It is no finding: it counts neither for the consistency of a report nor for an exit status.</remarks>
/// <param name="AsPrinted">The verdict on the figures as printed; undecided where they do not add up.</param>
/// <param name="AsCorrected">The verdict on the figures as the likeliest explanation corrects them; null where it adds nothing to <paramref name="AsPrinted"/>.</param>
public sealed record PolicyCheck(PolicyVerdict AsPrinted, PolicyVerdict? AsCorrected)
{
    /// <summary>The verdict that counts: that on the corrected figures where there is one.</summary>
    public PolicyVerdict Verdict => AsCorrected ?? AsPrinted;

    /// <summary>The verdict in words; where it is about corrected figures, also what is to be said of the print.</summary>
    public Message Message => AsCorrected is { } corrected
        ? new Message(MessageCode.PolicyOnCorrection, new("printed", AsPrinted.Message), new("corrected", corrected.Message))
        : AsPrinted.Message;

    /// <summary>The figures that <see cref="Verdict"/> is about.</summary>
    public PolicyBasis Basis => AsCorrected is null ? PolicyBasis.Print : PolicyBasis.LikeliestCorrection;
}
