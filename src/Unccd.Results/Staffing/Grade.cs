using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Tables;

namespace Unccd.Results.Staffing;

/// <summary>A grade of the United Nations common system, as post tables print it.</summary>
/// <remarks>
/// Immutable. There is one instance for each grade, so reference equality is equality. Ordered from the highest to the lowest:
/// USG, ASG, D-2, D-1, P-5 to P-1, then FS, NO and GS, which post tables print as one row each.
/// </remarks>
public sealed class Grade : IComparable<Grade>
{
    private readonly int rank;

    private Grade(int rank, string code, GradeCategory category)
    {
        this.rank = rank;
        Code = code;
        Category = category;
    }

    /// <summary>Under-Secretary-General.</summary>
    public static Grade USG { get; } = new(0, "USG", GradeCategory.ProfessionalAndHigher);

    /// <summary>Assistant Secretary-General.</summary>
    public static Grade ASG { get; } = new(1, "ASG", GradeCategory.ProfessionalAndHigher);

    /// <summary>Director, upper step.</summary>
    public static Grade D2 { get; } = new(2, "D-2", GradeCategory.ProfessionalAndHigher);

    /// <summary>Director, lower step.</summary>
    public static Grade D1 { get; } = new(3, "D-1", GradeCategory.ProfessionalAndHigher);

    /// <summary>Professional, highest.</summary>
    public static Grade P5 { get; } = new(4, "P-5", GradeCategory.ProfessionalAndHigher);

    /// <summary>Professional, second highest.</summary>
    public static Grade P4 { get; } = new(5, "P-4", GradeCategory.ProfessionalAndHigher);

    /// <summary>Professional, middle.</summary>
    public static Grade P3 { get; } = new(6, "P-3", GradeCategory.ProfessionalAndHigher);

    /// <summary>Professional, second lowest.</summary>
    public static Grade P2 { get; } = new(7, "P-2", GradeCategory.ProfessionalAndHigher);

    /// <summary>Professional, lowest.</summary>
    public static Grade P1 { get; } = new(8, "P-1", GradeCategory.ProfessionalAndHigher);

    /// <summary>Field Service, all levels.</summary>
    public static Grade FS { get; } = new(9, "FS", GradeCategory.FieldService);

    /// <summary>National Officer, all levels.</summary>
    public static Grade NO { get; } = new(10, "NO", GradeCategory.NationalOfficer);

    /// <summary>General Service, all levels.</summary>
    public static Grade GS { get; } = new(11, "GS", GradeCategory.GeneralService);

    /// <summary>All grades, from the highest to the lowest.</summary>
    public static IReadOnlyList<Grade> All { get; } = ValueList<Grade>.From([USG, ASG, D2, D1, P5, P4, P3, P2, P1, FS, NO, GS]);

    private static Dictionary<string, Grade> ByKey { get; } = BuildKeys();

    /// <summary>The official abbreviation, with a hyphen: "P-5".</summary>
    public string Code { get; }

    /// <summary>The category.</summary>
    public GradeCategory Category { get; }

    /// <summary>Whether the grade belongs to Professional and higher.</summary>
    public bool IsProfessionalOrHigher => Category == GradeCategory.ProfessionalAndHigher;

    /// <summary>Whether the two are the same grade, or both null.</summary>
    public static bool operator ==(Grade? left, Grade? right) => ReferenceEquals(left, right);

    /// <summary>Whether the two are different grades.</summary>
    public static bool operator !=(Grade? left, Grade? right) => !ReferenceEquals(left, right);

    /// <summary>Whether the grade comes before the other, being higher.</summary>
    public static bool operator <(Grade left, Grade right) => Compare(left, right) < 0;

    /// <summary>Whether the grade comes before the other or is the same.</summary>
    public static bool operator <=(Grade left, Grade right) => Compare(left, right) <= 0;

    /// <summary>Whether the grade comes after the other, being lower.</summary>
    public static bool operator >(Grade left, Grade right) => Compare(left, right) > 0;

    /// <summary>Whether the grade comes after the other or is the same.</summary>
    public static bool operator >=(Grade left, Grade right) => Compare(left, right) >= 0;

    /// <summary>The grade with this abbreviation or name.</summary>
    /// <param name="text">An abbreviation with any kind of hyphen or none ("P-5", "P5"), or "General Service", "National Officer", "Field Service" in a language the library knows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no grade.</exception>
    public static Grade Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var grade)
            ? grade
            : throw new FormatException($"'{text}' is no grade: expected USG, ASG, D-2, D-1, P-5 to P-1, FS, NO or GS.");
    }

    /// <summary>The grade with this abbreviation or name, if there is one.</summary>
    /// <param name="text">See <see cref="Parse"/>; null is no grade.</param>
    /// <param name="grade">The grade, or null where the result is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Grade? grade)
    {
        grade = null;
        return text is not null && ByKey.TryGetValue(Wording.Key(text), out grade);
    }

    /// <summary>The higher grade comes first.</summary>
    public int CompareTo(Grade? other) => other is null ? 1 : rank.CompareTo(other.rank);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => rank;

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static int Compare(Grade left, Grade right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }

    private static Dictionary<string, Grade> BuildKeys()
    {
        var keys = new Dictionary<string, Grade>(StringComparer.Ordinal);
        foreach (var grade in All)
        {
            keys[Wording.Key(grade.Code)] = grade;
            keys[Wording.Key(grade.Code.Replace("-", "", StringComparison.Ordinal))] = grade;
        }

        foreach (var name in Wording.Keys("General Service", "General Service and related categories", "Services généraux", "Servicios Generales", "一般事务人员", "一般事务"))
            keys[name] = GS;
        foreach (var name in Wording.Keys("National Officer", "National Officers", "National Professional Officer", "本国干事"))
            keys[name] = NO;
        foreach (var name in Wording.Keys("Field Service", "外勤人员"))
            keys[name] = FS;
        return keys;
    }
}
