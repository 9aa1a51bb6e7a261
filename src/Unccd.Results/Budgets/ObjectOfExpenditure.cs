using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Tables;

namespace Unccd.Results.Budgets;

/// <summary>What money is spent on, as the tables by object of expenditure list it.</summary>
/// <remarks>Immutable. There is one instance for each object, so reference equality is equality. No order is defined; <see cref="All"/> has the order of the printed tables.</remarks>
public sealed class ObjectOfExpenditure
{
    private readonly HashSet<string> keys;

    private ObjectOfExpenditure(string code, string englishName, params string[] otherNames)
    {
        Code = code;
        EnglishName = englishName;
        keys = Wording.Keys(otherNames.Append(englishName).Append(code));
    }

    /// <summary>Staff and other personnel costs.</summary>
    public static ObjectOfExpenditure StaffCosts { get; } = new(
        "STAFF", "Staff and other personnel costs", "Staff costs", "Staff and related costs", "工作人员和其他人事费用", "Dépenses de personnel", "Dépenses de personnel et autres dépenses de personnel", "Dépenses afférentes au personnel");

    /// <summary>Consultants.</summary>
    public static ObjectOfExpenditure Consultants { get; } = new("CONSULTANTS", "Consultants", "Consultancies", "Consultants and experts", "Experts and consultants", "顾问", "Consultants et experts", "Consultores");

    /// <summary>Official travel.</summary>
    public static ObjectOfExpenditure OfficialTravel { get; } = new("TRAVEL", "Official travel", "Travel on official business", "Travel", "公务差旅", "Voyages officiels", "Voyages", "Voyages autorisés", "Viajes oficiales");

    /// <summary>Training.</summary>
    public static ObjectOfExpenditure Training { get; } = new("TRAINING", "Training", "培训", "Formation", "Capacitación");

    /// <summary>Hospitality.</summary>
    public static ObjectOfExpenditure Hospitality { get; } = new("HOSPITALITY", "Hospitality", "招待费用", "招待费", "Frais de représentation", "Dépenses de représentation", "Représentation");

    /// <summary>General operating expenses.</summary>
    public static ObjectOfExpenditure GeneralOperatingExpenses { get; } = new(
        "OPERATING", "General operating expenses", "Operating expenses", "一般业务费用", "Frais généraux de fonctionnement", "Dépenses générales de fonctionnement", "Gastos generales de funcionamiento");

    /// <summary>Supplies and equipment.</summary>
    public static ObjectOfExpenditure SuppliesAndEquipment { get; } = new("SUPPLIES", "Supplies and equipment", "用品和设备", "Fournitures et matériel", "Fournitures et équipement", "Suministros y equipo");

    /// <summary>Joint administration costs, paid to other offices of the United Nations.</summary>
    public static ObjectOfExpenditure JointAdministration { get; } = new(
        "JOINT", "Joint administration costs", "Joint administrative costs", "Joint administration", "联合行政费用", "Dépenses administratives communes", "Coûts administratifs communs", "Frais d'administration communs");

    /// <summary>Logistics of meetings.</summary>
    public static ObjectOfExpenditure Logistics { get; } = new("LOGISTICS", "Logistical arrangements", "Logistics arrangements", "Logistic arrangements", "Logistics", "后勤安排", "Arrangements logistiques", "Dispositions logistiques", "Logistique");

    /// <summary>All objects, in the order of the printed tables.</summary>
    public static IReadOnlyList<ObjectOfExpenditure> All { get; } = ValueList<ObjectOfExpenditure>.From(
        [StaffCosts, Consultants, OfficialTravel, Training, Hospitality, GeneralOperatingExpenses, SuppliesAndEquipment, JointAdministration, Logistics]);

    /// <summary>A short code in capital letters, the library's own: "TRAVEL".</summary>
    public string Code { get; }

    /// <summary>The name in English, the project's own short wording.</summary>
    public string EnglishName { get; }

    /// <summary>The object with this code or name, if there is one.</summary>
    /// <param name="text">The code, or a name in a language the library knows, in lower or upper case; a closing text in parentheses is left out. Null is no object.</param>
    /// <param name="result">The object, or null where the result is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ObjectOfExpenditure? result)
    {
        var key = text is null ? null : Wording.WithoutParentheses(Wording.Key(text));
        result = key is null ? null : All.FirstOrDefault(one => one.keys.Contains(key));
        return result is not null;
    }

    /// <summary>The object with this code or name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no object of expenditure.</exception>
    public static ObjectOfExpenditure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var result)
            ? result
            : throw new FormatException($"'{text}' is no object of expenditure: expected one of {string.Join(", ", All.Select(one => one.Code))} or their names.");
    }

    /// <summary>The English name.</summary>
    public override string ToString() => EnglishName;
}
