namespace CheckReport;

internal static class Program
{
    private static int Main(string[] args)
    {
        var line = new CommandLine();
        if (line.Parse(args).Help)
            line.WriteHelp(Console.Out);
        return 0;
    }
}
