using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>One cell as a reader of a file finds it.</summary>
/// <param name="Text">The text, tags removed, white space single.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
/// <param name="Marks">Footnote marks that the file itself tells apart from the text, by superscript or reference.</param>
/// <param name="Indent">How far the text is indented.</param>
/// <param name="IsContinued">Whether it is the further part of a cell that spans several columns.</param>
/// <param name="IsMarkFirst">Whether the mark stands before the text, as before a footnote.</param>
/// <param name="Figure">The figure, where the file holds a typed number.</param>
internal sealed record SourceCell(string Text, bool IsBold = false, IReadOnlyList<string>? Marks = null, int Indent = 0, bool IsContinued = false, bool IsMarkFirst = false, PrintedFigure? Figure = null)
{
    public static readonly SourceCell Blank = new("");

    public bool IsBlank => Text.Length == 0 && Figure is null;
}
