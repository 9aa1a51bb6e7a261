namespace Unccd.Results.Structure;

/// <summary>A row or a column of percentages, and what they are percentages of.</summary>
/// <param name="IsColumn">Whether the percentages stand in a column.</param>
/// <param name="Line">The row or column of the percentages.</param>
/// <param name="Part">The parallel row or column whose figures are the parts.</param>
/// <param name="Whole">The parallel row or column whose figures are the wholes; −1 where one cell of <paramref name="Part"/> is the whole of all.</param>
/// <param name="WholeAt">Where on <paramref name="Part"/> that cell stands; −1 otherwise.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">How many percentages agree.</param>
/// <param name="Fails">How many do not.</param>
internal sealed record ShareLine(bool IsColumn, int Line, int Part, int Whole, int WholeAt, int Score, int Holds, int Fails)
{
    /// <summary>The first position along the line that belongs to it: where several blocks each end in their own 100 per cent, each has its own whole.</summary>
    public int From { get; init; }

    /// <summary>The position behind the last.</summary>
    public int To { get; init; } = int.MaxValue;

    /// <summary>What a violation means: a few small percentages agree by chance.</summary>
    public Identities.IdentityGrade Grade => IdentityWriter.GradeOf(Fails == 0 ? Score : Score - (2 * Bits.One));

    /// <summary>The place of the percentage at a position along the line.</summary>
    public (int Row, int Column) Target(int at) => IsColumn ? (at, Line) : (Line, at);

    /// <summary>The place of the part.</summary>
    public (int Row, int Column) PartAt(int at) => IsColumn ? (at, Part) : (Part, at);

    /// <summary>The place of the whole.</summary>
    public (int Row, int Column) WholeOf(int at) => (IsColumn, Whole >= 0) switch
    {
        (true, true) => (at, Whole),
        (true, false) => (WholeAt, Part),
        (false, true) => (Whole, at),
        _ => (Part, WholeAt),
    };
}
