using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>Says a cause in words, rows and columns by their labels where a document is at hand, else by their numbers.</summary>
internal static class CauseDescription
{
    public static Message Of(CauseKind kind, IReadOnlyList<CellPlace> cells, IReadOnlyList<CellPlace> sources, PrintedDocument? document = null)
    {
        var isSameRow = sources.Count > 0 && sources[0].Row == cells[0].Row;
        return kind switch
        {
            CauseKind.RowCopied when isSameRow => new Message(MessageCode.CauseColumnCopied, Named("column", Column(cells[0], document)), Named("source", Column(sources[0], document))),
            CauseKind.RowCopied => new Message(MessageCode.CauseRowCopied, Named("row", Row(cells[0], document)), Named("source", Row(sources[0], document))),
            CauseKind.ColumnShifted => new Message(MessageCode.CauseColumnShifted, Named("row", Row(cells[0], document))),
            CauseKind.Swapped => new Message(MessageCode.CauseSwapped, Named("row", Row(sources[0], document)), Named("column", Column(sources[0], document))),
            CauseKind.RowOmitted => new Message(MessageCode.CauseRowOmitted, Named("source", isSameRow ? Column(sources[0], document) : Row(sources[0], document))),
            CauseKind.RowDoubled => new Message(MessageCode.CauseRowDoubled, Named("source", isSameRow ? Column(sources[0], document) : Row(sources[0], document))),
            CauseKind.CellCopied => new Message(MessageCode.CauseCellCopied, Named("row", Row(sources[0], document)), Named("column", Column(sources[0], document))),
            CauseKind.OtherYear => new Message(MessageCode.CauseOtherYear, Named("column", Column(sources[0], document))),
            CauseKind.StaleTotal => new Message(MessageCode.CauseStaleTotal, Named("column", Column(cells[0], document))),
            CauseKind.SignLost => new Message(MessageCode.CauseSignLost),
            CauseKind.Scale => new Message(MessageCode.CauseScale),
            CauseKind.Transposed => new Message(MessageCode.CauseTransposed),
            CauseKind.DigitWrong => new Message(MessageCode.CauseDigitWrong),
            CauseKind.DigitMissing => new Message(MessageCode.CauseDigitMissing),
            CauseKind.DigitDoubled => new Message(MessageCode.CauseDigitDoubled),
            CauseKind.LetterForDigit => new Message(MessageCode.CauseLetterForDigit),
            CauseKind.ShareMisrounded => new Message(MessageCode.CauseShareMisrounded),
            _ => new Message(MessageCode.CauseUnknown),
        };
    }

    private static MessageArgument Named(string name, Message value) => new(name, value);

    private static Message Row(CellPlace place, PrintedDocument? document)
    {
        var label = TableOf(place, document) is { } table && place.Row <= table.Rows.Count ? table.NameOf(place.Row - 1) : "";
        return label.Length > 0 ? new Message(MessageCode.RowLabelled, new MessageArgument("label", label)) : new Message(MessageCode.RowNumbered, new MessageArgument("number", place.Row));
    }

    private static Message Column(CellPlace place, PrintedDocument? document)
    {
        var label = TableOf(place, document) is { } table && place.Column <= table.Columns.Count ? table.Columns[place.Column - 1].Name : "";
        return label.Length > 0 ? new Message(MessageCode.ColumnLabelled, new MessageArgument("label", label)) : new Message(MessageCode.ColumnNumbered, new MessageArgument("number", place.Column));
    }

    private static PrintedTable? TableOf(CellPlace place, PrintedDocument? document) =>
        document is not null && place.Table >= 1 && place.Table <= document.Tables.Count ? document.Tables[place.Table - 1] : null;
}
