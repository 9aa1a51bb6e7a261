using Unccd.Results.Messages;

namespace Unccd.Results.Budgets;

/// <summary>A proof that no transfers within an authority cover the overruns: one limit that any of them would pass.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Kind">Which limit.</param>
/// <param name="Line">The name of the line; null where the limit is one of all lines together.</param>
/// <param name="Needed">What is needed.</param>
/// <param name="Allowed">What the limit allows, less than <paramref name="Needed"/>.</param>
public sealed record TransferObstacle(TransferObstacleKind Kind, string? Line, Euro Needed, Euro Allowed)
{
    /// <summary>By how much the limit is passed; above zero.</summary>
    public Euro Excess => Needed - Allowed;

    /// <summary>The obstacle in words.</summary>
    public Message Message => Kind switch
    {
        TransferObstacleKind.LineCap => new Message(MessageCode.TransferLineCap, new("line", Line ?? ""), new("needed", Needed.Amount), new("allowed", Allowed.Amount), new("excess", Excess.Amount)),
        TransferObstacleKind.AggregateCap => new Message(MessageCode.TransferAggregateCap, new("needed", Needed.Amount), new("allowed", Allowed.Amount), new("excess", Excess.Amount)),
        _ => new Message(MessageCode.TransferSavings, new("needed", Needed.Amount), new("allowed", Allowed.Amount), new("excess", Excess.Amount)),
    };
}
