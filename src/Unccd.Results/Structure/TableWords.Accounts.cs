namespace Unccd.Results.Structure;

/// <summary>The words over columns of which one is by its name what the others leave.</summary>
internal static partial class TableWords
{
    private static readonly string[] Approved =
        ["approved", "authorized", "authorised", "established", "sanctioned", "budget", "budgets", "budgeted", "allocation", "allocations", "allocated", "allotment", "allotments", "appropriation", "appropriations", "planned",
         "approuve", "approuves", "approuvee", "approuvees", "autorise", "autorises", "alloue", "alloues", "credits", "prevu", "prevus",
         "aprobado", "aprobados", "aprobada", "aprobadas", "autorizado", "autorizados", "autorizada", "autorizadas", "presupuesto", "presupuestos", "presupuestado", "asignacion", "asignaciones", "consignacion", "consignaciones", "creditos",
         "утверждено", "утвержденныи", "утвержденные", "утвержденных", "утвержденная", "бюджет", "бюджета", "ассигнования", "ассигновано", "смета", "предусмотрено", "санкционированные",
         "核定", "批准", "核准", "预算", "拨款", "批款", "编列", "المعتمد", "المعتمدة", "المأذون بها", "الميزانية", "المخصصات", "الاعتمادات"];

    private static readonly string[] Filled =
        ["filled", "encumbered", "incumbered", "occupied", "incumbents", "staffed", "in post", "pourvus", "occupes", "ocupados", "ocupadas", "cubiertos", "cubiertas", "provistos",
         "заполненные", "заполненных", "заполнено", "занятые", "занято", "在职", "已填补", "已填", "实有", "مشغولة", "المشغولة"];

    private static readonly string[] Vacant =
        ["vacant", "vacancies", "unencumbered", "unfilled", "vacants", "vacance", "vacances", "vacantes", "вакантные", "вакантных", "вакантно", "вакансии", "空缺", "شاغرة", "الشاغرة", "الشواغر"];

    private static readonly string[] Spent =
        ["actual", "actuals", "spent", "utilized", "used", "disbursed", "depense", "realise", "realisees", "gastado", "ejecutado", "ejecucion", "израсходовано", "фактические", "исполнено", "исполнение",
         "实际", "执行", "已用", "الفعلية", "المنفق"];

    private static readonly string[] Receipts =
        ["receipts", "received", "collections", "collected", "additions", "encaissements", "recu", "recus", "recues", "recibido", "recibidas", "cobros", "получено", "поступило", "收到", "进款", "المقبوضات", "الواردة"];

    private static readonly string[] Transferred =
        ["transfers", "transfer", "redeployment", "redeployments", "redeployed", "adjustments", "adjustment", "reallocations", "virements", "transferts", "ajustements", "redeploiements", "transferencias", "ajustes", "redistribucion",
         "перераспределение", "переводы", "корректировки", "调拨", "转拨", "调整", "转账", "المناقلات", "التحويلات", "التسويات"];

    private static readonly string[] Revised =
        ["revised", "adjusted", "final", "revise", "revises", "revisee", "definitif", "revisado", "revisada", "ajustado", "пересмотренныи", "пересмотренные", "скорректированныи", "订正", "修订", "调整后", "المنقح", "المنقحة", "المعدلة"];

    private static readonly string[] LeftOver =
        ["balance", "balances", "unspent", "unutilized", "unexpended", "remaining", "solde", "soldes", "reliquat", "saldo", "saldos", "остаток", "сальдо", "结存", "余额", "结余", "الرصيد"];

    /// <summary>What a header says that its column is within an account; <see cref="AccountRole.None"/> where it says nothing of the kind.</summary>
    public static AccountRole AccountRoleOf(string folded)
    {
        if (IsPercent(folded))
            return AccountRole.None;
        if (NamesOpening(folded))
            return AccountRole.Opening;
        if (NamesClosing(folded))
            return AccountRole.Closing;
        if (Has(folded, Revised) && Has(folded, Approved))
            return AccountRole.Revised;
        if (Has(folded, Transferred))
            return AccountRole.Transferred;
        if (Has(folded, Vacant))
            return AccountRole.Vacant;
        if (IsBalance(folded))
            return Has(folded, LeftOver) ? AccountRole.Left : AccountRole.Difference;
        if (Has(folded, Filled))
            return AccountRole.Filled;
        if (IsOutflow(folded) || Has(folded, Spent))
            return AccountRole.Spent;
        if (Has(folded, Approved))
            return AccountRole.Approved;
        return IsIncome(folded) || Has(folded, Receipts) ? AccountRole.Received : AccountRole.None;
    }
}
