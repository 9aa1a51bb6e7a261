using System.Reflection;

namespace Unccd.Results.Tests.Contracts;

/// <summary>What equality owes to every value type, checked once for all of them.</summary>
internal static class EqualityContract
{
    /// <summary>Two values made apart are one value; each of the others differs from it.</summary>
    public static void Holds<T>(T value, T same, params T[] others)
        where T : IEquatable<T>
    {
        AreEqual(value, same);
        AreEqual(same, value);
        AreEqual(value, value);
        AsObjects(value, null).Should().BeFalse("nothing is equal to null");
        AsObjects(value, new object()).Should().BeFalse("another type is never equal");
        foreach (var other in others)
        {
            AreDifferent(value, other);
            AreDifferent(other, value);
        }

        if (!typeof(T).IsValueType && Operator<T>("op_Equality") is { } equal)
        {
            equal(default!, default!).Should().BeTrue("null equals null");
            equal(value, default!).Should().BeFalse("a value is not null");
            equal(default!, value).Should().BeFalse("null is no value");
        }
    }

    private static bool AsObjects<T>(T left, object? right)
        where T : IEquatable<T> => left.Equals(right);

    private static void AreEqual<T>(T left, T right)
        where T : IEquatable<T>
    {
        left.Equals(right).Should().BeTrue($"{left} is {right}");
        left.Equals((object?)right).Should().BeTrue($"{left} is {right}");
        left.GetHashCode().Should().Be(right.GetHashCode(), $"{left} is {right}");
        Operator<T>("op_Equality")?.Invoke(left, right).Should().BeTrue($"{left} == {right}");
        Operator<T>("op_Inequality")?.Invoke(left, right).Should().BeFalse($"{left} is {right}");
    }

    private static void AreDifferent<T>(T left, T right)
        where T : IEquatable<T>
    {
        left.Equals(right).Should().BeFalse($"{left} is not {right}");
        left.Equals((object?)right).Should().BeFalse($"{left} is not {right}");
        Operator<T>("op_Equality")?.Invoke(left, right).Should().BeFalse($"{left} is not {right}");
        Operator<T>("op_Inequality")?.Invoke(left, right).Should().BeTrue($"{left} is not {right}");
    }

    /// <summary>A comparison operator of a type; null where it has none.</summary>
    internal static Func<T, T, bool>? Operator<T>(string name) =>
        typeof(T).GetMethod(name, BindingFlags.Public | BindingFlags.Static, [typeof(T), typeof(T)])?.CreateDelegate<Func<T, T, bool>>();
}
