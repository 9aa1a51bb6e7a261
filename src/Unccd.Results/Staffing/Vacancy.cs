namespace Unccd.Results.Staffing;

/// <summary>Unfilled posts, gross and net: of a grade, a funding source, a body or several of them.</summary>
/// <remarks>
/// Immutable; equal by content. Gross counts the unfilled posts of each grade and funding source; net sets those filled beyond the approved against them. Say which.
/// Posts are decimal: a post may be shared.
/// </remarks>
public sealed record Vacancy
{
    private Vacancy(decimal approved, decimal filled, decimal gross, decimal overIncumbents)
    {
        Approved = approved;
        Filled = filled;
        Gross = gross;
        OverIncumbents = overIncumbents;
    }

    /// <summary>No posts at all.</summary>
    public static Vacancy None { get; } = new(0m, 0m, 0m, 0m);

    /// <summary>The approved posts.</summary>
    public decimal Approved { get; }

    /// <summary>The filled posts.</summary>
    public decimal Filled { get; }

    /// <summary>The gross vacancy: the sum of the unfilled posts where fewer are filled than approved.</summary>
    public decimal Gross { get; }

    /// <summary>The sum of the posts filled beyond the approved.</summary>
    public decimal OverIncumbents { get; }

    /// <summary>The net vacancy: approved less filled, which is gross less over-incumbents; negative where more are filled.</summary>
    public decimal Net => Approved - Filled;

    /// <summary>The vacancy of posts that are counted together.</summary>
    /// <param name="approved">The approved posts, not negative.</param>
    /// <param name="filled">The filled posts, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static Vacancy Of(decimal approved, decimal filled)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(approved);
        ArgumentOutOfRangeException.ThrowIfNegative(filled);
        return new Vacancy(approved, filled, Math.Max(0m, approved - filled), Math.Max(0m, filled - approved));
    }

    /// <summary>The vacancies of several posts as one: gross and over-incumbents are kept apart.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static Vacancy Sum(params IEnumerable<Vacancy> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Aggregate(None, (sum, part) => new Vacancy(
            sum.Approved + part.Approved, sum.Filled + part.Filled, sum.Gross + part.Gross, sum.OverIncumbents + part.OverIncumbents));
    }

    /// <summary>The net vacancy as a percentage of the approved posts; null where none is approved.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? NetRate(int decimals = 1) => Share.Of(Net, Approved, decimals);

    /// <summary>The gross vacancy as a percentage of the approved posts; null where none is approved.</summary>
    /// <param name="decimals">The decimals of the percentage.</param>
    public Share? GrossRate(int decimals = 1) => Share.Of(Gross, Approved, decimals);
}
