using System.Text.RegularExpressions;

namespace Unccd.Results.Examples.Tests;

/// <summary>What a README shows is code that is compiled and tested here; the two are compared and neither is rewritten.</summary>
public partial class ReadmeTests
{
    public static TheoryData<string> Readmes =>
        [.. Directory.EnumerateFiles(Root, "README.md").Concat(Directory.EnumerateFiles(Path.Combine(Root, "src"), "README.md", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path)).Where(path => !path.Split('/', '\\').Any(part => part is "bin" or "obj")).Order(StringComparer.Ordinal)];

    private static string Root { get; } = FindRoot();

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Every_block_of_code_is_an_example_that_is_tested(string readme)
    {
        var examples = Examples();
        foreach (var block in CodePattern().Matches(File.ReadAllText(Path.Combine(Root, readme))).Select(match => match.Groups[1].Value))
            examples.Values.Should().Contain(block, $"{readme} shows only what is compiled and tested");
    }

    [Fact]
    public void Every_example_is_shown_in_a_README()
    {
        var shown = Readmes.SelectMany(row => CodePattern().Matches(File.ReadAllText(Path.Combine(Root, row.Data))).Select(match => match.Groups[1].Value)).ToHashSet();
        Examples().Where(example => !shown.Contains(example.Value)).Select(example => example.Key).Should().BeEmpty();
    }

    [Fact]
    public void The_first_README_names_exactly_two_commands() =>
        CommandPattern().Matches(File.ReadAllText(Path.Combine(Root, "README.md"))).Select(match => match.Groups[1].Value)
            .Should().Equal("dotnet run --project samples/CheckReport\n", "dotnet test --solution Unccd.Results.sln\n");

    [Fact]
    public void The_first_example_of_the_first_README_has_at_most_ten_lines() =>
        CodePattern().Match(File.ReadAllText(Path.Combine(Root, "README.md"))).Groups[1].Value.Count(sign => sign == '\n').Should().BeLessThanOrEqualTo(10);

    /// <summary>The outputs that a README prints beside its examples.</summary>
    internal static IEnumerable<string> OutputsShown(string readme) =>
        OutputPattern().Matches(File.ReadAllText(Path.Combine(Root, readme))).Select(match => match.Groups[1].Value);

    private static Dictionary<string, string> Examples() =>
        Directory.EnumerateFiles(Path.Combine(Root, "tests", "Unccd.Results.Examples.Tests"), "*Examples.cs")
            .SelectMany(path => ExamplePattern().Matches(File.ReadAllText(path)).Select(match => (Name: $"{Path.GetFileName(path)}: {match.Groups[1].Value}", Text: Outdented(match.Groups[2].Value))))
            .ToDictionary(example => example.Name, example => example.Text);

    private static string Outdented(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Concat(lines.Select(line => (line.Length > 0 ? line[indent..] : "") + "\n"));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Unccd.Results.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Unccd.Results.sln.");
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodePattern();

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex OutputPattern();

    [GeneratedRegex("^```sh\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CommandPattern();

    [GeneratedRegex(@"^ *// <([^/>]+)>\n(.*?)^ *// </\1>$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ExamplePattern();
}
