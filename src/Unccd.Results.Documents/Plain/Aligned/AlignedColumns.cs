namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>The columns of a table by the places of its figures: they tell which cells of a row are blank.</summary>
internal sealed class AlignedColumns
{
    // Figures that stand in more columns than this stand in none.
    private const int MostColumns = 1000;

    // More columns than this without a name below a header are none.
    private const int MostStrays = 50;

    private readonly Projection projection;
    private readonly int wholeRow;

    private AlignedColumns(Measure measure, Projection projection, IReadOnlyList<AlignedRow> rows, int wholeRow)
    {
        Measure = measure;
        Rows = rows;
        this.projection = projection;
        this.wholeRow = wholeRow;
        var labels = rows.Where(row => row.Labels > 0).Select(row => row.Pieces[0].At(measure)).DefaultIfEmpty(new(0, 0)).ToList();
        LabelStart = labels.Min(label => label.Start);
        DeepestLabel = labels.Max(label => label.Start);
        LabelEnd = Math.Min(labels.Max(label => label.End), projection.Columns[0].Start);
    }

    /// <summary>How the author counted places.</summary>
    public Measure Measure { get; }

    public int Count => projection.Columns.Count;

    public IReadOnlyList<Extent> Extents => projection.Columns;

    public int LabelStart { get; }

    public int LabelEnd { get; }

    /// <summary>Where the label starts that is indented most.</summary>
    public int DeepestLabel { get; }

    /// <param name="lines">The lines of the body.</param>
    /// <param name="header">The lines above it, which may be header.</param>
    public static AlignedColumns Find(IReadOnlyList<AlignedLine> lines, IReadOnlyList<AlignedLine> header)
    {
        var byWidth = new Attempt(lines, header, Measure.Width);
        if (!lines.Concat(header).Any(line => line.HasWide))
            return byWidth.Columns();
        var byCharacters = new Attempt(lines, header, Measure.Characters);
        return (byCharacters.FitsBetterThan(byWidth) ? byCharacters : byWidth).Columns();
    }

    /// <summary>The rows, told apart into labels and cells.</summary>
    public IReadOnlyList<AlignedRow> Rows { get; }

    /// <summary>The column of each cell of a row; null where the places do not tell.</summary>
    public int[]? Place(AlignedRow row)
    {
        var places = new int[row.Count];
        if (row.Count == wholeRow)
            return [.. Enumerable.Range(0, wholeRow)];
        var last = -1;
        var i = 0;
        foreach (var extent in row.Extents(Measure))
        {
            var at = Nearest(extent);
            if (at <= last)
                return null;
            last = places[i++] = at;
        }

        return places;
    }

    /// <summary>The column that a piece stands over or under, or the nearest.</summary>
    public int Nearest(Extent extent) => projection.Nearest(extent);

    /// <summary>Whether something is set in line with a column: at its left, at its right or in its middle.</summary>
    public bool IsInLine(Extent extent, int column) => extent.IsInLineWith(projection.Columns[column]);

    /// <summary>Whether a piece stands over the labels.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="isFirst">Whether it is the first one of its line.</param>
    public bool IsLabel(AlignedPiece piece, bool isFirst)
    {
        var extent = piece.At(Measure);
        if (!isFirst || extent.Start >= projection.Columns[0].Start)
            return false;
        return extent.Start <= LabelStart + 1 || extent.Start < LabelEnd;
    }

    /// <summary>One way to count places, and how well the table fits it.</summary>
    private sealed class Attempt
    {
        private readonly Measure measure;
        private readonly List<AlignedRow> rows;
        private readonly List<List<Extent>> header;
        private readonly bool isEven;
        private readonly int conflicts;
        private readonly int raggedness;
        private readonly int unnamed;
        private readonly int surplus;
        private Projection projection;

        public Attempt(IReadOnlyList<AlignedLine> lines, IReadOnlyList<AlignedLine> header, Measure measure)
        {
            this.measure = measure;
            this.header = [.. header.Where(line => line.Pieces.Count > 0 && line.Kind != LineKind.Rule).Select(line => line.Pieces.Select(piece => piece.At(measure)).ToList())];
            rows = AlignedRow.Of(lines, measure, IsNamed);
            isEven = rows.TrueForAll(row => row.Count == rows[0].Count);
            projection = Projection.Of(rows.SelectMany(row => row.Extents(measure)));
            conflicts = rows.Count(row => !projection.Separates(row.Extents(measure)));
            raggedness = Raggedness();
            surplus = Math.Abs(projection.Columns.Count + 1 - this.header.Select(line => line.Count).DefaultIfEmpty(0).Max());
            unnamed = this.header.Sum(line => line.Skip(1).Count(name => projection.At(name) < 0));
        }

