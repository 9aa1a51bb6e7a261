using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

// Short by default, so that all of it runs in a few minutes; "--job default" on the command line for figures to publish.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.AsDefault());
BenchmarkSwitcher.FromAssembly(typeof(Unccd.Results.Benchmarks.CheckBenchmarks).Assembly).Run(args, config);
