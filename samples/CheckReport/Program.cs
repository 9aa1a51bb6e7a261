namespace CheckReport;

internal static class Program
{
    private static int Main(string[] args)
    {
        var c = new CommandLine();
        var p = c.Parse(args);
       
        if (p.Help) c.WriteHelp(Console.Out);
        return 0;
    }
}