        /// <summary>Rows whose figures do not stand in columns weigh most, then columns more or fewer than names, then names that stand over none, then columns of which neither side is straight.</summary>
        public bool FitsBetterThan(Attempt other) => (conflicts, surplus, unnamed, raggedness).CompareTo((other.conflicts, other.surplus, other.unnamed, other.raggedness)) < 0;

        public AlignedColumns Columns()
        {
            if (conflicts > 0 || projection.Columns.Count > MostColumns || (header.Count > 0 && projection.Columns.Count(column => !IsNamed(column)) > MostStrays))
                return ByCount();
            AddUnfilled();
            MergeStrays();
            return isEven && header.Count == 0 && projection.Columns.Count != rows[0].Count ? ByCount() : new(measure, projection, rows, -1);
        }

        private bool IsNamed(Extent place) => header.Exists(line => line.Exists(place.Overlaps));

        private bool ShareName(Extent one, Extent other) => header.Exists(line => line.Exists(name => name.Overlaps(one) && name.Overlaps(other)));

        private int Raggedness()
        {
            var sides = projection.Columns.Select(_ => (Starts: new HashSet<int>(), Ends: new HashSet<int>(), Middles: new HashSet<int>())).ToList();
            foreach (var cell in rows.SelectMany(row => row.Extents(measure)))
            {
                var (starts, ends, middles) = sides[projection.At(cell)];
                starts.Add(cell.Start);
                ends.Add(cell.End);
                middles.Add(cell.Start + cell.End);
            }

            // What is set in the middle may be half a place beside it.
            return sides.Sum(side => Math.Min(Math.Min(side.Starts.Count, side.Ends.Count), side.Middles.Max() - side.Middles.Min() <= 1 ? 1 : side.Middles.Count));
        }

        // The places do not tell: the rows with the commonest number of figures are taken to have all of them.
        private AlignedColumns ByCount()
        {
            var whole = rows.GroupBy(row => row.Count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First();
            var columns = new Extent[whole.Key];
            foreach (var (row, isFirst) in whole.Select((row, i) => (row, i == 0)))
            {
                var extents = row.Extents(measure);
                for (var i = 0; i < columns.Length; i++)
                    columns[i] = isFirst ? extents[i] : columns[i].With(extents[i]);
            }

            return new(measure, Projection.Exactly(columns), rows, whole.Key);
        }

        // A column may have a name and no figure at all: its name stands over none of the others, which all have names of their own on the line.
        private void AddUnfilled()
        {
            foreach (var line in header)
            {
                var over = line.ConvertAll(projection.At);
                if (over.Distinct().Count(column => column >= 0) < projection.Columns.Count)
                    continue;
                for (var i = 1; i < line.Count; i++)
                    projection = over[i] < 0 && projection.At(line[i]) < 0 ? projection.Insert(line[i]) : projection;
            }
        }

        // Figures set a little aside would be a column of their own, without a name or with the name of its neighbour, and blank wherever that is filled.
        private void MergeStrays()
        {
            var names = header.Select(line => line.Count - 1).DefaultIfEmpty(0).Max();
            for (var i = 0; header.Count > 0 && i < projection.Columns.Count; i++)
            {
                var column = projection.Columns[i];
                if (projection.Columns.Count < 2 || (IsNamed(column) && projection.Columns.Count <= names))
                    continue;
                var filled = rows.Select(row => row.Extents(measure).Select(projection.At).ToHashSet()).Where(columns => columns.Contains(i)).SelectMany(columns => columns).ToHashSet();
                var neighbour = new[] { i - 1, i + 1 }.Where(at => at >= 0 && at < projection.Columns.Count && !filled.Contains(at) && (!IsNamed(column) || ShareName(column, projection.Columns[at])))
                    .OrderBy(at => projection.Columns[at].Distance(column)).FirstOrDefault(-1);
                if (neighbour < 0)
                    continue;
                projection = projection.Merge(Math.Min(i, neighbour));
                i = Math.Max(-1, i - 2);
            }
        }
    }
}
