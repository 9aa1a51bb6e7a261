namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>The lines of a text, looked at when asked for: most lines of most texts are in no table.</summary>
internal sealed class AlignedLines(IReadOnlyList<PlainLine> lines, int maxColumns)
{
    private readonly AlignedLine?[] seen = new AlignedLine?[lines.Count];

    public int Count => lines.Count;

    public AlignedLine this[int line] => seen[line] ??= AlignedLine.Of(lines[line], maxColumns);

    public IReadOnlyList<AlignedLine> Range(int start, int end)
    {
        var range = new AlignedLine[end - start];
        for (var i = start; i < end; i++)
            range[i - start] = this[i];
        return range;
    }

    public bool HasFigures(int line) => (seen[line] is not null || HasGap(lines[line].Raw)) && this[line].HasFigures;

    private static bool HasGap(string raw)
    {
        for (var i = 1; i < raw.Length; i++)
        {
            if (char.IsWhiteSpace(raw[i]) && char.IsWhiteSpace(raw[i - 1]))
                return true;
        }

        return false;
    }
}
