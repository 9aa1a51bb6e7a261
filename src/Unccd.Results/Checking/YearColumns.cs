using System.Globalization;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>Finds the columns that show the same thing for different years: "2018" and "2019", "Approved 2018" and "Approved 2019".</summary>
internal static class YearColumns
{
    /// <summary>The columns, by the position of their table and their own, both from 1.</summary>
    public static IReadOnlySet<(int Table, int Column)> Of(PrintedDocument document)
    {
        var found = new HashSet<(int Table, int Column)>();
        for (var i = 0; i < document.Tables.Count; i++)
        {
            var columns = document.Tables[i].Columns;
            var groups = Enumerable.Range(0, columns.Count).Select(column => (Column: column, Header: WithoutYear(columns[column].Name)))
                .Where(one => one.Header is not null).GroupBy(one => one.Header!.Value.Others, StringComparer.Ordinal);
            foreach (var group in groups.Where(group => group.DistinctBy(one => one.Header!.Value.Year).Count() > 1))
                found.UnionWith(group.Select(one => (i + 1, one.Column + 1)));
        }

        return found;
    }

    /// <summary>A header that names exactly one year, and what it says beside it; null for none or for a span of years.</summary>
    private static (int Year, string Others)? WithoutYear(string header)
    {
        var years = new List<int>();
        for (var start = 0; start < header.Length; start++)
        {
            var end = start;
            while (end < header.Length && char.IsAsciiDigit(header[end]))
                end++;
            if (end - start == 4 && header[start..(start + 2)] is ("19" or "20"))
                years.Add(start);
            start = Math.Max(start, end);
        }

        return years is [var at]
            ? (int.Parse(header.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture), header.Remove(at, 4))
            : null;
    }
}
