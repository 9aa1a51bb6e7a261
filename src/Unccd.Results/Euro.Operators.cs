using System.Numerics;

namespace Unccd.Results;

public readonly partial struct Euro :
    IAdditionOperators<Euro, Euro, Euro>,
    IAdditiveIdentity<Euro, Euro>,
    ISubtractionOperators<Euro, Euro, Euro>,
    IUnaryNegationOperators<Euro, Euro>,
    IMultiplyOperators<Euro, decimal, Euro>,
    IDivisionOperators<Euro, decimal, Euro>,
    IDivisionOperators<Euro, Euro, decimal>,
    IComparisonOperators<Euro, Euro, bool>
{
    static Euro IAdditiveIdentity<Euro, Euro>.AdditiveIdentity => default;

    /// <summary>The sum of two amounts; see <see cref="Add"/>.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of a decimal.</exception>
    public static Euro operator +(Euro left, Euro right) => new(left.Amount + right.Amount);

    /// <summary>The difference of two amounts; see <see cref="Subtract"/>.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of a decimal.</exception>
    public static Euro operator -(Euro left, Euro right) => new(left.Amount - right.Amount);

    /// <summary>The amount with the opposite sign; see <see cref="Negate"/>.</summary>
    public static Euro operator -(Euro value) => new(-value.Amount);

    /// <summary>A multiple of an amount; see <see cref="Multiply"/>.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of a decimal.</exception>
    public static Euro operator *(Euro left, decimal right) => new(left.Amount * right);

    /// <summary>A multiple of an amount; see <see cref="Multiply"/>.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of a decimal.</exception>
    public static Euro operator *(decimal left, Euro right) => right * left;

    /// <summary>A fraction of an amount; see <see cref="Divide"/>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is 0.</exception>
    /// <exception cref="OverflowException">The quotient is beyond the range of a decimal.</exception>
    public static Euro operator /(Euro left, decimal right) => new(left.Amount / right);

    /// <summary>The ratio of two amounts; see <see cref="RatioTo"/>.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero euro.</exception>
    /// <exception cref="OverflowException">The ratio is beyond the range of a decimal.</exception>
    public static decimal operator /(Euro left, Euro right) => left.Amount / right.Amount;

    /// <summary>Whether two amounts are the same.</summary>
    public static bool operator ==(Euro left, Euro right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    public static bool operator !=(Euro left, Euro right) => !left.Equals(right);

    /// <summary>Whether the one is less than the other.</summary>
    public static bool operator <(Euro left, Euro right) => left.Amount < right.Amount;

    /// <summary>Whether the one is less than the other or the same.</summary>
    public static bool operator <=(Euro left, Euro right) => left.Amount <= right.Amount;

    /// <summary>Whether the one is more than the other.</summary>
    public static bool operator >(Euro left, Euro right) => left.Amount > right.Amount;

    /// <summary>Whether the one is more than the other or the same.</summary>
    public static bool operator >=(Euro left, Euro right) => left.Amount >= right.Amount;

    /// <summary>This amount and another together.</summary>
    /// <exception cref="OverflowException">The sum is beyond the range of a decimal.</exception>
    public Euro Add(Euro other) => this + other;

    /// <summary>This amount less another.</summary>
    /// <exception cref="OverflowException">The difference is beyond the range of a decimal.</exception>
    public Euro Subtract(Euro other) => this - other;

    /// <summary>This amount with the opposite sign.</summary>
    public Euro Negate() => -this;

    /// <summary>This amount times a number; exact as long as the product has at most 28 digits.</summary>
    /// <exception cref="OverflowException">The product is beyond the range of a decimal.</exception>
    public Euro Multiply(decimal factor) => this * factor;

    /// <summary>This amount divided by a number, to the 28 digits of a decimal: a third of 100 is 33.33…, and three of them are not 100. <see cref="Allocate(int, decimal)"/> loses nothing.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is 0.</exception>
    /// <exception cref="OverflowException">The quotient is beyond the range of a decimal.</exception>
    public Euro Divide(decimal divisor) => this / divisor;

    /// <summary>This amount as a part of another, 1 for the same amount. A rate on a zero base does not exist: <see cref="Share.Of(Euro, Euro, int, MidpointRounding)"/> says so with null.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="whole"/> is zero euro.</exception>
    /// <exception cref="OverflowException">The ratio is beyond the range of a decimal.</exception>
    public decimal RatioTo(Euro whole) => this / whole;
}
