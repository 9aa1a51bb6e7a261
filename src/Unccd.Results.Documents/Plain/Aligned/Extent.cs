namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>The places that something takes on its line, the last one excluded.</summary>
internal readonly record struct Extent(int Start, int End)
{
    public bool Overlaps(Extent other) => Start < other.End && other.Start < End;

    public int Overlap(Extent other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>The places between the two; 0 where they touch or overlap.</summary>
    public int Distance(Extent other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));

    /// <summary>Whether the two are set in line: at the left, at the right or in the middle.</summary>
    public bool IsInLineWith(Extent other) => Start == other.Start || End == other.End || IsCentredOn(other);

    public bool IsCentredOn(Extent other) => Math.Abs(Start + End - other.Start - other.End) <= 2;

    /// <summary>Whether the middle stands in the middle half of the other, or a side is set at its side.</summary>
    public bool IsAbout(Extent other) =>
        Math.Abs(Start - other.Start) <= 1 || Math.Abs(End - other.End) <= 1 || 2 * Math.Abs(Start + End - other.Start - other.End) <= other.End - other.Start;

    public Extent With(Extent other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
}
