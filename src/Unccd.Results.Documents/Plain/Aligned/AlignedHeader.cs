using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>The header of a table: lines that name its columns, joined where a name runs over several of them, levels where one stands over several columns.</summary>
internal sealed class AlignedHeader
{
    private readonly AlignedColumns columns;
    private readonly List<HeaderLine> lines = [];

    private readonly Extent[] zones;

    private AlignedHeader(AlignedColumns columns)
    {
        this.columns = columns;
        zones = [.. columns.Extents];
    }

    /// <summary>The rows, label first, outermost level first; empty where nothing names the columns.</summary>
    public List<IReadOnlyList<SourceCell>> Rows { get; } = [];

    /// <summary>A unit that stands over all columns.</summary>
    public string? Unit { get; private set; }

    /// <summary>The first line of the header, counted in the lines given.</summary>
    public int Start { get; private set; }

    /// <summary>The line after its last one.</summary>
    public int End { get; private set; }

    /// <param name="above">The lines between the last table and the body.</param>
    /// <param name="columns">The columns of the body.</param>
    public static AlignedHeader Read(IReadOnlyList<AlignedLine> above, AlignedColumns columns)
    {
        var header = new AlignedHeader(columns);
        (header.Start, header.End) = HeaderRange.Find(above, columns);
        header.WidenZones(above);
        for (var i = header.Start; i < header.End; i++)
        {
            if (above[i].Pieces.Count > 0 && above[i].Kind != LineKind.Rule)
                header.Add(above[i], i + 1 < header.End && above[i + 1] is { Kind: LineKind.Rule, Pieces.Count: > 1 } rule ? rule : null, i == header.Start);
        }

        header.SpanGroups();
        header.MakeRows();
        return header;
    }

    // A line that names every column tells how far each reaches: a name and its figures may be set at different sides.
    private void WidenZones(IReadOnlyList<AlignedLine> above)
    {
        var whole = above.Take(End).Skip(Start).Select(line => line.Kind == LineKind.Rule ? [] : line.Pieces.Skip(LabelCount(line)).Select(piece => piece.At(columns.Measure)).ToList()).LastOrDefault(names => names.Count == zones.Length);
        for (var i = 0; i < whole?.Count; i++)
        {
            var zone = zones[i].With(whole[i]);
            if ((i == 0 || !zones[i - 1].Overlaps(zone)) && (i + 1 == zones.Length || !zones[i + 1].Overlaps(zone)))
                zones[i] = zone;
        }
    }

    private int LabelCount(AlignedLine line) => line.Pieces.Count > 0 && columns.IsLabel(line.Pieces[0], isFirst: true) ? 1 : 0;

    private void Add(AlignedLine line, AlignedLine? rule, bool isTop)
    {
        if (line.Pieces is [var only] && Captions.FindUnit(only.Cell.Text) is not null && (isTop || columns.IsLabel(only, isFirst: true) || Over(only.At(columns.Measure)) is var (first, last) && last > first))
        {
            Unit ??= only.Cell.Text;
            return;
        }

        var labels = LabelCount(line);
        var pieces = line.Pieces.Skip(labels).ToList();
        lines.Add(new HeaderLine(labels > 0 ? line.Pieces[0].Cell.Text : "", [.. Names(pieces, rule)], line.Kind == LineKind.Keys));
    }

    private IEnumerable<HeaderName> Names(List<AlignedPiece> pieces, AlignedLine? rule)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var place = pieces[i].At(columns.Measure);
            if (rule?.Pieces.Select(dashes => dashes.At(columns.Measure)).FirstOrDefault(dashes => dashes.Overlaps(place)) is { End: > 0 } under)
                place = place.With(under);
            var (first, last) = pieces.Count == columns.Count ? (i, i) : Over(place);
            yield return new(pieces[i].Cell.Text, place, first, last, last > first ? WordsOver(pieces[i], last - first + 1) : []);
        }
    }

    private (int First, int Last) Over(Extent place)
    {
        var over = Enumerable.Range(0, zones.Length).Where(column => zones[column].Overlaps(place)).ToList();
        return over.Count > 0 ? (over[0], over[^1]) : columns.Nearest(place) is var nearest ? (nearest, nearest) : default;
    }

    // "2018 2019": names with one space between them, each over a column of its own.
    private List<HeaderName> WordsOver(AlignedPiece piece, int count)
    {
        var words = piece.Words().Take(count + 1).Select(word => (word, Place: word.At(columns.Measure))).Select(word => (word.word, word.Place, Over: Over(word.Place))).ToList();
        return words.Count == count && words.TrueForAll(word => word.Over.First == word.Over.Last) && words.DistinctBy(word => word.Over.First).Count() == count
            ? words.ConvertAll(word => new HeaderName(word.word.Cell.Text, word.Place, word.Over.First, word.Over.Last, []))
            : [];
    }

    // From the lowest line up: whether a name stands over a group shows in the names below it.
    private void SpanGroups()
    {
        var below = new string[columns.Count];
        Array.Fill(below, "");
        var places = zones.ToArray();
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            lines[i] = lines[i] with { Names = [.. lines[i].Names.SelectMany(name => name.Words.Count > 0 && name.Words.All(word => below[word.First].Length == 0) ? name.Words : [name])] };
            if (!lines[i].IsKeys)
                lines[i] = lines[i] with { Names = HeaderGroups.Span(lines[i].Names, below, places) };
            foreach (var name in lines[i].Names.Where(name => name.First == name.Last && !lines[i].IsKeys))
            {
                below[name.First] = LineJoining.Join(name.Text, below[name.First]);
                places[name.First] = places[name.First].With(name.Place);
            }
        }
    }

    private void MakeRows()
    {
        var label = LineJoining.Join([.. lines.Select(line => line.Label).Where(text => text.Length > 0), ""]).Trim();
        var at = 0;
        while (at < lines.Count)
        {
            var count = lines.Skip(at).TakeWhile(line => Level(line) == Level(lines[at])).Count();
            Rows.Add(Row(lines.GetRange(at, Level(lines[at]) == 0 ? count : 1)));
            at += Level(lines[at]) == 0 ? count : 1;
        }

        if (Rows.Count > 0 && label.Length > 0)
            Rows[0] = [new SourceCell(label), .. Rows[0].Skip(1)];
    }

    // Lines of one level are joined; each line of groups and each line of keys is a level.
    private static int Level(HeaderLine line) => line.IsKeys ? 2 : line.Names.Any(name => name.Last > name.First) ? 1 : 0;

    private List<SourceCell> Row(List<HeaderLine> joined)
    {
        var cells = new List<SourceCell>(columns.Count + 1) { SourceCell.Blank };
        for (var column = 0; column < columns.Count; column++)
        {
            var names = joined.SelectMany(line => line.Names).Where(name => name.IsOver(column)).ToList();
            var isContinued = names.Count > 0 && names.TrueForAll(name => name.First < column);
            cells.Add(isContinued ? SourceCell.Blank with { IsContinued = true } : new SourceCell(LineJoining.Join([.. names.Select(name => name.Text), ""]).Trim()));
        }

        return cells;
    }
}
