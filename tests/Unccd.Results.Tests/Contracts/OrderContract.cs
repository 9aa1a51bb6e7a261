namespace Unccd.Results.Tests.Contracts;

/// <summary>What an order owes to every ordered type.</summary>
internal static class OrderContract
{
    /// <summary>The values ascend strictly; comparison, operators and sorting agree on it, and null comes first.</summary>
    public static void Holds<T>(params T[] ascending)
        where T : IComparable<T>, IComparable
    {
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
                Agrees(ascending[i], ascending[j], i.CompareTo(j));
            ascending[i].CompareTo(null).Should().BePositive("null comes first");
        }

        ascending.Reverse().Order().Should().Equal(ascending);
        FluentActions.Invoking(() => ascending[0].CompareTo(new object())).Should().Throw<ArgumentException>()
            .WithMessage($"Expected a {typeof(T).Name}, found a Object. (Parameter 'obj')");
        if (!typeof(T).IsValueType)
        {
            Relation<T>("op_LessThan")(default!, ascending[0]).Should().BeTrue("null comes first");
            Relation<T>("op_GreaterThanOrEqual")(default!, default!).Should().BeTrue("null is as great as null");
        }
    }

    private static void Agrees<T>(T left, T right, int expected)
        where T : IComparable<T>, IComparable
    {
        Math.Sign(left.CompareTo(right)).Should().Be(expected, $"{left} stands so to {right}");
        Math.Sign(left.CompareTo((object?)right)).Should().Be(expected, $"{left} stands so to {right}");
        Relation<T>("op_LessThan")(left, right).Should().Be(expected < 0, $"{left} < {right}");
        Relation<T>("op_LessThanOrEqual")(left, right).Should().Be(expected <= 0, $"{left} <= {right}");
        Relation<T>("op_GreaterThan")(left, right).Should().Be(expected > 0, $"{left} > {right}");
        Relation<T>("op_GreaterThanOrEqual")(left, right).Should().Be(expected >= 0, $"{left} >= {right}");
    }

    private static Func<T, T, bool> Relation<T>(string name) =>
        EqualityContract.Operator<T>(name) ?? throw new InvalidOperationException($"{typeof(T).Name} has no {name}.");
}
