namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>A row with figures: which of its pieces are the label, if it has one, and which the cells.</summary>
/// <param name="Labels">How many pieces at its start are the label.</param>
/// <param name="Pieces">All pieces.</param>
internal readonly record struct AlignedRow(int Labels, IReadOnlyList<AlignedPiece> Pieces)
{
    public int Count => Pieces.Count - Labels;

    public IEnumerable<AlignedPiece> Cells => Pieces.Skip(Labels);

    public List<Extent> Extents(Measure measure)
    {
        var extents = new List<Extent>(Count);
        for (var i = Labels; i < Pieces.Count; i++)
            extents.Add(Pieces[i].At(measure));
        return extents;
    }

    /// <summary>The rows, told apart into labels and cells: a figure that stands where others have their first figure is no label, and words before it are cells only where most rows have some.</summary>
    /// <param name="lines">The lines of the body.</param>
    /// <param name="measure">How places are counted.</param>
    /// <param name="isNamed">Whether a header names what stands at a place; words without a name of their own are part of the label.</param>
    public static List<AlignedRow> Of(IEnumerable<AlignedLine> lines, Measure measure, Func<Extent, bool> isNamed)
    {
        var all = lines.Where(line => line.HasFigures).ToList();
        var first = all.Where(line => !line.Pieces[0].IsFigure).Select(line => line.Pieces.First(piece => piece.IsFigure).At(measure).Start).DefaultIfEmpty(int.MaxValue).Min();
        var words = all.Where(line => !line.Pieces[1].IsFigure).Select(line => line.Pieces[1].At(measure)).ToList();
        var text = words.Count * 2 > all.Count && words.Exists(place => isNamed(place)) ? words.Min(place => place.Start) : int.MaxValue;
        return all.ConvertAll(line => new AlignedRow(LabelCount(line, first, text, measure), line.Pieces));
    }

    private static int LabelCount(AlignedLine line, int firstFigure, int firstText, Measure measure)
    {
        var start = line.Pieces[0].At(measure).Start;
        if (start >= firstText || (line.Pieces[0].IsFigure && start >= firstFigure))
            return 0;
        var labels = 1;
        while (firstText == int.MaxValue && labels < line.Pieces.Count && !line.Pieces[labels].IsFigure && line.Pieces[labels].At(measure).Start < firstFigure)
            labels++;
        return labels;
    }
}
