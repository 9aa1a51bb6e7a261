namespace Unccd.Results.Documents.Layout;

/// <summary>A row of a sheet: its number, and its cells that hold something, by column from 0.</summary>
/// <param name="Number">The number of the row, from 1.</param>
/// <param name="Origin">Where a person finds it.</param>
/// <param name="Cells">The cells that are not blank, ordered by column; continued cells of a merged one included.</param>
internal sealed record SheetRow(int Number, string Origin, SortedList<int, SourceCell> Cells)
{
    /// <summary>How many cells the row has, blanks included, where the file tells; 0 where it does not.</summary>
    public int Width { get; init; }

    public int Filled => Cells.Values.Count(cell => !cell.IsBlank);

    /// <summary>The only cell that holds something, where it holds words.</summary>
    public SourceCell? OnlyText => Filled == 1 && Cells.Values.First(cell => !cell.IsBlank) is { Figure: null } only && !CellWords.IsNumber(only) ? only : null;

    public int FirstColumn => Cells.First(cell => !cell.Value.IsBlank).Key;
}
