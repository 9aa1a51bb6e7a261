namespace Unccd.Results.HouseRules.Tests;

/// <summary>The files of this repository, as they lie beside the solution.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", ".git", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Paths of files relative to the root, with slashes, in ordinal order; what tools make is left out.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions)
    {
        var pending = new Stack<string>([Path.Combine(Root, folder)]);
        var found = new List<string>();
        while (pending.TryPop(out var at))
        {
            if (!Directory.Exists(at))
                continue;
            foreach (var inner in Directory.EnumerateDirectories(at).Where(inner => !Made.Contains(Path.GetFileName(inner))))
                pending.Push(inner);
            found.AddRange(Directory.EnumerateFiles(at).Where(file => extensions.Contains(Path.GetExtension(file))));
        }

        return found.Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }

    /// <summary>The text of a file by its path relative to the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Unccd.Results.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Unccd.Results.sln.");
    }
}
