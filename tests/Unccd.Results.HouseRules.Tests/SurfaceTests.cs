using System.Collections;
using System.Reflection;

namespace Unccd.Results.HouseRules.Tests;

/// <summary>What every public type owes to those who build on it.</summary>
public class SurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // An option that leaves a choice open is no list that is missing: null stands for all.
    private static readonly string[] NullForAll = ["Unccd.Results.Structure.StructureOptions.Tables"];

    [Fact]
    public void Every_public_type_is_documented() =>
        Libraries.PublicTypes.Where(type => Documentation(type) is null or { IsEmpty: true })
            .Select(type => type.FullName!).ShouldBeNone("Every public type has a doc comment.");

    [Fact]
    public void Every_public_type_with_data_says_that_it_is_immutable() =>
        Libraries.PublicTypes.Where(Libraries.HoldsData)
            .Where(type => Documentation(type)?.Element("remarks")?.Value.Contains("Immutable", StringComparison.Ordinal) != true)
            .Select(type => type.FullName!).ShouldBeNone("The remarks of every public type say \"Immutable\".");

    [Fact]
    public void No_public_class_can_be_inherited_from() =>
        Libraries.PublicTypes.Where(type => type is { IsClass: true, IsSealed: false } && !typeof(Exception).IsAssignableFrom(type))
            .Select(type => type.FullName!).ShouldBeNone("Public classes are sealed.");

    [Fact]
    public void No_public_property_can_be_set() =>
        Libraries.PublicTypes.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(Name).ShouldBeNone("Public properties have no setter.");

    [Fact]
    public void No_public_field_can_be_written() =>
        Libraries.PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false })
            .Select(Name).ShouldBeNone("Public fields are constant or read-only.");

    [Fact]
    public void No_public_property_shows_a_collection_that_can_be_changed() =>
        Libraries.PublicTypes.SelectMany(type => type.GetProperties(Declared)).Where(property => CanBeChanged(property.PropertyType))
            .Select(Name).ShouldBeNone("Collections are shown as IReadOnlyList, IReadOnlyDictionary, IReadOnlySet or IEnumerable.");

    [Fact]
    public void Every_struct_and_record_is_equal_by_content() =>
        Libraries.PublicTypes.Where(type => Libraries.HoldsData(type) && (type.IsValueType || type.GetMethod("<Clone>$") is not null))
            .Where(type => !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type) || !OverridesEquality(type))
            .Where(type => !type.IsByRefLike)
            .Select(type => type.FullName!).ShouldBeNone("Value types implement IEquatable and override Equals and GetHashCode.");

    [Fact]
    public void What_is_equatable_overrides_the_equality_of_objects() =>
        Libraries.PublicTypes.Where(type => !type.IsInterface && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Where(type => !OverridesEquality(type))
            .Select(type => type.FullName!).ShouldBeNone("IEquatable goes with Equals and GetHashCode.");

    [Fact]
    public void What_is_ordered_has_the_operators_of_order() =>
        Libraries.PublicTypes.Where(type => !type.IsEnum && typeof(IComparable).IsAssignableFrom(type))
            .SelectMany(type => new[] { "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual", "op_Equality", "op_Inequality" }
                .Where(name => type.GetMethod(name, [type, type]) is null).Select(name => $"{type.FullName} has no {name}"))
            .ShouldBeNone("IComparable goes with all operators of order.");

    [Fact]
    public void Lists_are_never_null() =>
        Libraries.PublicTypes.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
            .Where(property => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable)
            .Select(Name).Except(NullForAll).ShouldBeNone("A list that has nothing in it is empty.");

    private static System.Xml.Linq.XElement? Documentation(Type type) =>
        Libraries.Documentation(type.Assembly).GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static bool CanBeChanged(Type type) =>
        type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is { } definition && (
            definition == typeof(List<>) || definition == typeof(Dictionary<,>) || definition == typeof(HashSet<>)
            || definition == typeof(IList<>) || definition == typeof(ICollection<>) || definition == typeof(IDictionary<,>) || definition == typeof(ISet<>)));

    private static bool OverridesEquality(Type type) =>
        type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == type && type.GetMethod(nameof(GetHashCode), Type.EmptyTypes)!.DeclaringType == type;

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.FullName}.{member.Name}";
}
