namespace Unccd.Results.Structure;

internal static partial class TableWords
{
    // What titles of tables of staffing, meetings and documents name; weaker than "posts" and "number of", for money may be told by it too.
    private static readonly string[] Things =
        ["vacancy", "vacancies", "staff", "personnel", "employees", "documents", "meetings", "projects", "participation", "participants", "delegations", "delegates", "observers", "incumbency",
         "staff members", "consultants engaged", "appointments", "separations", "nationalities", "signatories", "ratifications", "votes", "workshops held", "publications issued", "workshops",
         "personnels", "vacance", "vacances", "reunions", "seances", "projets", "fonctionnaires", "postes vacants", "agents", "delegues", "observateurs", "ateliers",
         "vacantes", "plantilla", "personal", "funcionarios", "documentos", "reuniones", "sesiones", "proyectos", "participacion", "participantes", "delegados", "observadores", "talleres",
         "вакансии", "вакансий", "вакантные", "вакантных", "персонал", "персонала", "сотрудники", "участники", "участников", "участие", "штатное расписание", "штатного расписания", "заседания", "заседаний",
         "документы", "документов", "документация", "проекты", "проектов", "совещания", "совещаний", "наблюдатели", "семинары", "семинаров", "практикумы", "практикумов",
         "空缺", "工作人员", "参与者", "与会者", "参加者", "与会", "会议次数", "会议数", "文件数", "项目数", "代表人数", "人员配置", "人员分布", "会议", "讲习班", "研讨会",
         "الموظفون", "الموظفين", "المشاركون", "المشاركين", "الشواغر", "الشاغرة", "الاجتماعات", "الوثائق", "المشاريع", "حلقات العمل"];

    // Over a column they speak of posts and persons only.
    private static readonly string[] ThingHeaders =
        ["vacant", "vacancies", "filled", "encumbered", "incumbered", "occupied", "unencumbered", "vacants", "pourvus", "occupes", "vacantes", "ocupados", "ocupadas", "cubiertos",
         "вакантные", "вакантных", "вакантно", "заполненные", "занятые", "заполнено", "участники", "участников", "participantes", "空缺", "在职", "已填补", "已填", "参与者", "与会者", "شاغرة", "الشاغرة", "مشغولة", "المشغولة", "المشاركون"];

    private static readonly string[] Cost =
        ["cost", "costs", "expenditure", "expenditures", "expense", "expenses", "salary", "salaries", "amount", "amounts", "budget", "budgets", "contributions", "requirements", "resources", "income", "revenue",
         "funding", "funds", "fund", "appropriation", "appropriations", "allotment", "allotments", "disbursements", "payments", "financing", "assessments", "entitlements", "liabilities", "savings", "travel", "fees", "value",
         "cout", "couts", "depense", "depenses", "traitements", "montant", "montants", "ressources", "recettes", "credits", "financement", "fonds", "voyages", "frais", "honoraires",
         "costo", "costos", "gasto", "gastos", "sueldos", "importe", "importes", "monto", "montos", "presupuesto", "presupuestos", "contribuciones", "recursos", "ingresos", "consignaciones", "financiacion", "fondo", "fondos", "viajes", "honorarios",
         "расходы", "расходов", "затраты", "оклады", "бюджет", "бюджета", "бюджетные", "взносы", "взносов", "ресурсы", "ресурсов", "поступления", "ассигнования", "ассигнований", "финансирование", "финансирования", "фонд", "фонда", "потребности", "поездки", "стоимость", "сумма",
         "费用", "支出", "开支", "薪金", "预算", "缴款", "捐款", "所需资源", "资源", "收入", "拨款", "批款", "经费", "资金", "基金", "差旅", "金额", "旅费",
         "التكاليف", "تكاليف", "النفقات", "نفقات", "المصروفات", "الميزانية", "ميزانية", "الموارد", "موارد", "المساهمات", "الايرادات", "الاعتمادات", "التمويل", "الصندوق"];

    private static readonly string[] CostHeaders =
        ["cost", "costs", "expenditure", "expenditures", "expenses", "amount", "amounts", "salaries", "cout", "couts", "depenses", "montant", "montants", "costo", "costos", "gastos", "importe", "monto",
         "расходы", "затраты", "сумма", "стоимость", "费用", "支出", "金额", "开支", "التكاليف", "التكلفة", "النفقات", "المبلغ"];

