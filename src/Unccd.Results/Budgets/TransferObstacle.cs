using Unccd.Results.Messages;

namespace Unccd.Results.Budgets;

/// <summary>A proof that no transfers within an authority cover the overruns: one limit that any of them would pass.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Kind">Which limit.</param>
/// <param name="Line">The name of the line; null where the limit is one of all lines together.</param>
/// <param name="Needed">What is needed.</param>
/// <param name="Allowed">What the limit allows, less than <paramref name="Needed"/>.</param>
/// <param name="Base">What the limit is a percentage of: the approved budget of the line, or the base of the aggregate cap; null for a limit that is none.</param>
public sealed record TransferObstacle(TransferObstacleKind Kind, string? Line, Euro Needed, Euro Allowed, Euro? Base = null)
{
    /// <summary>By how much the limit is passed; above zero.</summary>
    public Euro Excess => Needed - Allowed;

    /// <summary>What is needed as a percentage of the base; null where there is no base, or one of 0.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? NeededRate(int decimals = 2) => Base is { } whole ? Share.Of(Needed, whole, decimals) : null;

    /// <summary>What is allowed as a percentage of the base; null where there is no base, or one of 0.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? AllowedRate(int decimals = 2) => Base is { } whole ? Share.Of(Allowed, whole, decimals) : null;

    /// <summary>The obstacle in words.</summary>
    public Message Message => Kind switch
    {
        TransferObstacleKind.LineCap when NeededRate() is { } needed && AllowedRate() is { } allowed => Say(
            MessageCode.TransferLineCapOfLine, new("line", Line ?? ""), new("rate", needed.Value), new("cap", PrintedNumber.WithoutTrailingZeros(allowed.Value))),
        TransferObstacleKind.LineCap => Say(MessageCode.TransferLineCap, new MessageArgument("line", Line ?? "")),
        TransferObstacleKind.AggregateCap => Say(MessageCode.TransferAggregateCap),
        _ => Say(MessageCode.TransferSavings),
    };

    private Message Say(string code, params MessageArgument[] first) =>
        new(code, [.. first, new("needed", Needed.Amount), new("allowed", Allowed.Amount), new("excess", Excess.Amount)]);
}
