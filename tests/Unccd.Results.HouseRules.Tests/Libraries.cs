using System.Reflection;
using System.Xml.Linq;

namespace Unccd.Results.HouseRules.Tests;

/// <summary>The libraries that are published, and what their documentation files say.</summary>
internal static class Libraries
{
    /// <summary>Every assembly made from src.</summary>
    public static IReadOnlyList<Assembly> All { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal).Select(Assembly.Load)];

    /// <summary>The public types of all of them.</summary>
    public static IEnumerable<Type> PublicTypes => All.SelectMany(library => library.GetExportedTypes());

    /// <summary>Whether a type is a class of static members alone.</summary>
    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>Whether a type holds data of its own: no interface, enumeration, exception, delegate, attribute or static class.</summary>
    public static bool HoldsData(Type type) =>
        !type.IsInterface && !type.IsEnum && !IsStatic(type)
        && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type);

    /// <summary>The documentation of the members of a library, by the names that compilers give them.</summary>
    public static IReadOnlyDictionary<string, XElement> Documentation(Assembly library) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, library.GetName().Name + ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);
}
