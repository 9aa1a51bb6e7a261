namespace Unccd.Results.Structure;

/// <summary>The words of balances that are carried from one period, or from one page, to the next.</summary>
internal static partial class TableWords
{
    private static readonly string[] Cumulative =
        ["cumulative", "cumulated", "accumulated to date", "running total", "running sum", "running balance", "to date", "year-to-date", "ytd", "progressive total",
         "cumul", "cumule", "cumulee", "cumules", "cumulees", "cumulatif", "total cumule", "a ce jour", "acumulado", "acumulada", "acumulados", "acumuladas", "total acumulado", "hasta la fecha",
         "нарастающим итогом", "нарастающий итог", "накопленным итогом", "с начала года", "累计", "累积", "迄今", "累計", "تراكمي", "التراكمي", "المتراكم", "تراكمية", "حتى تاريخه"];

    private static readonly string[] OpeningToo =
        ["start of", "carried over", "carry-over from", "1 january",
         "au debut", "en debut", "debut de", "debut d'exercice", "report", "reporte", "1er janvier", "al inicio", "al comienzo", "inicio del", "inicial", "1 de enero",
         "начало периода", "на 1 января", "перенесено", "перенесенный", "переходящий", "上年结转", "结转自上年", "1月1日", "المرحل", "مرحل من"];

    private static readonly string[] ClosingToo =
        ["at end", "year-end", "31 december", "en fin", "fin d'exercice", "fin de l'exercice", "fin de periode", "a la fin", "31 decembre",
         "al final", "final del", "al cierre", "31 de diciembre", "конец периода", "на 31 декабря", "年终", "12月31日"];

    private static readonly string[] Excess =
        ["excess", "surplus", "deficit", "shortfall", "net", "excedent", "insuffisance", "nette", "nets", "superavit", "exceso", "neto", "neta", "netos", "netas", "resultado",
         "профицит", "дефицит", "превышение", "чистое", "чистый", "чистая", "чистые", "итоговый", "盈余", "赤字", "超出", "不足", "净额", "净增", "净资产", "净变动", "结余", "盈亏", "فائض", "عجز", "الفائض", "العجز", "صافي"];

    private static readonly string[] CarriedForward =
        ["carried forward", "c/f", "a reporter", "suma y sigue", "к переносу", "转下页", "过次页", "转次页", "结转下页", "ينقل بعده", "يرحل"];

    private static readonly string[] BroughtForward =
        ["brought forward", "b/f", "report", "reports", "suma anterior", "перенос", "перенесено", "承上页", "承前页", "接上页", "上页结转", "ما قبله", "منقول"];

    private static readonly string[] Change =
        ["change", "changes", "increase", "decrease", "growth", "variation", "difference", "evolution", "augmentation", "diminution", "ecart", "croissance",
         "variacion", "aumento", "disminucion", "cambio", "crecimiento", "diferencia", "изменение", "прирост", "рост", "увеличение", "разница", "变动", "变化", "增减", "增长", "增加", "减少", "增(减)", "التغير", "التغيير", "الزيادة", "الفرق"];

    private static readonly string[] Liabilities =
        ["liabilities", "obligations", "debt", "debts", "passif", "dettes", "engagements", "pasivo", "pasivos", "obligaciones", "обязательства", "обязательств", "пассив", "负债", "债务", "债项", "الخصوم", "المطلوبات", "الالتزامات"];

    /// <summary>Whether figures are added up from line to line.</summary>
    public static bool IsCumulative(string folded) => Has(folded, Cumulative);

    /// <summary>Whether the balance is named with which a period opens; wider than <see cref="IsOpening"/>, for a use where a closing balance must be named as well.</summary>
    public static bool NamesOpening(string folded) => (IsOpening(folded) || Has(folded, OpeningToo)) && !NamesClosing(folded);

    /// <summary>Whether the balance is named with which a period closes.</summary>
    public static bool NamesClosing(string folded) => IsClosing(folded) || Has(folded, ClosingToo);

    /// <summary>Whether the label names what is left of totals: an excess, a net amount, a closing balance.</summary>
    public static bool NamesRemainder(string folded) => NamesExcess(folded) || (IsBalance(folded) && !NamesOpening(folded));

    /// <summary>Whether the label names an excess, a net amount or a closing balance, which are sums of what stands above them.</summary>
    public static bool NamesExcess(string folded) => !NamesOpening(folded) && (NamesClosing(folded) || Has(folded, Excess));

    /// <summary>Whether the label as a whole says that a sum is carried to the next page.</summary>
    public static bool IsCarriedForward(string folded) => Array.IndexOf(CarriedForward, folded.Trim(' ', ':', '.')) >= 0;

    /// <summary>Whether the label as a whole says that a sum is brought from the page before.</summary>
    public static bool IsBroughtForward(string folded) => Array.IndexOf(BroughtForward, folded.Trim(' ', ':', '.')) >= 0;

    /// <summary>Whether the label names the change from one period to the next.</summary>
    public static bool NamesChange(string folded) => Has(folded, Change);

    /// <summary>Whether what is named is deducted from what there is: expenditure, liabilities.</summary>
    public static bool IsDeducted(string folded) => IsOutflow(folded) && !IsIncome(folded) || Has(folded, Liabilities);
}
