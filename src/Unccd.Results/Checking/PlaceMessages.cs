using Unccd.Results.Messages;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Says where a cell, a table or a paragraph stands.</summary>
internal static class PlaceMessages
{
    public static Message OfCell(PrintedDocument document, CellPlace place)
    {
        if (place.IsInText)
            return OfFigureOfText(document, place.Row);
        var table = document.Tables[place.Table - 1];
        var row = table.NameOf(place.Row - 1);
        var column = ColumnName(table, place.Column);
        return row.Length == 0
            ? new Message(MessageCode.PlaceOfUnlabelledCell, new("table", OfTable(document, place.Table)), new("rowIndex", place.Row), new("column", column))
            : new Message(MessageCode.PlaceOfCell, new("table", OfTable(document, place.Table)), new("row", row), new("column", column));
    }

    public static Message OfTable(PrintedDocument document, int table) => document.Tables[table - 1].Number is { } number
        ? new Message(MessageCode.PlaceOfNumberedTable, new MessageArgument("number", number))
        : new Message(MessageCode.PlaceOfUnnumberedTable, new MessageArgument("position", table));

    public static Message OfParagraph(PrintedParagraph paragraph) => paragraph switch
    {
        { FootnoteMark: { } mark } => new Message(MessageCode.PlaceOfFootnote, new MessageArgument("mark", mark)),
        { Number: { } number } => new Message(MessageCode.PlaceOfParagraph, new MessageArgument("paragraph", number)),
        _ => new Message(MessageCode.PlaceOfText),
    };

    // The text of an outcome has no numbers, so its figures are told by the outcome.
    private static Message OfFigureOfText(PrintedDocument document, int position) =>
        document.Paragraphs[position - 1] is { Number: null, FootnoteMark: null } && MentionReader.OutcomeAt(document, position) is { } code
            ? new Message(MessageCode.PlaceOfOutcome, new MessageArgument("outcome", code))
            : OfParagraph(document.Paragraphs[position - 1]);

    private static string ColumnName(PrintedTable table, int column)
    {
        var name = table.Columns[column - 1].Name;
        return name.Length == 0 ? $"[{column}]" : name;
    }
}
