using BenchmarkDotNet.Attributes;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Diagnosis;
using Unccd.Results.Tests.Diagnosis;

namespace Unccd.Results.Benchmarks;

/// <summary>Localising misprints: in a report of 1,841 cells, dense in one table of 93 cells, and in Tables 1 and 2 of ICCD/CRIC(18)/3.</summary>
[MemoryDiagnoser]
public class LocaliseBenchmarks
{
    private CellSystem system = null!;

    [Params("report 1", "report 10", "report 20", "report 40", "table 8", "table 10", "published")]
    public string Job { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        if (Job == "published")
        {
            system = PublishedTables.System(RoundingConvention.Rounded);
            return;
        }

        var random = new Random(1);
        var made = Workloads.Report(random, Job.StartsWith("report", StringComparison.Ordinal) ? 20 : 1);
        new Misprinter(random).Damage(made, int.Parse(Job.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        system = made.System();
    }

    [Benchmark]
    public DocumentDiagnosis Diagnose() => Localisation.Diagnose(system);

    [Benchmark]
    public int DiagnoseAndCertify() => Localisation.Diagnose(system).Clusters.Sum(cluster => cluster.Explanations[0].Certificate.Conflicts.Count);
}
