namespace Unccd.Results.Staffing;

/// <summary>The sex of staff members, as the reports disaggregate it.</summary>
public enum Sex
{
    /// <summary>Men.</summary>
    Men,

    /// <summary>Women.</summary>
    Women,
}
