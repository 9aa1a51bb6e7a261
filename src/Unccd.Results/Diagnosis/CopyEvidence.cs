using System.Numerics;
using Unccd.Results.Identities;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>Cells of one row that repeat the cells of another row, or of one column another column.</summary>
/// <param name="Cells">The cells, in the order of the line.</param>
/// <param name="Sources">The cells that they repeat.</param>
/// <param name="Weight">How little of a coincidence it is.</param>
internal sealed record CopiedRun(int[] Cells, int[] Sources, int Weight);

/// <summary>Which figures repeat those of another line, and how much of a coincidence that would be.</summary>
/// <remarks>Mutable: tables are looked at when they are first asked for.</remarks>
internal sealed class CopyEvidence(CellSystem system, SingleCauses singles)
{
    /// <summary>Nils are looked up among so many at most: a table that is nearly empty says nothing by them.</summary>
    private const int MostNils = 400;

    private readonly CellKernel kernel = system.Kernel;
    private readonly Dictionary<int, int> nils = [];

    /// <summary>How much of a coincidence it would be to meet the figure of a cell elsewhere.</summary>
    public int Of(int cell) => kernel.ValueOf(cell).IsZero
        ? OfNil(system.Cells[cell].Place.Table)
        : CauseWeights.Log2(1 + (BigInteger.Abs(kernel.ValueOf(cell)) / BigInteger.Pow(10, kernel.Decimals)));

    /// <summary>How much of a coincidence it would be that cells repeat those of another line, with what repeats it between them and right beside them: a copied line is longer than what is wrong in it.</summary>
    /// <param name="cells">Cells of one line, each equal to the cell of the other line; in the order of the line.</param>
    /// <param name="byRow">Whether the lines are rows.</param>
    /// <param name="other">The number of the other line.</param>
    public int Of(IReadOnlyList<int> cells, bool byRow, int other)
    {
        var sum = cells.Sum(Of);
        if (cells.Count == 0)
            return sum;
        var (first, last) = (system.Cells[cells[0]].Place, system.Cells[cells[^1]].Place);
        var (from, to) = (At(first, byRow), At(last, byRow));
        for (var at = from + 1; at < to; at++)
            sum += Repeated(at) ?? 0;
        for (var at = from - 1; Repeated(at) is { } weight; at--)
            sum += weight;
        for (var at = to + 1; Repeated(at) is { } weight; at++)
            sum += weight;
        return sum;

        // Null where the cell is among those counted, or repeats nothing.
        int? Repeated(int at)
        {
            var place = Beside(first, byRow, at);
            var (cell, source) = (system.IndexOf(place), SourceOf(place, byRow, other));
            return cell >= 0 && source >= 0 && !cells.Contains(cell) && system.Cells[cell].Figure.HasValue && system.Cells[source].Figure.HasValue && !kernel.ValueOf(cell).IsZero && kernel.ValueOf(cell) == kernel.ValueOf(source)
                ? Of(cell)
                : null;
        }
    }

    /// <summary>Whether so many cells with so much evidence are a copy: each further cell of a run would be a slip of its own that happens to repeat the same line.</summary>
    public static bool IsEnough(int count, int evidence, bool isRun) =>
        count > 1 && (evidence >= CauseWeights.CopyEvidence || (isRun && evidence + ((count - 2) * CauseWeights.FurtherCell) >= CauseWeights.CopyEvidence));

    /// <summary>Cells of a line as runs of the line that they repeat: between two cells of a run nothing stands that differs from it.</summary>
    /// <param name="cells">Cells of one line, each equal to the cell of the other line; in the order of the line.</param>
    /// <param name="byRow">Whether the lines are rows.</param>
    /// <param name="other">The number of the other line.</param>
    public IEnumerable<List<int>> Split(IEnumerable<int> cells, bool byRow, int other)
    {
        List<int>? run = null;
        foreach (var cell in cells)
        {
            if (run is not null && !IsUnbroken(system.Cells[run[^1]].Place, system.Cells[cell].Place, byRow, other))
            {
                yield return run;
                run = null;
            }

            (run ??= []).Add(cell);
        }

        if (run is not null)
            yield return run;
    }

