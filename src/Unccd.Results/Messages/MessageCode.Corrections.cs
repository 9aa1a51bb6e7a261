namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>A line of a corrigendum. Arguments: place (a message), printed, read.</summary>
    public const string CorrigendumForRead = nameof(CorrigendumForRead);

    /// <summary>A line of a corrigendum where nothing was printed. Arguments: place (a message), read.</summary>
    public const string CorrigendumInsert = nameof(CorrigendumInsert);

    /// <summary>The place of a table cell in a corrigendum. Arguments: table, row, column.</summary>
    public const string CorrigendumCell = nameof(CorrigendumCell);

    /// <summary>The place of a figure of the text in a corrigendum. Argument: paragraph.</summary>
    public const string CorrigendumParagraph = nameof(CorrigendumParagraph);
}
