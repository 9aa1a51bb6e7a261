using Unccd.Results.Documents.Layout;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Plain;

/// <summary>Watches the lines below the caption of a table that are in no grid: where they look like its rows, the table was not read, and that is said.</summary>
internal sealed class UnreadRows
{
    private const int FewestRows = 3;
    private const int MostLinesBetween = 4;
    private const int MostWords = 12;

    private bool isBelowCaption;
    private int rows;
    private int between;
    private string firstOrigin = "";

    /// <summary>Takes a line of text; returns the problem that ends with it.</summary>
    public SourceProblem? See(string line, string origin)
    {
        if (Captions.Find(line) is not null)
        {
            var problem = End();
            isBelowCaption = true;
            return problem;
        }

        if (!isBelowCaption)
            return null;
        if (IsRow(line))
        {
            firstOrigin = rows++ == 0 ? origin : firstOrigin;
            between = 0;
            return null;
        }

        return ++between > MostLinesBetween ? End() : null;
    }

    /// <summary>Forgets what was seen: the caption has its table.</summary>
    public void Clear() => (isBelowCaption, rows, between) = (false, 0, 0);

    /// <summary>Ends the lines below a caption.</summary>
    public SourceProblem? End()
    {
        var problem = rows >= FewestRows ? new SourceProblem(InputProblem.LinesWithoutColumns(firstOrigin, rows), firstOrigin) : null;
        Clear();
        return problem;
    }

    // A few words, and two figures at least.
    private static bool IsRow(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length;
        while (first > 0 && IsFigure(words[first - 1]))
            first--;
        return first is > 0 and <= MostWords && words.Length - first > 1 && words.Take(first).Any(word => word.Any(char.IsLetter));
    }

    private static bool IsFigure(string word) =>
        word.Trim('(', ')', '%', '-', '\u2013', '\u2014', '\u2212') is not [.., '.'] and var digits && digits.All(c => char.IsDigit(c) || c is '.' or ',');
}
