using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>What stands between two gaps of a line, and where, by either measure.</summary>
internal sealed class AlignedPiece(string text, Extent width, Extent characters)
{
    public string Text { get; } = text;

    public SourceCell Cell { get; } = Markup.Cell(text);

    // A comma or semicolon at the end separates the values of a list.
    public bool IsFigure => isFigure ??= Text[^1] is not (',' or ';') && CellWords.IsFigure(Cell);

    /// <summary>A figure with digits that is no year.</summary>
    public bool IsAmount => isAmount ??= IsFigure && !CellWords.IsYear(Cell.Text) && Text.Any(char.IsDigit) && (!Text.Any(char.IsLetter) || CellWords.IsNumber(Cell));

    private bool? isFigure;
    private bool? isAmount;

    public Extent At(Measure measure) => measure == Measure.Width ? width : characters;

    /// <summary>The words of the piece, each at its place.</summary>
    public IEnumerable<AlignedPiece> Words()
    {
        var start = 0;
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && Text[i] != ' ')
                continue;
            if (i > start)
                yield return Part(start, i);
            start = i + 1;
        }
    }

    public AlignedPiece Part(int start, int end)
    {
        var before = WidthOf(Text.AsSpan(0, start));
        var part = Text[start..end];
        return new AlignedPiece(part, new(width.Start + before, width.Start + before + WidthOf(part)), new(characters.Start + start, characters.Start + end));
    }

    internal static int WidthOf(ReadOnlySpan<char> text)
    {
        var sum = 0;
        foreach (var c in text)
            sum += DisplayWidth.Of(c);
        return sum;
    }
}
