using System.Numerics;
using CsCheck;

namespace Unccd.Results.Tests;

public class EuroOperatorTests
{
    private static readonly Gen<Euro> Amounts = Gen.Long[-100_000_000_000_000, 100_000_000_000_000].Select(cents => new Euro(cents / 100m));

    [Fact]
    public void Addition_is_commutative() => Gen.Select(Amounts, Amounts).Sample((a, b) => a + b == b + a);

    [Fact]
    public void Addition_is_associative() => Gen.Select(Amounts, Amounts, Amounts).Sample((a, b, c) => a + (b + c) == a + b + c);

    [Fact]
    public void Subtraction_undoes_addition() => Gen.Select(Amounts, Amounts).Sample((a, b) => a + b - b == a);

    [Fact]
    public void An_amount_and_its_negative_are_nothing() => Amounts.Sample(a => a + -a == Euro.Zero);

    [Fact]
    public void A_multiple_is_a_repeated_sum() =>
        Gen.Select(Amounts, Gen.Int[0, 20]).Sample((a, n) => a * n == Euro.Sum(Enumerable.Repeat(a, n)));

    [Fact]
    public void A_factor_may_stand_on_either_side() => Gen.Select(Amounts, Gen.Int[-1000, 1000]).Sample((a, n) => a * n == n * a);

    [Fact]
    public void An_amount_is_its_ratio_times_the_whole() =>
        Gen.Select(Amounts, Gen.Int[1, 1000]).Sample((a, n) => a.IsZero || a * n / a == n);

    [Fact]
    public void Every_operator_has_a_named_twin() =>
        Gen.Select(Amounts, Amounts, Gen.Int[1, 1000]).Sample((a, b, n) =>
            a.Add(b) == a + b && a.Subtract(b) == a - b && a.Negate() == -a && a.Multiply(n) == a * n && a.Divide(n) == a / n && (b.IsZero || a.RatioTo(b) == a / b));

    [Fact]
    public void Order_agrees_with_the_sign_of_the_difference() =>
        Gen.Select(Amounts, Amounts).Sample((a, b) => (a < b) == (a - b).IsNegative && (a == b) == (a - b).IsZero);

    [Fact]
    public void Generic_code_adds_amounts() => SumOf<Euro>([new Euro(1m), new Euro(2.5m)]).Should().Be(new Euro(3.5m));

    private static T SumOf<T>(IEnumerable<T> values)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> => values.Aggregate(T.AdditiveIdentity, (sum, one) => sum + one);
}
