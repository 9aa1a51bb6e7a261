namespace Unccd.Results.Staffing;

/// <summary>The category of a grade.</summary>
public enum GradeCategory
{
    /// <summary>Professional and higher: P-1 to P-5, D-1, D-2, ASG, USG.</summary>
    ProfessionalAndHigher,

    /// <summary>National Officer.</summary>
    NationalOfficer,

    /// <summary>General Service and related.</summary>
    GeneralService,

    /// <summary>Field Service.</summary>
    FieldService,
}
