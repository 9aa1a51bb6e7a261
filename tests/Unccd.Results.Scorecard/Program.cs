namespace Unccd.Results.Scorecard;

/// <summary>Measures what the library reaches on made-up documents: "structure" the inference of identities, "diagnosis" the explanations.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length > 0 && args[0] == "structure")
            return Structure.StructureScorecard.Run(args[1..], Console.Out);
        if (args.Length > 0 && args[0] == "diagnosis")
            return Diagnosis.DiagnosisScorecard.Run(args[1..], Console.Out);
        Console.Error.WriteLine("Usage: structure [options] | diagnosis [seed [part of a job's name [verbose]]]");
        return 2;
    }
}
