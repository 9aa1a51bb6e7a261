using Unccd.Results.Identities;
using Unccd.Results.Messages;

namespace Unccd.Results.Structure;

/// <summary>Says why an identity was inferred, and what speaks for a rounding convention.</summary>
internal static class StructureMessages
{
    public static Message Columns(ColumnRelation relation) =>
        new(MessageCode.StructureColumnsAgree, new MessageArgument("holds", relation.Holds), new MessageArgument("all", relation.Holds + relation.Fails));

    public static Message Rows(RowGroup group) => new(
        group.Label >= 6 * Bits.One ? MessageCode.StructureLabelledRowsAgree : MessageCode.StructureRowsAgree,
        new MessageArgument("holds", group.Holds),
        new MessageArgument("all", group.Holds + group.Fails));

    public static Message Share(ShareLine line) =>
        new(MessageCode.StructureSharesAgree, new MessageArgument("holds", line.Holds), new MessageArgument("all", line.Holds + line.Fails));

    public static Message Rate(RowRate rate) => new(
        MessageCode.StructureRateAgrees,
        new MessageArgument("rate", Trim(rate.PerMille / 10m)),
        new MessageArgument("holds", rate.Holds),
        new MessageArgument("all", rate.Holds + rate.Fails));

    public static Message EqualTotals(EqualRows equal) =>
        new(MessageCode.StructureTotalsRepeat, new MessageArgument("holds", equal.Holds), new MessageArgument("all", equal.Holds + equal.Fails));

    public static Message CarryOver(int holds, int fails) =>
        new(MessageCode.StructureBalancesCarriedOver, new MessageArgument("holds", holds), new MessageArgument("all", holds + fails));

    public static Message RunningTotal(RunningTotal running) =>
        new(MessageCode.StructureRunningTotal, new MessageArgument("holds", running.Holds), new MessageArgument("all", running.Holds + running.Fails));

    public static Message Changes(ChangeRow changes) =>
        new(MessageCode.StructureChangesAgree, new MessageArgument("holds", changes.Holds), new MessageArgument("all", changes.Holds + changes.Fails));

    public static Message ChangesInPerCent(ChangeRow changes) =>
        new(MessageCode.StructureSharesAgree, new MessageArgument("holds", changes.PercentHolds), new MessageArgument("all", changes.PercentHolds + changes.PercentFails));

    public static Message SameTotal(int holds, int all) =>
        new(MessageCode.StructureSameTotal, new MessageArgument("holds", holds), new MessageArgument("all", all));

    public static Message SameSeries(int holds, int all) =>
        new(MessageCode.StructureSameSeries, new MessageArgument("holds", holds), new MessageArgument("all", all));

    public static Message SumOfTwoTables(int holds, int all) =>
        new(MessageCode.StructureSumOfTwoTables, new MessageArgument("holds", holds), new MessageArgument("all", all));

    public static Message Statement() => new(MessageCode.StructureStatement);

    public static Message Convention(RoundingConvention convention, int residuals, int identities) => new(
        convention switch
        {
            RoundingConvention.Exact when identities == 0 => MessageCode.StructureConventionNothing,
            RoundingConvention.Exact => MessageCode.StructureConventionExact,
            RoundingConvention.Undecided => MessageCode.StructureConventionUndecided,
            RoundingConvention.Truncated => MessageCode.StructureConventionTruncated,
            _ => MessageCode.StructureConventionRounded,
        },
        new MessageArgument("residuals", residuals),
        new MessageArgument("all", identities));

    private static decimal Trim(decimal value) => value == decimal.Truncate(value) ? decimal.Truncate(value) : value;
}
