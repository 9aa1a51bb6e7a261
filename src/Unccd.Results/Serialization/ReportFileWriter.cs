using Unccd.Results.Achievements;
using Unccd.Results.Budgets;
using Unccd.Results.Framework;
using Unccd.Results.Reports;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Serialization;

/// <summary>Turns a report into what is written of it.</summary>
internal static class ReportFileWriter
{
    public static ReportFile Of(PerformanceReport report) => new(
        ReportJson.Schema,
        Of(report.Document),
        report.Framework is null ? null : Of(report.Framework),
        [.. report.Expenditures.Select(Of)],
        [.. report.Posts.Select(Of)],
        [.. report.Distributions.Select(Of)],
        [.. report.Statements.Select(one => new StatementFile(one.Kind, one.ParagraphNumber, one.Place.Row, one.Place.Column, Of(one.Figure)))],
        report.Mentions,
        report.Facts.Equals(FactCollection.Empty) ? null : FactFileMapping.Of(report.Facts));

    public static FrameworkFile Of(ResultsFramework framework) => new(
        framework.Decision,
        framework.FirstYear,
        framework.LastYear,
        [.. framework.Objectives.Select(objective => new ObjectiveFile(
            objective.Number,
            objective.Title,
            [.. objective.Outcomes.Select(outcome => new OutcomeFile(
                outcome.Code.ToString(), outcome.Title, [.. outcome.Indicators.Select(indicator => new IndicatorFile(indicator.Code.ToString(), indicator.Title))]))]))]);

    private static DocumentFile Of(PrintedDocument document) => new(
        document.Source,
        document.Symbol,
        document.Language?.Code,
        [.. document.Paragraphs.Select(one => new ParagraphFile(one.Text, one.Number, one.HeadingLevel, one.FootnoteMark, one.TablesBefore, one.Origin))],
        [.. document.Tables.Select(Of)]);

    private static TableFile Of(PrintedTable table) => new(
        table.Number,
        table.Title,
        table.Unit,
        table.StubHeader,
        [.. table.Columns.Select(column => new ColumnFile(column.Levels, column.Origin))],
        [.. table.Rows.Select(row => new RowFile(row.Label, [.. row.Figures.Select(Of)], row.IsBold, row.Indent, OrNull(row.FootnoteMarks), row.Origin))],
        OrNull(table.Footnotes),
        !table.HasLabelColumn,
        table.Origin);

    private static FigureFile Of(PrintedFigure figure) => new(
        figure.Text, figure.Kind, figure.IsNumber ? figure.Value : null, figure.Unit == 1m ? 0m : figure.Unit, OrNull(figure.FootnoteMarks), figure.HasLetterForDigit);

    private static ExpenditureFile Of(ExpenditureTable table) => new(
        table.Position, table.Columns, [.. table.Rows.Select(row => new ExpenditureRowFile(row.Kind, row.Unit?.Abbreviation, row.ObjectOfExpenditure?.Code))]);

    private static PostFile Of(PostTable table) => new(
        table.Position, [.. table.Columns.Select(column => new PostColumnFile(column.Status, column.Source?.Code))], [.. table.Rows.Select(Of)]);

    private static DistributionFile Of(PostDistribution table) => new(
        table.Position,
        [.. table.Columns.Select(column => new DistributionColumnFile(column.Unit?.Abbreviation, column.Region?.Code, column.Sex))],
        [.. table.Rows.Select(Of)]);

    private static PostRowFile Of(PostRow row) => new(row.Kind, row.Grade?.Code);

    private static IReadOnlyList<T>? OrNull<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
