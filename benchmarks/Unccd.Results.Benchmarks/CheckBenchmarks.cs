using BenchmarkDotNet.Attributes;
using Unccd.Results.Identities;
using Unccd.Results.Scorecard.Diagnosis;

namespace Unccd.Results.Benchmarks;

/// <summary>Checking 1,841 cells and 841 identities, and building the system, beside a plain loop and FluentValidation.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly Verdict[] verdicts = new Verdict[841];
    private CellSystem system = null!;
    private PlainRows rows = null!;
    private readonly RowsValidator validator = new();
    private PrintedSums sums = null!;

    [GlobalSetup]
    public void Setup()
    {
        system = Workloads.Report(new Random(1), 20).System();
        rows = new PlainRows(system);
        sums = PrintedSums.Of(system);
    }

    [Benchmark(Baseline = true)]
    public int LongLoop() => rows.Check();

    [Benchmark]
    public int DecimalLoop() => rows.CheckDecimal();

    [Benchmark]
    public bool FluentValidation() => validator.Validate(sums).IsValid;

    [Benchmark]
    public int CellSystemCheck() => system.Check(verdicts);

    [Benchmark]
    public CellSystem Build() => CellSystem.Create(system.Arithmetic);
}
