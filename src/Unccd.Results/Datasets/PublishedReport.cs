using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Unccd.Results.Achievements;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Datasets;

/// <summary>A published report that the library brings along: every table as printed, misprints included, and where it comes from.</summary>
/// <remarks>
/// Immutable; its reports are made once, when first asked for, by whichever thread comes first. Figures and short labels are those of the print, typed from it.
/// The running text is not part of it: the paragraphs that state figures and the headings of the results framework stand there with their numbers, codes and figures,
/// worded by the project.
/// </remarks>
public sealed class PublishedReport
{
    private readonly DatasetFile file;
    private readonly Lazy<PerformanceReport> inChinese;
    private readonly Lazy<PerformanceReport> inEnglish;

    private PublishedReport(DatasetFile file, DatasetFacts facts)
    {
        this.file = file;
        Symbol = DocumentSymbol.Parse(file.Symbol);
        Biennium = Biennium.Parse(file.Biennium);
        var collection = new Lazy<FactCollection>(() => KnownFacts.Collect(facts.Facts.Select(Fact)));
        inChinese = new Lazy<PerformanceReport>(() => PerformanceReport.Read(Document(OfficialLanguage.Chinese)).With(collection.Value));
        inEnglish = new Lazy<PerformanceReport>(() => PerformanceReport.Read(Document(OfficialLanguage.English)).With(collection.Value));
    }

    /// <summary>The symbol of the document.</summary>
    public DocumentSymbol Symbol { get; }

    /// <summary>Where the figures were typed from.</summary>
    public string Source => file.Source;

    /// <summary>The version of the data, raised when a figure or label of it is corrected against the print.</summary>
    public string Version => file.Version;

    /// <summary>The date printed on the document.</summary>
    public DateOnly Published => file.Published;

    /// <summary>The date up to which expenditure and posts are reported.</summary>
    public DateOnly AsOf => file.AsOf;

    /// <summary>The biennium reported on.</summary>
    public Biennium Biennium { get; }

    /// <summary>The report with its labels in a language.</summary>
    /// <param name="language">Chinese: the labels as printed. Any other: the project's own short English labels, for no other version of the tables was to be had.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public PerformanceReport In(OfficialLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return (language == OfficialLanguage.Chinese ? inChinese : inEnglish).Value;
    }

    /// <summary>The symbol.</summary>
    public override string ToString() => Symbol.ToString();

    internal static PublishedReport Load(string resource)
    {
        return new PublishedReport(
            Load($"{resource}.json", DatasetJson.Default.DatasetFile), Load($"{resource}-facts.json", DatasetJson.Default.DatasetFacts));
    }

    private static T Load<T>(string resource, JsonTypeInfo<T> type)
    {
        using var stream = typeof(PublishedReport).Assembly.GetManifestResourceStream($"Unccd.Results.Datasets.{resource}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{resource}'.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidOperationException($"The resource '{resource}' is empty.");
    }

    private static PrintedRow Row(DatasetRow row, int columns, bool isChinese)
    {
        var cells = row.Cells ?? [.. Enumerable.Repeat("", columns)];
        return new PrintedRow(isChinese ? row.Zh : row.En, cells.Select((cell, i) => Figure(cell, row.Marks?.GetValueOrDefault((i + 1).ToString(CultureInfo.InvariantCulture)))), row.Bold);
    }

    private static PrintedFigure Figure(string cell, string[]? marks)
    {
        var figure = PrintedFigure.Parse(cell, NumberStyle.Point);
        return marks is null ? figure : new PrintedFigure(figure.Text, figure.Kind, figure.Value, figure.Unit, marks, figure.HasLetterForDigit);
    }

    private QuantitativeFact Fact(DatasetFact fact)
    {
        for (var i = 0; i < file.Paragraphs.Count; i++)
        {
            if (file.Paragraphs[i].Facts is { } ids && ids.ToList().IndexOf(fact.Id) is var position and >= 0)
            {
                return KnownFacts.Find(fact.Id).With(
                    fact.Value, fact.Date is null ? null : FactDate.Parse(fact.Date), fact.Hedge, fact.AsOf, file.Paragraphs[i].Number, CellPlace.InText(i + 1, position + 1));
            }
        }

        throw new InvalidOperationException($"No paragraph of {file.Symbol} states fact {fact.Id}.");
    }

    private PrintedDocument Document(OfficialLanguage language)
    {
        var isChinese = language == OfficialLanguage.Chinese;
        return new PrintedDocument(
            file.Symbol,
            file.Symbol,
            language,
            file.Paragraphs.Select(one => new PrintedParagraph(one.Text, one.Number, one.Heading, one.Mark, one.TablesBefore)),
            file.Tables.Select(table => new PrintedTable(
                table.Number,
                Pick(table.Title),
                table.Unit is null ? null : Pick(table.Unit),
                Pick(table.Stub),
                table.Columns.Select(column => new PrintedColumn(isChinese ? column.Zh : column.En)),
                table.Rows.Select(row => Row(row, table.Columns.Count, isChinese)),
                table.Notes?.Select(note => new PrintedFootnote(note.Mark, note.Text)))));

        string Pick(DatasetLabel label) => isChinese ? label.Zh : label.En;
    }
}
