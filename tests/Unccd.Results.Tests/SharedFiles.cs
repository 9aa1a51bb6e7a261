namespace Unccd.Results.Tests;

/// <summary>Finds the folder "shared" beside the repository; a test that needs it is skipped, visibly, where it is not.</summary>
internal static class SharedFiles
{
    public static string[] ReportLines()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Unccd.Results.sln")))
                continue;
            var file = Path.Combine(folder.Parent!.FullName, "shared", "seed", "000_be0dd206fe17d43c.txt");
            if (File.Exists(file))
                return File.ReadAllLines(file);
        }

        Assert.Skip("The text of ICCD/CRIC(18)/3 is not beside the repository (../shared/seed).");
        return [];
    }
}
