using Unccd.Results.Budgets;
using Unccd.Results.Messages;

namespace Unccd.Results.Reports;

/// <summary>Whether a report keeps a policy: a matter of its own beside its arithmetic, for a report can add up and break a rule, or the reverse.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Policy">The policy and its source: "UNFCCC (22/CP.21, paragraph 10)".</param>
/// <param name="IsVerified">Whether the policy was read in its source; false where it is from memory.</param>
/// <param name="IsKept">Whether it is kept; null where the figures that it needs do not add up, so that nobody can tell before they are corrected.</param>
/// <param name="Message">The verdict in words.</param>
/// <param name="Table">The position in the document of the table that was judged, from 1.</param>
/// <param name="Transfers">What an authority says line by line, and the transfers that it lets be made; null for every other policy, and where nobody can tell.</param>
public sealed record PolicyVerdict(string Policy, bool IsVerified, bool? IsKept, Message Message, int Table, TransferVerdict? Transfers = null)
{
    /// <summary>The policy without its source, which is none that can be said in other languages while nobody has read it.</summary>
    internal string Name { get; init; } = Policy;
}
