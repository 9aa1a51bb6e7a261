using Unccd.Results.Datasets;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests;

/// <summary>ICCD/CRIC(18)/3 with the figures that rows and columns of Table 1 agree on in place of the misprinted ones.</summary>
internal static class Corrected
{
    public static PerformanceReport Report { get; } = PerformanceReport.Read(new (CellPlace Place, string Print)[]
    {
        (new(1, 5, 1), "2 509 051"),
        (new(1, 5, 2), "1 727 120"),
        (new(1, 5, 3), "765 095"),
        (new(1, 9, 2), "655 871"),
    }.Aggregate(PublishedReports.IccdCric18Doc3.Document, (document, repair) => document.With(repair.Place, PrintedFigure.Parse(repair.Print))));
}
