using System.Text.RegularExpressions;

namespace Unccd.Results.Documents.Layout;

/// <summary>What stands above a grid and belongs to it: caption, title lines, unit.</summary>
internal sealed partial class TitleFinder
{
    private const int MostParagraphs = 6;
    private const int MostLines = 8;
    private const int LongestTitle = 300;

    private int from = int.MaxValue;
    private int keptLines;

    public Captions.Caption? Caption { get; private set; }

    public string? Unit { get; private set; }

    /// <summary>The title of a grid without a caption; empty where there is none.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether the grid is the list of contents.</summary>
    public bool IsContents { get; private set; }

    public static TitleFinder Find(SourceGrid grid, List<(SourceText Text, int TablesBefore)> texts, int firstPending)
    {
        var title = new TitleFinder();
        if (grid.Caption is { Count: > 0 } attached)
            title.Take(attached, 0);
        if (title.Caption is null)
            title.LookBack(texts, firstPending);
        title.IsContents = title.Caption is null && IsContentsOf(grid, texts);
        return title;
    }

    /// <summary>Takes the lines of caption and title out of the running text.</summary>
    public void Consume(List<(SourceText Text, int TablesBefore)> texts)
    {
        if (from >= texts.Count)
            return;
        var (text, before) = texts[from];
        texts.RemoveRange(from, texts.Count - from);
        if (keptLines > 0)
            texts.Add((text with { Lines = [.. text.Lines.Take(keptLines)] }, before));
    }

    private static bool IsContentsOf(SourceGrid grid, List<(SourceText Text, int TablesBefore)> texts)
    {
        if (texts.Count > 0 && texts[^1].Text.Lines.Any(Captions.IsContentsHeading))
            return true;
        var leaders = grid.Rows.Count(row => row.Cells.Any(cell => Captions.HasLeader(cell.Text)));
        return leaders * 2 > grid.Rows.Count;
    }

    private void LookBack(List<(SourceText Text, int TablesBefore)> texts, int firstPending)
    {
        var lines = 0;
        for (var i = texts.Count - 1; i >= firstPending && i > texts.Count - 1 - MostParagraphs; i--)
        {
            var text = texts[i].Text;
            for (var line = text.Lines.Count - 1; line >= 0 && lines < MostLines; line--, lines++)
            {
                if (Captions.Find(text.Lines[line]) is null)
                    continue;
                (from, keptLines) = (i, line);
                Take([.. text.Lines.Skip(line), .. texts.Skip(i + 1).SelectMany(later => later.Text.Lines)], 0);
                return;
            }

            if (!MayBeTitle(text))
                break;
        }

        LookForBareTitle(texts, firstPending);
    }

    private void Take(IReadOnlyList<string> lines, int first)
    {
        var caption = Captions.Find(lines[first]);
        var rest = lines.Skip(caption is null ? first : first + 1).ToList();
        if (rest.Count > 0 && Captions.FindUnit(rest[^1]) is { } unit)
        {
            Unit = unit;
            rest.RemoveAt(rest.Count - 1);
        }

        if (caption is { } found)
            Caption = found with { Title = LineJoining.Join([.. found.Title.Length > 0 ? [found.Title] : Array.Empty<string>(), .. rest, ""]).Trim() };
        else
            Text = LineJoining.Join([.. rest, ""]).Trim();
    }

    // Without a caption, a unit in parentheses and one short line above it are the title.
    private void LookForBareTitle(List<(SourceText Text, int TablesBefore)> texts, int firstPending)
    {
        var at = texts.Count - 1;
        if (at < firstPending)
            return;
        var last = texts[at].Text;
        if (Captions.FindUnit(last.Lines[^1]) is { } unit)
        {
            Unit = unit;
            (from, keptLines) = (at, last.Lines.Count - 1);
            if (keptLines == 0 && --at < firstPending)
                return;
        }

        var text = texts[at].Text;
        var lines = at == from ? text.Lines.Take(keptLines).ToList() : [.. text.Lines];
        if (lines.Count is 0 or > 3 || !MayBeTitle(text))
            return;
        Text = LineJoining.Join(lines);
        if (text.HeadingLevel == 0)
            (from, keptLines) = (at, 0);
        else if (from != at && from != int.MaxValue)
            (from, keptLines) = (at + 1, 0);
    }

    private static bool MayBeTitle(SourceText text) =>
        text.Number is null && text.FootnoteMark is null && text.Text.Length <= LongestTitle
        && !NumberedOrSentence().IsMatch(text.Text);

    [GeneratedRegex(@"^\d{1,3}\s?[.．、](?!\d)\s*\S|[.。;；:：]$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex NumberedOrSentence();
}
