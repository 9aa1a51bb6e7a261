namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Checking(string code) => code switch
    {
        MessageCode.PlaceOfCell => "{table}, {row}, {column}",
        MessageCode.PlaceOfUnlabelledCell => "{table}, row {rowIndex}, {column}",
        MessageCode.PlaceOfTable => "{table}",
        MessageCode.PlaceOfUnnumberedTable => "The table in position {position}",
        MessageCode.PlaceOfNumberedTable => "Table {number}",
        MessageCode.PlaceOfParagraph => "Paragraph {paragraph}",
        MessageCode.PlaceOfFootnote => "Footnote {mark}",
        MessageCode.PlaceOfOutcome => "Outcome {outcome}",
        MessageCode.PlaceOfText => "The text",
        MessageCode.PlacesTogether => "{places}",
        MessageCode.RowSumViolated => "{place}: {printed} is printed, the other columns of the row give {expected}.",
        MessageCode.ColumnSumViolated => "{place}: {printed} is printed, the rows add up to {expected}.",
        MessageCode.SubtotalViolated => "{place}: {printed} is printed, the rows of the subtotal add up to {expected}.",
        MessageCode.BalanceViolated => "{place}: {printed} is printed, the difference of the other columns is {expected}.",
        MessageCode.ShareViolated => "{place}: {printed} per cent is printed, {part} of {whole} is {expected} per cent.",
        MessageCode.RateViolated => "{place}: {printed} is printed, {rate} per cent of {basis} is {expected}.",
        MessageCode.EqualTotalsViolated => "{place}: {printed} is printed, but it must equal {other}, which is {expected}.",
        MessageCode.CrossTableViolated => "{place}: {printed} is printed, {expected} follows from {other}.",
        MessageCode.StatementViolated => "{place}: the text says {printed}, {expected} follows from {other}.",
        MessageCode.RoundingDifference => "{place}: {printed} is printed, {expected} follows from the other figures: a difference of rounding.",
        MessageCode.UnverifiedTotal => "{place}: {printed} is printed; if it is the total that it seems to be, it should be {expected}.",
        MessageCode.TablesDiffer => "{place}: {printed} is printed, {other} has {expected}.",
        MessageCode.ShareOfZero => "{place}: {printed} per cent is printed for {part} of a base of nothing, of which no share exists.",
        MessageCode.JointlyInfeasible => "{place}: each of {count} identities holds within rounding, but no true values satisfy them all.",
        MessageCode.DoubleZero => "{place}: \"00\" is printed, which is no number as these reports write one; it is read as nil.",
        MessageCode.LetterForDigit => "{place}: \"{printed}\" is printed with a letter for a digit.",
        MessageCode.UnreadableFigure => "{place}: \"{printed}\" is printed where a figure is expected.",
        MessageCode.OverIncumbency => "{place}: posts filled: {filled}, posts approved: {approved}.",
        MessageCode.DanglingReference => "{place} refers to outcome {outcome}, which does not exist.",
        MessageCode.OutcomeBeforeObjective => "{place}: the text of outcome {outcome} stands before the heading of its objective.",
        MessageCode.NothingChecked => "{place}: nothing could be checked, because {reason}.",
        MessageCode.ReasonNoRelation => "no relation between its figures was found",
        MessageCode.ReasonCellsUnread => "digits in cells, such as \"{printed}\", were not read as figures (number of cells: {count})",
        MessageCode.ColumnsUnchecked => "{place}: nothing checks this column: {columns}. A misprint there would go unseen.",
        MessageCode.RowsUnchecked => "{place}: nothing checks this row: {rows}. A misprint there would go unseen.",
        _ => null,
    };
}
