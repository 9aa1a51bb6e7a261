namespace Unccd.Results.Structure;

/// <summary>A column or a row that adds another up from line to line: each of its figures is the one before it and the figure beside it.</summary>
/// <param name="IsColumn">Whether it is a column; a row runs over the columns.</param>
/// <param name="Line">The column or row of the running totals.</param>
/// <param name="Part">The parallel column or row of what is added.</param>
/// <param name="Steps">The instances: where it stands, and where the running total stands that it starts from; −1 where it starts from nothing.</param>
/// <param name="Repeats">Where a total row repeats the last running total, and where that one stands.</param>
/// <param name="Score">The evidence.</param>
/// <param name="Holds">How many instances hold.</param>
/// <param name="Fails">How many do not.</param>
internal sealed record RunningTotal(
    bool IsColumn, int Line, int Part, IReadOnlyList<(int At, int Before)> Steps, IReadOnlyList<(int At, int Last)> Repeats, int Score, int Holds, int Fails)
{
    /// <summary>The place of the running total at a position along the line.</summary>
    public (int Row, int Column) Target(int at) => IsColumn ? (at, Line) : (Line, at);

    /// <summary>The place of what is added at a position.</summary>
    public (int Row, int Column) PartAt(int at) => IsColumn ? (at, Part) : (Part, at);
}
