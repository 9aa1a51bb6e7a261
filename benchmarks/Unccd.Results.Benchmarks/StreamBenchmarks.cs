using BenchmarkDotNet.Attributes;
using Unccd.Results.Diagnosis;
using Unccd.Results.Scorecard.Diagnosis;

namespace Unccd.Results.Benchmarks;

/// <summary>Reports that come one after the other, each built, checked and diagnosed: the time grows with their number and with nothing else, and two cores share it.</summary>
[MemoryDiagnoser]
public class StreamBenchmarks
{
    private const int Different = 64;
    private readonly MadeTable[] reports = new MadeTable[Different];

    [Params(1_000, 10_000, 100_000)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (var i = 0; i < Different; i++)
        {
            reports[i] = Workloads.Report(random, 1);
            if (i % 2 == 1)
                new Misprinter(random).Damage(reports[i], 1);
        }
    }

    [Benchmark(Baseline = true)]
    public int OneCore()
    {
        var wrong = 0;
        for (var i = 0; i < Reports; i++)
            wrong += WrongIn(i);
        return wrong;
    }

    [Benchmark]
    public int TwoCores()
    {
        var wrong = 0;
        Parallel.For(0, Reports, new ParallelOptions { MaxDegreeOfParallelism = 2 }, () => 0, (i, _, sum) => sum + WrongIn(i), sum => Interlocked.Add(ref wrong, sum));
        return wrong;
    }

    private int WrongIn(int report) => Localisation.Diagnose(reports[report % Different].System()).Clusters.Count;
}
