using System.Text;
using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Html;

/// <summary>Gathers the words between two block elements into a paragraph.</summary>
internal sealed class HtmlText(List<SourceBlock> blocks)
{
    private readonly StringBuilder text = new();
    private readonly List<string> marks = [];
    private string? leadingMark;
    private bool hasBold;
    private bool hasPlain;
    private int count;

    /// <summary>The formatting that words inherit.</summary>
    /// <param name="IsBold">Whether they are bold.</param>
    internal readonly record struct Format(bool IsBold);

    public void Append(string words, Format format)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            hasBold |= format.IsBold;
            hasPlain |= !format.IsBold;
        }

        // A line break in the source is a space; only <br> ends a line.
        text.Append(words.ReplaceLineEndings(" "));
    }

    public void AppendSuperscript(string words, Format format)
    {
        var mark = words.Trim();
        if (!Markup.IsMark(mark))
            Append(words, format);
        else if (!hasBold && !hasPlain && leadingMark is null)
            leadingMark = mark.Trim('(', ')', '[', ']', '/');
        else if (mark is "2" or "3" && text[^1] == 'm')
            text.Append(mark == "2" ? '²' : '³');
        else
            marks.AddRange(mark.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(one => one.Trim('(', ')', '[', ']', '/')));
    }

    public void BreakLine() => text.Append('\n');

    /// <summary>The paragraph as a cell; what was gathered is gone.</summary>
    public SourceCell TakeCell(int indent)
    {
        var words = string.Join('\n', Lines());
        var marked = leadingMark is null ? marks : [leadingMark, .. marks];
        var leading = text.ToString().TakeWhile(c => c is ' ' or '\u00A0' or '\u3000' or '\n').Count(c => c is '\u00A0' or '\u3000');
        var cell = words.Length == 0 && marked.Count == 0
            ? SourceCell.Blank
            : new SourceCell(LineJoining.Join(words.Split('\n')).Trim(), hasBold && !hasPlain, [.. marked], indent + ((leading + 1) / 2));
        Clear();
        return cell;
    }

    /// <summary>Ends the paragraph.</summary>
    /// <param name="headingLevel">Its level, where it is a heading.</param>
    public void Flush(int headingLevel = 0)
    {
        var lines = Lines();
        if (lines.Count > 0)
            blocks.Add(new SourceText(lines, $"paragraph {++count}", headingLevel, leadingMark, hasBold && !hasPlain));
        Clear();
    }

    private List<string> Lines() => [.. text.ToString().Split('\n').Select(line => LineJoining.Collapse(line).Trim()).Where(line => line.Length > 0)];

    private void Clear()
    {
        text.Clear();
        marks.Clear();
        leadingMark = null;
        hasBold = hasPlain = false;
    }
}