    // Grades that tables of posts print as one row each.
    private static readonly string[] StaffCategory =
        ["general service", "national officer", "national officers", "national professional officer", "national professional officers", "field service", "local level", "security service",
         "services generaux", "agents des services generaux", "administrateurs recrutes sur le plan national", "service mobile", "agents locaux",
         "servicios generales", "funcionarios nacionales", "servicio movil", "contratacion local", "общее обслуживание", "категория общего обслуживания", "национальные сотрудники", "полевая служба",
         "一般事务", "一般事务人员", "本国干事", "本国专业干事", "外勤人员", "外勤事务", "الخدمات العامة", "فئة الخدمات العامة", "الموظفون الوطنيون", "الخدمة الميدانية"];

    // "Professional and higher": the subtotal of a category holds the grades above it as well.
    private static readonly string[] Higher =
        ["higher", "above", "directors", "superieur", "superieurs", "superieure", "superieures", "directeurs", "superior", "superiores", "directores", "выше", "высшии", "высшего", "及以上", "以上", "فوق", "العليا"];

    // As the unit of a table, or at the end of its title: "(Number)".
    private static readonly string[] CountUnit =
        ["number", "numbers", "in numbers", "units", "nombre", "en nombre", "unites", "numero", "unidades", "число", "количество", "единиц", "数目", "数量", "个", "次", "项", "人次", "عدد", "العدد"];

    private static readonly string[] Through = ["by", "from", "under", "par", "sur", "por", "con cargo", "по", "из", "за счет", "حسب", "من"];

    /// <summary>Whether a unit, or what stands in parentheses at the end of a title, says that things are counted.</summary>
    public static bool IsCountUnit(string folded) => Array.IndexOf(CountUnit, folded.EndsWith(')') ? folded[(folded.LastIndexOf('(') + 1)..^1].Trim() : folded) >= 0;

    /// <summary>Whether a title names things or people that are counted, and not what they cost: "Staff by region", but not "Staff costs" nor "Resources for meetings".</summary>
    public static bool TellsOfThings(string folded)
    {
        var (firstThing, endOfThing, lastThing) = Find(folded, Things);
        var (firstCost, _, lastCost) = Find(folded, Cost);
        if (firstThing < 0)
            return false;
        if (firstCost < 0)
            return true;
        // Chinese puts what is meant last. In the others money that only pays for the things follows a preposition: "staff by source of funding", but "staff and operating requirements".
        if (folded[firstThing] is >= '一' and <= '鿿')
            return lastThing > lastCost;
        return firstThing < firstCost && Has(folded[endOfThing..firstCost], Through);
    }

    /// <summary>Whether the whole label is a category of staff that a table of posts prints as one row.</summary>
    public static bool IsStaffCategory(string folded) => Array.IndexOf(StaffCategory, folded) >= 0;

    /// <summary>Whether a subtotal is called that of a category alone: "Subtotal, Professional", but not "Subtotal" nor "Subtotal, Professional and higher".</summary>
    public static bool IsOfCategoryAlone(string folded) => SubjectOf(folded).Length > 0 && !Has(folded, Higher);

    /// <summary>Whether a title names what things cost.</summary>
    public static bool NamesCosts(string folded) => Has(folded, Cost);

    /// <summary>Whether a header names posts as filled or vacant, or people who took part.</summary>
    public static bool HeadsThings(string folded) => Has(folded, ThingHeaders);

    /// <summary>Whether a header names an amount of money without its currency.</summary>
    public static bool HeadsCosts(string folded) => Has(folded, CostHeaders);

    // Where the first of the words stands, where it ends, and where the last one stands; −1 where there is none.
    private static (int First, int End, int Last) Find(string folded, string[] words)
    {
        var (first, end, last) = (-1, -1, -1);
        foreach (var word in words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (!IsWhole(folded, at, word.Length))
                    continue;
                if (first < 0 || at < first || (at == first && at + word.Length > end))
                    (first, end) = (at, at + word.Length);
                last = Math.Max(last, at);
            }
        }

        return (first, end, last);
    }
}
