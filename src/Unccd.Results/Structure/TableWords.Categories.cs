namespace Unccd.Results.Structure;

/// <summary>The categories of staff that stand above their grades, and the levels that are no grades of their own.</summary>
internal static partial class TableWords
{
    private static readonly string[] Professional =
        AsFolded("professional", "professionals", "professional and higher", "professional and above", "professional category", "professional category and above", "professional and higher categories", "professional and higher category",
         "professional categories and above", "administrateurs", "administrateurs et fonctionnaires de rang superieur", "administrateurs et rang superieur", "administrateurs et categories superieures",
         "cuadro organico", "cuadro organico y categorias superiores", "cuadro organico y superior", "profesional", "profesionales", "profesional y superior",
         "специалисты", "категория специалистов", "категория специалистов и выше", "специалисты и выше", "категория специалистов и вышестоящие категории",
         "专业", "专业人员", "专业职类", "专业及以上", "专业人员及以上", "专业及以上职类", "专业人员及以上职类", "专业及更高职类", "专业和更高职类", "الفئة الفنية", "الفئة الفنية وما فوقها", "الفئة الفنية والفئات العليا", "الفئة الفنية والفئة العليا");

    private static readonly string[] GeneralService =
        AsFolded("gs", "general service", "general service category", "general service categories", "general service and related", "general service and related category", "general service and related categories",
         "services generaux", "agents des services generaux", "services generaux et categories apparentees", "agents des services generaux et des categories apparentees",
         "servicios generales", "servicios generales y categorias conexas", "cuadro de servicios generales", "cuadro de servicios generales y cuadros conexos",
         "общее обслуживание", "категория общего обслуживания", "категория общего обслуживания и смежные категории", "общее обслуживание и смежные категории",
         "一般事务", "一般事务人员", "一般事务职类", "一般事务及有关职类", "一般事务和有关职类", "الخدمات العامة", "فئة الخدمات العامة", "الخدمات العامة والفئات المتصلة بها", "فئة الخدمات العامة والفئات المتصلة بها");

    // The General Service category is printed in two levels.
    private static readonly string[] Level =
        AsFolded("principal level", "principal levels", "other level", "other levels", "classe principale", "classes principales", "re classe", "hors classe", "autres classes", "autre classe",
         "categoria principal", "categorias principales", "otras categorias", "otra categoria", "высший разряд", "прочие разряды", "другие разряды",
         "特等", "其他职等", "特等职等", "其他等级", "其他级别", "الرتبة الرئيسية", "الرتب الاخرى", "رتب اخرى", "رتبة رئيسية");

    /// <summary>1 for a label that names the Professional category, be it as a subtotal, 2 for the General Service; 0 for any other.</summary>
    public static int StaffCategoryOf(string folded)
    {
        var name = WithoutTotal(NameOf(folded));
        return Array.IndexOf(Professional, name) >= 0 ? 1 : Array.IndexOf(GeneralService, name) >= 0 ? 2 : 0;
    }

    /// <summary>The category, as <see cref="StaffCategoryOf"/> counts them, that a grade or a level belongs to; 0 for anything else.</summary>
    public static int CategoryOfGrade(string label, string folded)
    {
        if (IsGrade(label))
            return label.AsSpan().Trim() is "GS" or "NO" or "FS" ? 0 : label.TrimStart()[0] == 'G' ? 2 : 1;
        var name = NameOf(folded);
        return Array.IndexOf(Level, name) >= 0 || (name.StartsWith("gs ", StringComparison.Ordinal) && Array.IndexOf(Level, name[3..]) >= 0) ? 2 : 0;
    }

    // "General" is no word of a total here, as it is in "total general".
    private static string WithoutTotal(string name)
    {
        foreach (var word in Subtotal.Concat(Total).Select(NameOf))
        {
            if (name.StartsWith(word, StringComparison.Ordinal) && name.Length > word.Length && IsWhole(name, 0, word.Length))
                return name[word.Length..].TrimStart();
        }

        return name;
    }
}
