using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>Finds which of the lines above a body are its header; those above them belong to the title, those below to the body.</summary>
internal static class HeaderRange
{
    /// <returns>The first line of the header and the line after its last one; both the number of lines where there is none.</returns>
    public static (int Start, int End) Find(IReadOnlyList<AlignedLine> above, AlignedColumns columns)
    {
        var last = above.Count - 1;
        while (last >= 0 && !NamesColumns(above, last, columns))
            last--;
        if (last < 0)
            return (above.Count, above.Count);
        var first = last;
        while (first > 0 && Belongs(above, first - 1, columns))
            first--;
        while (above[first].Kind == LineKind.Rule)
            first++;
        return first + 1 <= last || IsEnough(above, first, last, columns) ? (first, End(above, last, columns)) : (above.Count, above.Count);
    }

    // One name alone on its line continues the names of the line above or below; standing over the middle of the table it is a heading.
    private static bool NamesColumns(IReadOnlyList<AlignedLine> above, int at, AlignedColumns columns)
    {
        if (above[at].Kind != LineKind.Label)
            return above[at].Kind is LineKind.Words or LineKind.Keys or LineKind.Row;
        if (columns.IsLabel(above[at].Pieces[0], isFirst: true))
            return false;
        var lower = at + 1 < above.Count && above[at + 1].Kind is LineKind.Words or LineKind.Keys or LineKind.Row or LineKind.Rule;
        var place = above[at].Pieces[0].At(columns.Measure);
        var isName = columns.IsInLine(place, columns.Nearest(place)) || (at > 0 && above[at - 1].Pieces.Any(piece => piece.At(columns.Measure).IsInLineWith(place)));
        return lower || (isName && (columns.Count == 1 || (at > 0 && NamesColumns(above, at - 1, columns))));
    }

    // A line over the labels alone belongs to the header between two lines that name columns, or where the name of the labels goes on below it.
    private static bool Belongs(IReadOnlyList<AlignedLine> above, int at, AlignedColumns columns)
    {
        if (above[at].Kind == LineKind.Rule)
            return at > 0 && above[at - 1].Kind != LineKind.Blank && Belongs(above, at - 1, columns);
        if (above[at].Kind is LineKind.Blank or LineKind.Other)
            return false;
        if (NamesColumns(above, at, columns))
            return true;
        var below = above[at + 1];
        return below.Kind != LineKind.Rule && columns.IsLabel(below.Pieces[0], isFirst: true) && GoesOn(above[at], below)
            && above[at].Pieces[0].At(columns.Measure).End <= columns.Extents[0].Start;
    }

    // A line far above a body is its header only if it names most columns.
    private static bool IsEnough(IReadOnlyList<AlignedLine> above, int first, int last, AlignedColumns columns)
    {
        if (!above.Skip(last + 1).Any(line => line.Kind == LineKind.Blank))
            return true;
        return above[first].Pieces.Count * 2 > columns.Count;
    }

    // The name of the labels may run on below the last line that names a column.
    private static int End(IReadOnlyList<AlignedLine> above, int last, AlignedColumns columns)
    {
        var end = last + 1;
        while (end < above.Count && above[end].Kind == LineKind.Label && (Captions.FindUnit(above[end].Pieces[0].Cell.Text) is not null || (columns.IsLabel(above[end - 1].Pieces[0], isFirst: true) && GoesOn(above[end - 1], above[end]))))
            end++;
        var rule = end;
        while (rule < above.Count && above[rule].Kind == LineKind.Label)
            rule++;
        return rule > end && rule < above.Count && above[rule].Kind == LineKind.Rule ? rule : end;
    }

    private static bool GoesOn(AlignedLine line, AlignedLine below) =>
        char.IsLower(below.Pieces[0].Cell.Text[0]) || LabelWrapping.IsUnfinished(line.Pieces[0].Cell.Text);
}