    /// <summary>The runs among suspect cells that are no coincidence, those first that are least of one.</summary>
    public IEnumerable<CopiedRun> Runs(int[] suspects)
    {
        var lines = new Dictionary<(int Table, bool ByColumn, int Line, int Other), List<int>>();
        foreach (var cell in suspects)
        {
            foreach (var (byRow, equal) in EqualCells(cell))
            {
                var (place, source) = (system.Cells[cell].Place, system.Cells[equal].Place);
                var key = (place.Table, !byRow, byRow ? place.Row : place.Column, byRow ? source.Row : source.Column);
                if (!lines.TryGetValue(key, out var list))
                    lines.Add(key, list = []);
                list.Add(cell);
            }
        }

        var runs = new List<CopiedRun>();
        foreach (var ((_, byColumn, _, other), cells) in lines)
        {
            if (cells.Count < 2)
                continue;
            foreach (var run in Split(cells, !byColumn, other))
                Take(run, !byColumn, other, isRun: true);
            Take(cells.FindAll(cell => !kernel.ValueOf(cell).IsZero), !byColumn, other, isRun: false);
        }

        return runs.DistinctBy(run => (string.Join(',', run.Cells), run.Sources[0])).OrderByDescending(run => run.Weight);

        void Take(List<int> cells, bool byRow, int other, bool isRun)
        {
            var sum = Of(cells, byRow, other);
            if (IsEnough(cells.Count, sum, isRun))
                runs.Add(new CopiedRun([.. cells], [.. cells.Select(cell => SourceOf(system.Cells[cell].Place, byRow, other))], sum + (cells.Count * CauseWeights.FurtherCell)));
        }
    }

    /// <summary>The cell that stands in another line where one stands in its own; −1 for none.</summary>
    /// <param name="place">Where the cell stands.</param>
    /// <param name="byRow">Whether the lines are rows.</param>
    /// <param name="other">The number of the other line.</param>
    public int SourceOf(CellPlace place, bool byRow, int other) => system.IndexOf(byRow ? place with { Row = other } : place with { Column = other });

    // Where a cell stands along its line, and the place at another position of it.
    private static int At(CellPlace place, bool byRow) => byRow ? place.Column : place.Row;

    private static CellPlace Beside(CellPlace place, bool byRow, int at) => byRow ? place with { Column = at } : place with { Row = at };

    /// <summary>Whether the cells between two cells of a line repeat the other line, too.</summary>
    private bool IsUnbroken(CellPlace first, CellPlace last, bool byRow, int other)
    {
        for (var at = At(first, byRow) + 1; at < At(last, byRow); at++)
        {
            var between = Beside(first, byRow, at);
            var (cell, source) = (system.IndexOf(between), SourceOf(between, byRow, other));
            if (cell >= 0 && source >= 0 && system.Cells[cell].Figure.HasValue && kernel.ValueOf(cell) != kernel.ValueOf(source))
                return false;
        }

        return true;
    }

    /// <summary>The cells of the same column, or of the same row, with the same figure.</summary>
    private IEnumerable<(bool ByRow, int Cell)> EqualCells(int cell)
    {
        var place = system.Cells[cell].Place;
        if (place.IsInText || !system.Cells[cell].Figure.HasValue)
            yield break;
        var like = singles.CellsLike(cell);
        if (kernel.ValueOf(cell).IsZero && like.Count > MostNils)
            yield break;
        foreach (var other in like)
        {
            var at = system.Cells[other].Place;
            if (other != cell && at.Column == place.Column)
                yield return (true, other);
            else if (other != cell && at.Row == place.Row)
                yield return (false, other);
        }
    }

    private int OfNil(int table)
    {
        if (nils.TryGetValue(table, out var weight))
            return weight;
        var (all, zero) = (0, 0);
        var (first, end) = system.RangeOf(table);
        for (var i = first; i < end; i++)
        {
            if (!system.Cells[i].Figure.HasValue)
                continue;
            all++;
            zero += kernel.ValueOf(i).IsZero ? 1 : 0;
        }

        weight = zero == 0 ? 0 : Math.Min(CauseWeights.MostOfNil, CauseWeights.Log2(all) - CauseWeights.Log2(zero));
        nils.Add(table, weight);
        return weight;
    }
}
