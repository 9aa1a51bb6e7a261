namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>A line of a header: its part over the labels, and the names over columns of figures.</summary>
/// <param name="Label">What stands over the labels; empty for nothing.</param>
/// <param name="Names">The names, from left to right.</param>
/// <param name="IsKeys">Whether they are keys and formulas.</param>
internal sealed record HeaderLine(string Label, IReadOnlyList<HeaderName> Names, bool IsKeys);

/// <summary>A name over one column or several.</summary>
/// <param name="Text">The name.</param>
/// <param name="Place">Where it stands, with the rule beneath it.</param>
/// <param name="First">Its first column.</param>
/// <param name="Last">Its last column.</param>
/// <param name="Words">Its words over a column each; empty where they are not.</param>
internal sealed record HeaderName(string Text, Extent Place, int First, int Last, IReadOnlyList<HeaderName> Words)
{
    public bool IsOver(int column) => First <= column && column <= Last;
}
