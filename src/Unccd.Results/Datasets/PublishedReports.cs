using Unccd.Results.Reports;

namespace Unccd.Results.Datasets;

/// <summary>The published reports that the library brings along.</summary>
/// <remarks>Immutable and thread-safe; each is loaded when first asked for.</remarks>
public static class PublishedReports
{
    private static readonly Lazy<PublishedReport> Cric18Doc3 = new(() => PublishedReport.Load("iccd-cric-18-3"));

    /// <summary>All of them, ordered by symbol.</summary>
    public static IReadOnlyList<PublishedReport> All => [Cric18Doc3.Value];

    /// <summary>ICCD/CRIC(18)/3 of 22 July 2019 with English labels: performance in the biennium 2018-2019 as at 31 May 2019, eight tables, several of them misprinted.</summary>
    public static PerformanceReport IccdCric18Doc3 => IccdCric18Doc3In(OfficialLanguage.English);

    /// <summary>ICCD/CRIC(18)/3 with its labels in a language; see <see cref="PublishedReport.In"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static PerformanceReport IccdCric18Doc3In(OfficialLanguage language) => Cric18Doc3.Value.In(language);
}
