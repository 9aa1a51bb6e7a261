namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Structure(string code) => code switch
    {
        MessageCode.StructureColumnsAgree => "the columns add up in {holds} of {all} rows",
        MessageCode.StructureRowsAgree => "the rows add up in {holds} of {all} columns",
        MessageCode.StructureLabelledRowsAgree => "printed as a total, and the rows add up in {holds} of {all} columns",
        MessageCode.StructureSharesAgree => "{holds} of {all} percentages are those of these two figures",
        MessageCode.StructureRateAgrees => "{rate} per cent of the other row in {holds} of {all} columns",
        MessageCode.StructureTotalsRepeat => "the two totals are equal in {holds} of {all} columns",
        MessageCode.StructureBalancesCarriedOver => "{holds} of {all} opening balances repeat the closing balance before",
        MessageCode.StructureChangesAgree => "{holds} of {all} changes are those from one period to the next",
        MessageCode.StructureRunningTotal => "{holds} of {all} running totals are the one before and the figure beside it",
        MessageCode.StructureSameTotal => "the totals of two tables are equal in {holds} of {all} columns",
        MessageCode.StructureSameSeries => "the columns of two tables are equal in {holds} of {all} rows of the same label",
        MessageCode.StructureSumOfTwoTables => "the columns of two tables add up to this one in {holds} of {all} rows of the same label",
        MessageCode.StructureStatement => "the text repeats a total of the table",
        MessageCode.StructureConventionNothing => "no identity tells how the figures were rounded",
        MessageCode.StructureConventionExact => "{residuals} of {all} identities are off by a rounding: the figures foot exactly",
        MessageCode.StructureConventionUndecided => "{residuals} of {all} identities are off by a rounding: too few to tell exact figures from rounded ones",
        MessageCode.StructureConventionRounded => "{residuals} of {all} identities are off by a rounding: the figures were rounded one by one",
        MessageCode.StructureConventionTruncated => "{residuals} of {all} identities are off by a rounding, all to one side: the figures were cut off",
        _ => null,
    };
}
