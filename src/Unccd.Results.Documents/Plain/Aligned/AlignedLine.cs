using System.Buffers;
using System.Text.RegularExpressions;
using Unccd.Results.Documents.Layout;

namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>A line cut where two spaces and more stand, and what it may be in a table.</summary>
internal sealed partial class AlignedLine
{
    private const int LongestName = 120;

    private static readonly SearchValues<char> DashesAndSpaces = SearchValues.Create(" \u00A0-=_\u2010\u2011\u2012\u2013\u2014\u2015\u2500\u2501\u2550");

    private AlignedLine(LineKind kind, IReadOnlyList<AlignedPiece> pieces, string raw)
    {
        Kind = kind;
        Pieces = pieces;
        HasWide = pieces.Any(piece => piece.At(Measure.Width) != piece.At(Measure.Characters));
        IsCaption = kind == LineKind.Other && IsCaptionText(raw);
        MayBeSection = kind == LineKind.Label && !SentenceEnd().IsMatch(raw) && Captions.FindUnit(pieces[0].Cell.Text) is null;
    }

    public LineKind Kind { get; }

    public IReadOnlyList<AlignedPiece> Pieces { get; }

    /// <summary>Whether the two measures differ.</summary>
    public bool HasWide { get; }

    /// <summary>Whether it may head a section of a table even behind a blank line.</summary>
    public bool MayBeSection { get; }

    public bool HasFigures => Kind is LineKind.Row or LineKind.Mixed;

    public bool HasAmount => HasFigures && Pieces.Skip(1).Any(piece => piece.IsAmount);

    /// <summary>Whether it numbers a table.</summary>
    public bool IsCaption { get; }

    /// <summary>Years, quarters or column numbers alone: a row like this one may be a header.</summary>
    public bool MayBeHeader => Kind is LineKind.Row && !HasAmount && Pieces.Skip(1).Any(piece => piece.IsFigure && piece.Text.Any(char.IsDigit));

    /// <param name="line">The line.</param>
    /// <param name="maxColumns">How many columns a table may have; of more, no more than say so are cut.</param>
    public static AlignedLine Of(PlainLine line, int maxColumns)
    {
        if (line.IsBlank)
            return new(LineKind.Blank, [], "");
        if (line.HasCells || line.HeadingLevel > 0)
            return new(LineKind.Other, [], line.Raw.TrimStart('#'));
        if (IsRule(line.Raw))
            return new(LineKind.Rule, Cut(line.Raw, maxColumns + 2), "");
        var pieces = Cut(line.Raw, maxColumns + 2);
        return new(KindOf(line, pieces), pieces, line.Raw);
    }

    private static bool IsCaptionText(string raw) => Captions.Find(Markup.Plain(raw.Trim(), out _, out _)) is not null;

    private static LineKind KindOf(PlainLine line, List<AlignedPiece> pieces)
    {
        if (pieces.Exists(piece => piece.Cell.IsBlank) || IsCaptionText(line.Raw))
            return LineKind.Other;
        var cells = pieces.ConvertAll(piece => piece.Cell);
        if (pieces.Count > 1 && (KeyLine.Is(new SourceRow([SourceCell.Blank, .. cells], "")) || KeyLine.Is(new SourceRow(cells, ""))))
            return LineKind.Keys;
        if (pieces.Count > 1 && pieces.Skip(1).All(piece => piece.IsFigure))
            return LineKind.Row;
        if (pieces.Count < 2)
            return line.MayBeLabel ? LineKind.Label : LineKind.Other;
        if (IsProse(line.Raw, pieces) || PlainFootnote.Find(line.Raw.Trim(), isBelowTable: true) is not null)
            return LineKind.Other;
        return pieces.Skip(1).Any(piece => piece.IsAmount) && !pieces.Exists(piece => piece.Text[^1] is ',' or ';') ? LineKind.Mixed : LineKind.Words;
    }

    // Authors who set two spaces behind a full stop write no tables thereby.
    private static bool IsProse(string raw, List<AlignedPiece> pieces) =>
        pieces.Exists(piece => piece.Text.Length > LongestName) || (SentenceEnd().IsMatch(raw) && pieces.Exists(piece => piece.Words().Skip(4).Any()));

    private static List<AlignedPiece> Cut(string raw, int most)
    {
        var pieces = new List<AlignedPiece>();
        var at = 0;
        var width = 0;
        foreach (var match in Piece().EnumerateMatches(raw))
        {
            width += AlignedPiece.WidthOf(raw.AsSpan(at, match.Index - at));
            var end = match.Index + match.Length;
            var own = AlignedPiece.WidthOf(raw.AsSpan(match.Index, match.Length));
            pieces.Add(new AlignedPiece(raw[match.Index..end], new(width, width + own), new(match.Index, end)));
            width += own;
            at = end;
            if (pieces.Count == most)
                break;
        }

        return pieces;
    }

    // One dash under each column would be a nil in each: three at least stand together, or two in each of several places.
    private static bool IsRule(string raw)
    {
        if (raw.AsSpan().Trim().ContainsAnyExcept(DashesAndSpaces))
            return false;
        var runs = raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(runs, run => run.Length > 2) || (runs.Length > 1 && Array.TrueForAll(runs, run => run is "--" or "=="));
    }

    // Words with one space at most between them.
    [GeneratedRegex(@"\S+(?:\s\S+)*", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Piece();

    [GeneratedRegex(@"[.;。；!?！？]\s*$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex SentenceEnd();
}
