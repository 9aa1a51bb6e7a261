namespace Unccd.Results.Staffing;

/// <summary>The role of a column in a distribution of filled posts: a unit, a regional group, a sex, or all filled posts.</summary>
/// <remarks>Immutable; equal by content. At most one of the three is set; the default value, with none, is the column of all filled posts.</remarks>
public readonly record struct DistributionColumn
{
    private DistributionColumn(OrganizationalUnit? unit, RegionalGroup? region, Sex? sex)
    {
        Unit = unit;
        Region = region;
        Sex = sex;
    }

    /// <summary>All filled posts of the row.</summary>
    public static DistributionColumn Filled => default;

    /// <summary>The unit; null in every other column.</summary>
    public OrganizationalUnit? Unit { get; }

    /// <summary>The regional group; null in every other column.</summary>
    public RegionalGroup? Region { get; }

    /// <summary>The sex; null in every other column.</summary>
    public Sex? Sex { get; }

    /// <summary>Whether the column holds all filled posts.</summary>
    public bool IsFilled => Unit is null && Region is null && Sex is null;

    /// <summary>The filled posts of a unit.</summary>
    public static DistributionColumn Of(OrganizationalUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new DistributionColumn(unit, null, null);
    }

    /// <summary>The posts filled by nationals of a regional group.</summary>
    public static DistributionColumn Of(RegionalGroup region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new DistributionColumn(null, region, null);
    }

    /// <summary>The posts filled by men or by women.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sex"/> is neither.</exception>
    public static DistributionColumn Of(Sex sex) => Enum.IsDefined(sex)
        ? new DistributionColumn(null, null, sex)
        : throw new ArgumentOutOfRangeException(nameof(sex), sex, "Expected men or women.");
}
