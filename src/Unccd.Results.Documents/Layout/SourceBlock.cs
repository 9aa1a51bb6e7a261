using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>A piece of a document in reading order: a paragraph or a grid of cells.</summary>
/// <param name="Origin">Where a person finds it.</param>
internal abstract record SourceBlock(string Origin);

/// <summary>A paragraph, line by line; a line carries its markup no more.</summary>
/// <param name="Lines">The printed lines, at least one, none empty.</param>
/// <param name="Origin">Where a person finds it.</param>
/// <param name="HeadingLevel">1 and deeper for headings, 0 for text.</param>
/// <param name="FootnoteMark">The mark, where the paragraph is a footnote.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="Number">The paragraph number, where the file tells it apart from the text.</param>
internal record SourceText(IReadOnlyList<string> Lines, string Origin, int HeadingLevel = 0, string? FootnoteMark = null, bool IsBold = false, string? Number = null) : SourceBlock(Origin)
{
    public string Text => LineJoining.Join(Lines);
}

/// <summary>Cells in rows, header and body not yet told apart.</summary>
/// <param name="Rows">The rows, at least one.</param>
/// <param name="Origin">Where a person finds it.</param>
/// <param name="HeaderRows">How many rows the file itself marks as header; 0 where it does not.</param>
/// <param name="Caption">The caption that the file attaches to the grid; null where it does not.</param>
/// <param name="ColumnOrigins">The names of the columns, label column included; null where they have none.</param>
internal sealed record SourceGrid(IReadOnlyList<SourceRow> Rows, string Origin, int HeaderRows = 0, IReadOnlyList<string>? Caption = null, IReadOnlyList<string>? ColumnOrigins = null) : SourceBlock(Origin);

/// <summary>A place where the document could not be read.</summary>
/// <param name="Problem">What was found there, and what was expected.</param>
/// <param name="Origin">Where a person finds it.</param>
internal sealed record SourceProblem(InputProblem Problem, string Origin) : SourceBlock(Origin);

/// <summary>A row of cells.</summary>
/// <param name="Cells">The cells, from left to right.</param>
/// <param name="Origin">Where a person finds it.</param>
internal sealed record SourceRow(IReadOnlyList<SourceCell> Cells, string Origin)
{
    /// <summary>The cell in a column from 0; a blank beyond the end.</summary>
    public SourceCell this[int column] => column < Cells.Count ? Cells[column] : SourceCell.Blank;

    public bool IsBlankFrom(int column)
    {
        for (var i = column; i < Cells.Count; i++)
        {
            if (!Cells[i].IsBlank)
                return false;
        }

        return true;
    }
}
