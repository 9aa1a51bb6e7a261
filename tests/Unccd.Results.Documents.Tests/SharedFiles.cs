namespace Unccd.Results.Documents.Tests;

/// <summary>The documents that stand beside a checkout; a test that needs one says so where they are not there.</summary>
internal static class SharedFiles
{
    public static string Report => Find("seed/000_be0dd206fe17d43c.txt");

    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", name);
            if (File.Exists(path))
                return path;
        }

        Assert.Skip($"shared/{name} does not stand beside this checkout.");
        return "";
    }
}
