namespace Unccd.Results.Diagnosis;

internal sealed partial class Tableau<T>
{
    /// <summary>The first relation without a variable, by means of a second that has it too; the basic variable of the first keeps a positive coefficient.</summary>
    private static TableauRow<T> Combine(TableauRow<T> first, TableauRow<T> second, int eliminated, int basic)
    {
        var (a, b) = (first.Coefficients[first.IndexOf(eliminated)], second.Coefficients[second.IndexOf(eliminated)]);
        var common = Divisor(a, b);
        var (firstFactor, secondFactor) = (b / common, -(a / common));
        var variables = new int[first.Variables.Length + second.Variables.Length];
        var coefficients = new T[variables.Length];
        var (i, j, count) = (0, 0, 0);
        while (i < first.Variables.Length || j < second.Variables.Length)
        {
            var left = i < first.Variables.Length ? first.Variables[i] : int.MaxValue;
            var right = j < second.Variables.Length ? second.Variables[j] : int.MaxValue;
            var coefficient = T.Zero;
            if (left <= right)
                coefficient += firstFactor * first.Coefficients[i++];
            if (right <= left)
                coefficient += secondFactor * second.Coefficients[j++];
            if (T.IsZero(coefficient))
                continue;
            variables[count] = Math.Min(left, right);
            coefficients[count++] = coefficient;
        }

        Array.Resize(ref variables, count);
        Array.Resize(ref coefficients, count);
        Reduce(coefficients);
        return WithPositive(new TableauRow<T>(variables, coefficients), basic);
    }

    private static TableauRow<T> WithPositive(TableauRow<T> relation, int variable)
    {
        if (!T.IsNegative(relation.Coefficients[relation.IndexOf(variable)]))
            return relation;
        var coefficients = new T[relation.Coefficients.Length];
        for (var i = 0; i < coefficients.Length; i++)
            coefficients[i] = -relation.Coefficients[i];
        return new TableauRow<T>(relation.Variables, coefficients);
    }

    private static void Reduce(T[] coefficients)
    {
        var common = T.Zero;
        foreach (var coefficient in coefficients)
        {
            common = Divisor(common, coefficient);
            if (common == T.One)
                return;
        }

        for (var i = 0; i < coefficients.Length; i++)
            coefficients[i] /= common;
    }

    private static T Divisor(T left, T right)
    {
        (left, right) = (T.Abs(left), T.Abs(right));
        if (left == T.One || right == T.One)
            return T.One;
        while (!T.IsZero(right))
            (left, right) = (right, left % right);
        return left;
    }
}
