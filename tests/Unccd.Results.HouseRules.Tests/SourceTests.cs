using System.Text.RegularExpressions;

namespace Unccd.Results.HouseRules.Tests;

/// <summary>What no file of the repository may say, and how the sources are laid out.</summary>
public partial class SourceTests
{
    // This file names what it forbids.
    private const string ThisFile = "tests/Unccd.Results.HouseRules.Tests/SourceTests.cs";

    private static IEnumerable<string> Sources => Repository.Files("src", ".cs");

    private static IEnumerable<string> Everything =>
        new[] { "src", "tests", "samples", "benchmarks", ".ci" }.SelectMany(folder => Repository.Files(folder, ".cs", ".csproj", ".md", ".json", ".txt", ".props", ".targets", ".sh", ""))
            .Concat(Directory.EnumerateFiles(Repository.Root).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal))
            .Where(path => path != ThisFile);

    [Fact]
    public void The_namespace_is_the_folder() =>
        (from path in Sources
         let declared = NamespacePattern().Match(Repository.Read(path))
         let expected = path[4..path.LastIndexOf('/')].Replace('/', '.')
         let project = path.Split('/')[1]
         where declared.Success && declared.Groups[1].Value != expected
         // Extensions live in the root of their library, so that they are found.
         where !(declared.Groups[1].Value == project && path.EndsWith("Extensions.cs", StringComparison.Ordinal))
         select $"{path} declares {declared.Groups[1].Value}").ShouldBeNone("The namespace of a file is its folder.");

    [Fact]
    public void Nothing_is_left_to_do_in_the_sources() =>
        Lines(Everything, ToDoPattern()).ShouldBeNone("What is to be done stands in an issue, not in a file.");

    [Fact]
    public void No_file_names_a_place_of_one_machine() =>
        Lines(Everything, MachinePattern()).ShouldBeNone("No file names a folder of a machine.");

    [Fact]
    public void No_file_names_where_packages_come_from() =>
        Lines(Everything, RegistryPattern()).ShouldBeNone("Where packages come from is the business of the machine.");

    [Fact]
    public void Nothing_is_taken_from_the_environment() =>
        Lines(Sources, AmbientPattern()).ShouldBeNone("Culture, clock, zone and chance are arguments.");

    [Fact]
    public void No_floating_point_number_takes_part_in_a_decision() =>
        // A sheet stores binary numbers: reading them is the one place where they occur.
        Lines(Sources.Where(path => path.Split('/')[1] is "Unccd.Results" or "Unccd.Results.Documents" && !path.Contains("/Xlsx/", StringComparison.Ordinal)), FloatPattern())
            .ShouldBeNone("The library counts in integers and decimals.");

    [Fact]
    public void No_source_depends_on_the_framework_it_is_built_for() =>
        Lines(Sources, DirectivePattern()).ShouldBeNone("One source for every target framework.");

    [Fact]
    public void Half_of_the_sources_have_less_than_100_lines()
    {
        var lengths = Sources.Select(path => Repository.Read(path).Count(c => c == '\n')).Order().ToArray();
        lengths[lengths.Length / 2].Should().BeLessThan(100);
    }

    [Fact]
    public void Every_text_file_ends_its_lines_as_the_others_do() =>
        Everything.Where(path => Path.GetExtension(path) is ".cs" or ".csproj" or ".md" or ".json" or ".props" or ".targets")
            .Where(path => Repository.Read(path) is var text && (text.Contains('\r', StringComparison.Ordinal) || (text.Length > 0 && text[^1] != '\n')))
            .ShouldBeNone("Lines end with a line feed, the last one too.");

    private static IEnumerable<string> Lines(IEnumerable<string> paths, Regex pattern) =>
        from path in paths
        from line in Repository.Read(path).Split('\n').Select((text, i) => (Text: text, Number: i + 1))
        where pattern.IsMatch(line.Text)
        select $"{path}:{line.Number}: {line.Text.Trim()}";

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex ToDoPattern();

    [GeneratedRegex(@"(?<![\w.~])/(work|root|home|Users|tmp)/\w|\b[A-Z]:\\\\?\w")]
    private static partial Regex MachinePattern();

    [GeneratedRegex(@"https?://[^/\s""]*(nuget|registry|artifactory|mirror|proxy)", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryPattern();

    [GeneratedRegex(@"\b(CurrentCulture|CurrentUICulture|DateTime\.(Now|UtcNow|Today)|DateTimeOffset\.(Now|UtcNow)|TimeZoneInfo\.Local|Random\.Shared|new Random\(\)|Guid\.NewGuid|Environment\.(NewLine|TickCount|MachineName|GetEnvironmentVariable))\b")]
    private static partial Regex AmbientPattern();

    [GeneratedRegex(@"^(?!\s*//).*\b(double|float|Math\.(Log|Log2|Sqrt|Pow|Exp))\b(?!-)")]
    private static partial Regex FloatPattern();

    [GeneratedRegex(@"^\s*#(if|elif)\b")]
    private static partial Regex DirectivePattern();
}
