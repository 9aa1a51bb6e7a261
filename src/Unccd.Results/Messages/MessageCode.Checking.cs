namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>A cell of a table. Arguments: table, row, column.</summary>
    public const string PlaceOfCell = nameof(PlaceOfCell);

    /// <summary>A cell of a table whose row has no label. Arguments: table, rowIndex, column.</summary>
    public const string PlaceOfUnlabelledCell = nameof(PlaceOfUnlabelledCell);

    /// <summary>A whole table. Argument: table.</summary>
    public const string PlaceOfTable = nameof(PlaceOfTable);

    /// <summary>A table without a number, by its position. Argument: position.</summary>
    public const string PlaceOfUnnumberedTable = nameof(PlaceOfUnnumberedTable);

    /// <summary>A table with a number. Argument: number.</summary>
    public const string PlaceOfNumberedTable = nameof(PlaceOfNumberedTable);

    /// <summary>A numbered paragraph. Argument: paragraph.</summary>
    public const string PlaceOfParagraph = nameof(PlaceOfParagraph);

    /// <summary>A footnote of the text. Argument: mark.</summary>
    public const string PlaceOfFootnote = nameof(PlaceOfFootnote);

    /// <summary>The text where a paragraph has no number.</summary>
    public const string PlaceOfText = nameof(PlaceOfText);

    /// <summary>The text of outcomes. Argument: outcome (text), the codes.</summary>
    public const string PlaceOfOutcome = nameof(PlaceOfOutcome);

    /// <summary>Several places. Argument: places.</summary>
    public const string PlacesTogether = nameof(PlacesTogether);

    /// <summary>Columns of a row do not add up. Arguments: place, printed, expected.</summary>
    public const string RowSumViolated = nameof(RowSumViolated);

    /// <summary>Rows of a column do not add up to the total. Arguments: place, printed, expected.</summary>
    public const string ColumnSumViolated = nameof(ColumnSumViolated);

    /// <summary>Rows of a column do not add up to the subtotal. Arguments: place, printed, expected.</summary>
    public const string SubtotalViolated = nameof(SubtotalViolated);

    /// <summary>A balance is not the difference of its columns. Arguments: place, printed, expected.</summary>
    public const string BalanceViolated = nameof(BalanceViolated);

    /// <summary>A printed share is not the share of its two figures. Arguments: place, printed, part, whole, expected.</summary>
    public const string ShareViolated = nameof(ShareViolated);

    /// <summary>An amount is not the rate of its basis. Arguments: place, printed, rate (per cent), basis, expected.</summary>
    public const string RateViolated = nameof(RateViolated);

    /// <summary>Two totals that must be equal are not. Arguments: place, printed, other, expected.</summary>
    public const string EqualTotalsViolated = nameof(EqualTotalsViolated);

    /// <summary>Tables do not agree. Arguments: place, printed, other, expected.</summary>
    public const string CrossTableViolated = nameof(CrossTableViolated);

    /// <summary>A statement of the text and the tables do not agree. Arguments: place, printed, other, expected.</summary>
    public const string StatementViolated = nameof(StatementViolated);

    /// <summary>A sum is off by no more than rounding explains. Arguments: place, printed, expected.</summary>
    public const string RoundingDifference = nameof(RoundingDifference);

    /// <summary>What seems to be a total does not add up, but that it is one is not certain. Arguments: place, printed, expected.</summary>
    public const string UnverifiedTotal = nameof(UnverifiedTotal);

    /// <summary>Two figures that often agree differ. Arguments: place, printed, other, expected.</summary>
    public const string TablesDiffer = nameof(TablesDiffer);

    /// <summary>A share is printed of a budget of nothing. Arguments: place, printed, part.</summary>
    public const string ShareOfZero = nameof(ShareOfZero);

    /// <summary>Each identity holds within rounding, but no true values satisfy them together. Argument: place, count.</summary>
    public const string JointlyInfeasible = nameof(JointlyInfeasible);

    /// <summary>"00" is printed, which is no number as a house writes one. Arguments: place.</summary>
    public const string DoubleZero = nameof(DoubleZero);

    /// <summary>A letter stands for a digit. Arguments: place, printed.</summary>
    public const string LetterForDigit = nameof(LetterForDigit);

    /// <summary>What stands in a column of figures is none. Arguments: place, printed.</summary>
    public const string UnreadableFigure = nameof(UnreadableFigure);

    /// <summary>More posts are filled than approved. Arguments: place, filled, approved.</summary>
    public const string OverIncumbency = nameof(OverIncumbency);

    /// <summary>The text refers to an outcome that does not exist. Arguments: place, outcome.</summary>
    public const string DanglingReference = nameof(DanglingReference);

    /// <summary>The text of an outcome stands before the heading of its objective. Arguments: place, outcome.</summary>
    public const string OutcomeBeforeObjective = nameof(OutcomeBeforeObjective);

    /// <summary>No identity of a table could be checked. Arguments: place, reason.</summary>
    public const string NothingChecked = nameof(NothingChecked);

    /// <summary>Why nothing was checked: the figures show no relation. No argument.</summary>
    public const string ReasonNoRelation = nameof(ReasonNoRelation);

    /// <summary>Why nothing was checked: cells hold digits, but no figure. Arguments: count (int), printed (the first of them).</summary>
    public const string ReasonCellsUnread = nameof(ReasonCellsUnread);

    /// <summary>Columns of a table whose other columns are checked have no identity. Arguments: place, columns (their names).</summary>
    public const string ColumnsUnchecked = nameof(ColumnsUnchecked);

    /// <summary>Rows of a table whose other rows are checked have no identity. Arguments: place, rows (their labels).</summary>
    public const string RowsUnchecked = nameof(RowsUnchecked);
}
