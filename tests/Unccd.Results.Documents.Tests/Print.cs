using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Tests;

/// <summary>Writes a printed table as text to compare with what a person typed from the print.</summary>
internal static class Print
{
    public static string[] Rows(PrintedTable table) => [.. table.Rows.Select(row => string.Join(" | ", row.Figures.Select(figure => figure.Text).Prepend(row.Label)))];

    public static string Columns(PrintedTable table) => string.Join(" | ", table.Columns.Select(column => column.Name));

    public static DocumentReading Read(string text) => DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "test");

    public static PrintedTable Table(string text) => Read(text).Document!.Tables[0];
}
