using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Where a person finds what a finding is about.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Table">The position of the table in the document from 1; null for the running text and for the document as a whole.</param>
/// <param name="TableNumber">The number of the table as printed; null where it has none.</param>
/// <param name="Row">The label of the row, behind a code the words beside it ("5401 Hospitality"); the number of the paragraph or the mark of the footnote for a finding about the text, the code of its outcome where it has neither; null for a whole table.</param>
/// <param name="RowIndex">The position of the body row from 1; null without a row.</param>
/// <param name="Column">The name of the column, header levels joined by " / "; null without a column.</param>
/// <param name="ColumnIndex">The position of the figure column from 1; null without a column.</param>
/// <param name="Origin">The line or cell of the file ("line 92"); null where that is not known.</param>
public sealed record FindingPlace(int? Table, string? TableNumber, string? Row, int? RowIndex, string? Column, int? ColumnIndex, string? Origin)
{
    /// <summary>The document as a whole.</summary>
    public static FindingPlace Document { get; } = new(null, null, null, null, null, null, null);

    /// <summary>The place of a cell of a document, in a table or in the text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such table, row, column or paragraph.</exception>
    public static FindingPlace Of(PrintedDocument document, CellPlace place)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (place.IsInText)
            return OfParagraph(document, place.Row);
        ArgumentOutOfRangeException.ThrowIfLessThan(place.Table, 1, nameof(place));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place.Table, document.Tables.Count, nameof(place));
        var table = document.Tables[place.Table - 1];
        _ = table[place.Row, place.Column];
        var row = table.Rows[place.Row - 1];
        return new FindingPlace(place.Table, table.Number, table.NameOf(place.Row - 1), place.Row, table.Columns[place.Column - 1].Name, place.Column, row.Origin);
    }

    /// <summary>The place of a paragraph or footnote.</summary>
    /// <param name="document">The document.</param>
    /// <param name="paragraph">The position of the paragraph, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such paragraph.</exception>
    public static FindingPlace OfParagraph(PrintedDocument document, int paragraph)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paragraph, document.Paragraphs.Count);
        var text = document.Paragraphs[paragraph - 1];
        return new FindingPlace(null, null, text.Number ?? text.FootnoteMark ?? MentionReader.OutcomeAt(document, paragraph) ?? "", null, null, null, text.Origin);
    }

    /// <summary>The place of a whole table.</summary>
    /// <param name="document">The document.</param>
    /// <param name="table">The position of the table, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such table.</exception>
    public static FindingPlace OfTable(PrintedDocument document, int table)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfLessThan(table, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(table, document.Tables.Count);
        return new FindingPlace(table, document.Tables[table - 1].Number, null, null, null, null, document.Tables[table - 1].Origin);
    }
}
