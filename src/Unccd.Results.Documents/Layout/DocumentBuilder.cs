using System.Text.RegularExpressions;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Layout;

/// <summary>Makes the printed document from the pieces that a reader found: captions go to their tables, footnotes below them too, the rest is the running text.</summary>
internal sealed partial class DocumentBuilder(DocumentReaderOptions options)
{
    private readonly List<InputProblem> problems = [];
    private readonly List<(SourceText Text, int TablesBefore)> texts = [];
    private readonly List<RawTable> tables = [];
    private int firstPending;

    public DocumentReading Build(string source, DocumentKind kind, IEnumerable<SourceBlock> blocks, IEnumerable<InputProblem>? found = null)
    {
        problems.AddRange(found ?? []);
        foreach (var block in blocks)
        {
            if (block is SourceText text)
                Add(text);
            else if (block is SourceProblem unread)
                problems.Add(unread.Problem);
            else if (block is SourceGrid grid && !GridTitles.Split(grid).All(Add))
                break;
        }

        return Finish(source, kind);
    }

    private void Add(SourceText text)
    {
        // A footnote with a letter below a table belongs to the table; one with a number belongs to the page.
        if (tables.Count > 0 && text.FootnoteMark is { Length: > 0 } mark && !char.IsDigit(mark[0]))
            tables[^1].Footnotes.Add(new PrintedFootnote(mark, text.Text));
        else
            texts.Add((text, tables.Count));
    }

    private bool Add(SourceGrid grid)
    {
        var title = TitleFinder.Find(grid, texts, firstPending);
        if (title.IsContents)
            return true;
        var raw = GridReader.Read(grid, title.Caption, title.Unit, options, problems);
        if (raw is null)
        {
            texts.AddRange(AsTexts(grid).Select(text => (text, tables.Count)));
            return true;
        }

        if (tables.Count >= options.MaxTables)
        {
            problems.Add(InputProblem.LimitExceeded(grid.Origin, $"{tables.Count + 1}", options.MaxTables, nameof(options.MaxTables)));
            return false;
        }

        title.Consume(texts);
        if (title.Caption is { IsContinued: true } caption && tables.Count > 0 && tables[^1].Number == caption.Number && tables[^1].Columns.Count == raw.Columns.Count)
            tables[^1] = Continue(tables[^1], raw);
        else
            tables.Add(raw with { Title = title.Caption is null ? title.Text : raw.Title });
        firstPending = texts.Count;
        return true;
    }

    private static RawTable Continue(RawTable first, RawTable further)
    {
        var whole = first with { Rows = [.. first.Rows, .. further.Rows] };
        whole.Footnotes.AddRange(first.Footnotes);
        return whole;
    }

    private static IEnumerable<SourceText> AsTexts(SourceGrid grid) =>
        grid.Rows.Where(row => !row.IsBlankFrom(0)).Select(row => new SourceText([string.Join(' ', row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text))], row.Origin));

    private DocumentReading Finish(string source, DocumentKind kind)
    {
        if (tables.Count == 0 && problems.Count == 0)
            problems.Add(InputProblem.NoTable);
        var words = AllTexts().SelectMany(LanguageGuess.WordsOf).ToHashSet(StringComparer.Ordinal);
        var language = LanguageGuess.Find(AllTexts());
        var style = NumberStyle.Settle(tables.SelectMany(table => table.Prints), null, language);
        var finisher = new TableFinisher(style, language, words);
        var refusals = new List<RefusedFigure>();
        var printed = tables.Select((table, i) => finisher.Finish(table, i + 1, refusals)).ToList();
        var paragraphs = texts.Select(entry => Paragraph(entry.Text, entry.TablesBefore));
        var document = new PrintedDocument(source, SymbolFinder.Find(texts.Select(entry => entry.Text)), language, paragraphs, printed);
        return new DocumentReading(document, kind, problems, refusals);
    }

    private IEnumerable<string> AllTexts() =>
        texts.Select(entry => entry.Text.Text)
            .Concat(tables.Select(table => table.Title))
            .Concat(tables.SelectMany(table => table.Columns).Select(column => column.Name))
            .Concat(tables.SelectMany(table => table.Rows).Select(row => row[0].Text));

    private static PrintedParagraph Paragraph(SourceText text, int tablesBefore)
    {
        var whole = text.Text;
        var number = text.Number;
        if (number is null && text.HeadingLevel == 0 && text.FootnoteMark is null && Numbered().Match(whole) is { Success: true } match)
        {
            number = match.Groups["number"].Value;
            whole = whole[match.Length..];
        }

        return new PrintedParagraph(whole, number, text.HeadingLevel, text.FootnoteMark, tablesBefore, text.Origin);
    }

    [GeneratedRegex(@"^(?<number>\d{1,3})\s?(?:[.．、](?!\d)|[-–](?=\s))\s*(?=\S)", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Numbered();
}
