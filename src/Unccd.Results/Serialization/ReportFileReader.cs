using Unccd.Results.Budgets;
using Unccd.Results.Framework;
using Unccd.Results.Reports;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Serialization;

/// <summary>Turns what was read into a report; every constructor checks its own shape.</summary>
internal static class ReportFileReader
{
    public static PerformanceReport ToReport(ReportFile file)
    {
        var document = ToDocument(file.Document);
        return new PerformanceReport(
            document,
            file.Framework is null ? null : ToFramework(file.Framework),
            file.Expenditures.Select(one => ExpenditureTable.Create(TableAt(document, one.Position), one.Position, one.Columns, one.Rows.Select(ToRow))),
            file.Posts.Select(one => PostTable.Create(TableAt(document, one.Position), one.Position, one.Columns.Select(ToColumn), one.Rows.Select(ToRow))),
            file.Distributions.Select(one => PostDistribution.Create(TableAt(document, one.Position), one.Position, one.Columns.Select(ToColumn), one.Rows.Select(ToRow))),
            file.Statements.Select(one => new ReportStatement(one.Kind, one.ParagraphNumber, CellPlace.InText(one.Paragraph, one.Position), ToFigure(one.Figure))),
            file.Mentions,
            file.Facts is null ? null : FactFileMapping.ToFacts(file.Facts));
    }

    public static ResultsFramework ToFramework(FrameworkFile file) => new(
        file.Decision,
        file.FirstYear,
        file.LastYear,
        file.Objectives.Select(objective => new StrategicObjective(
            objective.Number,
            objective.Title,
            objective.Outcomes.Select(outcome => new Outcome(
                ResultCode.Parse(outcome.Code), outcome.Title, outcome.Indicators.Select(indicator => new Indicator(ResultCode.Parse(indicator.Code), indicator.Title)))))));

    private static PrintedDocument ToDocument(DocumentFile file) => new(
        file.Source,
        file.Symbol,
        file.Language is null ? null : OfficialLanguage.FromCode(file.Language),
        file.Paragraphs.Select(one => new PrintedParagraph(one.Text, one.Number, one.HeadingLevel, one.FootnoteMark, one.TablesBefore, one.Origin)),
        file.Tables.Select(table => new PrintedTable(
            table.Number,
            table.Title,
            table.Unit,
            table.StubHeader,
            table.Columns.Select(column => new PrintedColumn(column.Levels, column.Origin)),
            table.Rows.Select(row => new PrintedRow(row.Label, row.Figures.Select(ToFigure), row.IsBold, row.Indent, row.FootnoteMarks, row.Origin)),
            table.Footnotes,
            !table.HasNoLabelColumn,
            table.Origin)));

    private static PrintedFigure ToFigure(FigureFile file)
    {
        var isNil = file.Kind is FigureKind.Blank or FigureKind.Dash or FigureKind.DoubleZero;
        return new PrintedFigure(file.Text, file.Kind, isNil ? 0m : file.Value, file.Unit == 0m ? 1m : file.Unit, file.FootnoteMarks, file.HasLetterForDigit);
    }

    private static PrintedTable TableAt(PrintedDocument document, int position) =>
        position >= 1 && position <= document.Tables.Count
            ? document.Tables[position - 1]
            : throw new ArgumentException($"A reading is of table {position}, but the document has {document.Tables.Count} tables.");

    private static ExpenditureRow ToRow(ExpenditureRowFile file) => file.Kind switch
    {
        ExpenditureRowKind.Heading => ExpenditureRow.Heading,
        ExpenditureRowKind.Programme => ExpenditureRow.Programme(OrganizationalUnit.Parse(file.Unit!)),
        ExpenditureRowKind.ObjectOfExpenditure => ExpenditureRow.Of(ObjectOfExpenditure.Parse(file.Object!)),
        ExpenditureRowKind.Total => ExpenditureRow.Total,
        ExpenditureRowKind.Memo => ExpenditureRow.Memo,
        _ => throw new ArgumentException($"A row has the unknown role {file.Kind}."),
    };

    private static PostRow ToRow(PostRowFile file) => new(file.Kind, file.Grade is null ? null : Grade.Parse(file.Grade));

    private static PostColumn ToColumn(PostColumnFile file) => new(file.Source is null ? null : FundingSource.Parse(file.Source), file.Status);

    private static DistributionColumn ToColumn(DistributionColumnFile file) =>
        file.Unit is not null ? DistributionColumn.Of(OrganizationalUnit.Parse(file.Unit))
        : file.Region is not null ? DistributionColumn.Of(RegionalGroup.Parse(file.Region))
        : file.Sex is { } sex ? DistributionColumn.Of(sex)
        : DistributionColumn.Filled;
}
