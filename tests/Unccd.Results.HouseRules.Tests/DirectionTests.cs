using System.Reflection;
using System.Runtime.CompilerServices;

namespace Unccd.Results.HouseRules.Tests;

/// <summary>The arrows of the architecture: an area may use what its arrows lead to, never back.</summary>
public class DirectionTests
{
    private const string Root = "Unccd.Results";

    // What each area uses directly; what those use in turn is allowed as well, and every area says its sentences through Messages.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        [""] = [],
        ["Messages"] = [""],
        ["Tables"] = ["Messages"],
        ["Identities"] = ["Tables"],
        ["Framework"] = ["Identities"],
        ["Achievements"] = ["Identities"],
        ["Budgets"] = ["Identities"],
        ["Staffing"] = ["Identities"],
        ["Structure"] = ["Identities"],
        ["Diagnosis"] = ["Identities"],
        ["Corrections"] = ["Diagnosis"],
        ["Reports"] = ["Framework", "Achievements", "Budgets", "Staffing"],
        ["Checking"] = ["Reports", "Structure", "Corrections"],
        ["Comparison"] = ["Checking"],
        ["Display"] = ["Checking", "Comparison"],
        ["Serialization"] = ["Checking", "Comparison"],
        ["Datasets"] = ["Serialization"],
    };

    private static readonly Assembly Core = typeof(Euro).Assembly;

    [Fact]
    public void Every_area_uses_only_what_its_arrows_lead_to() =>
        References(Core)
            .Where(edge => edge.To.Assembly == Core && !IsEntryPoint(edge.From) && !IsAllowed(AreaOf(edge.From), AreaOf(edge.To)))
            .Select(edge => $"{edge.From.FullName} → {edge.To.FullName}")
            .ShouldBeNone("An area may use only what its arrows lead to (design: Directions).");

    [Fact]
    public void Every_area_has_its_arrows() =>
        Core.GetTypes().Where(IsWritten).Select(AreaOf).Where(area => !Arrows.ContainsKey(area))
            .ShouldBeNone("A namespace of the library stands in the list of arrows.");

    [Fact]
    public void No_arrow_leads_back() =>
        Arrows.Keys.Where(area => Arrows[area].Any(next => Reached(next).Contains(area)))
            .ShouldBeNone("The arrows have no circle.");

    // Without these the rule above could hold because nothing was found.
    [Fact]
    public void References_in_signatures_and_in_method_bodies_are_both_found()
    {
        var edges = References(Core).Where(edge => edge.To.Assembly == Core).Select(edge => (AreaOf(edge.From), AreaOf(edge.To))).ToHashSet();
        edges.Should().Contain(("Identities", "Tables")).And.Contain(("Reports", "Budgets"));
        TypeReferences.Of(typeof(DirectionTests)).Should().Contain(typeof(Path), "only the body of a method here names it");
    }

    [Fact]
    public void Companions_are_no_friends_of_the_library() =>
        Core.GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName)
            .Where(friend => !Directory.Exists(Path.Combine(Repository.Root, "tests", friend)) && !Directory.Exists(Path.Combine(Repository.Root, "benchmarks", friend)))
            .ShouldBeNone("Only tests and benchmarks see what is internal: companions use the public surface.");

    [Fact]
    public void The_library_does_not_know_its_companions() =>
        Core.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .ShouldBeNone("Companions point inwards.");

    [Fact]
    public void The_library_depends_on_the_framework_alone() =>
        Core.GetReferencedAssemblies().Select(name => name.Name!).Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .ShouldBeNone("The core has no dependency but the framework.");

    [Fact]
    public void The_library_asks_for_no_package() =>
        new[] { Repository.Read("src/Unccd.Results/Unccd.Results.csproj") }.Where(project => project.Contains("PackageReference", StringComparison.Ordinal))
            .ShouldBeNone("The core has no package dependency.");

    private static IEnumerable<(Type From, Type To)> References(Assembly assembly) =>
        from type in assembly.GetTypes()
        let outer = TypeReferences.Outermost(type)
        where IsWritten(outer)
        from used in TypeReferences.Of(type)
        where used != outer && IsWritten(used)
        select (outer, used);

    private static bool IsAllowed(string from, string to) => Reached(from).Contains(to);

    private static HashSet<string> Reached(string area)
    {
        var reached = new HashSet<string> { area };
        if (area.Length > 0)
            reached.UnionWith(["Messages", ""]);
        foreach (var next in Arrows.GetValueOrDefault(area, []))
            reached.UnionWith(Reached(next));
        return reached;
    }

    // Extensions that begin a sentence, such as report.Check(), live in the root so that they are found without a using.
    private static bool IsEntryPoint(Type type) =>
        type.Namespace == Root && type is { IsAbstract: true, IsSealed: true } && type.IsDefined(typeof(ExtensionAttribute), inherit: false);

    private static bool IsWritten(Type type) => type.Namespace is { } space && (space == Root || space.StartsWith(Root + ".", StringComparison.Ordinal));

    private static string AreaOf(Type type) => type.Namespace == Root ? "" : type.Namespace![(Root.Length + 1)..].Split('.')[0];
}
