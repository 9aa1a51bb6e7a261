using System.Globalization;
using System.Text;

namespace Unccd.Results.Structure;

/// <summary>What the words of labels, headers and titles say, in the six official languages.</summary>
internal static partial class TableWords
{
    // Words are compared in lower case, without diacritics; in Latin and Cyrillic print as whole words, in Chinese and Arabic anywhere.
    private static readonly string[] Total =
        ["total", "totals", "subtotal", "subtotals", "totaux", "totales", "subtotales", "ensemble", "totalite", "totale", "somme", "suma parcial", "suma total", "итого", "всего", "итог", "подытог", "общая сумма",
         "合计", "合 计", "共计", "总计", "小计", "总额", "合共", "共 计", "总 计", "小 计", "累计", "المجموع", "مجموع", "الاجمالي", "اجمالي"];

    private static readonly string[] Subtotal =
        ["subtotal", "subtotals", "sub-total", "sub total", "sous-total", "sous total", "total partiel", "totales parciales", "total parcial", "subtotales", "suma parcial", "somme partielle",
         "промежуточный итог", "подытог", "小计", "小 计", "المجموع الفرعي", "مجموع فرعي"];

    private static readonly string[] Grand = ["grand", "general", "generale", "overall", "общии", "общая", "общее", "总"];

    private static readonly string[] Weak =
        ["net", "gross", "balance", "required", "requirements", "available", "remaining", "solde", "besoins", "disponible", "disponibles", "saldo",
         "necesidades", "neto", "bruto", "остаток", "сальдо", "нетто", "брутто", "结存", "余额", "净额", "所需", "结余", "الرصيد", "صافي"];

    private static readonly string[] Balance =
        ["balance", "difference", "variance", "unspent", "unutilized", "unexpended", "vacant", "vacancies", "shortfall", "surplus", "over/under", "increase", "decrease", "change", "remaining",
         "solde", "ecart", "ecarts", "variation", "reliquat", "vacants", "saldo", "diferencia", "vacantes", "variacion", "остаток", "сальдо", "разница", "изменение", "вакантные",
         "结存", "余额", "差额", "差异", "增减", "增加", "减少", "空缺", "结余", "增(减)", "الرصيد", "الفرق", "التغير", "شاغرة"];

    private static readonly string[] Less =
        ["less", "minus", "deduct", "deduction", "moins", "deduire", "menos", "deducir", "минус", "за вычетом", "减", "扣除", "扣减", "ناقصا", "مطروحا"];

    // "Mitigation", "alleviation", "risk reduction": written without a space, they begin like "less".
    private static readonly string[] Reduction =
        ["减缓", "减轻", "减灾", "减贫", "减低", "减弱", "减债", "减税"];

    private static readonly string[] Outflow =
        ["expenditure", "expenditures", "expenses", "disbursements", "payments", "withdrawals", "refunds", "outflow", "outflows", "utilization", "depenses", "decaissements", "paiements", "remboursements",
         "gastos", "egresos", "desembolsos", "reembolsos", "расходы", "выплаты", "платежи", "支出", "付款", "开支", "退款", "المصروفات", "النفقات", "نفقات", "مصروفات"];

    private static readonly string[] Income =
        ["income", "resources", "financing", "sources of funding", "sources of funds", "revenue", "contributions", "recettes", "ressources", "produits", "ingresos", "recursos", "financiacion",
         "поступления", "доходы", "ресурсы", "финансирование", "收入", "资源", "资金来源", "الايرادات", "ايرادات", "الموارد"];

    private static readonly string[] Opening =
        ["opening", "beginning", "brought forward", "d'ouverture", "solde initial", "reporte de l'exercice", "saldo inicial", "apertura", "arrastre", "на начало", "начальный", "期初", "年初", "上期结转", "الافتتاحي", "بداية"];

    private static readonly string[] Closing =
        ["closing", "ending", "end of", "carried forward", "cloture", "solde final", "saldo final", "cierre", "на конец", "конечный", "期末", "年末", "结转下期", "الختامي", "نهاية"];

    private static readonly string[] OfWhich =
        ["of which", "of this", "including", "thereof", "memo", "memorandum", "dont", "y compris", "de los cuales", "de las cuales", "del cual", "incluido", "incluidos",
         "в том числе", "из них", "из которых", "其中", "منها", "بما في ذلك"];

    private static readonly string[] Percent =
        ["%", "per cent", "percent", "percentage", "percentages", "pourcentage", "pourcentages", "pour cent", "porcentaje", "porcentajes", "por ciento",
         "процент", "проценты", "процентах", "процента", "процентов", "процентная", "百分比", "百分率", "百分", "占比", "المئوية", "في المائة", "بالمائة", "نسبة"];

    private static readonly string[] Ratio =
        ["average", "averages", "mean", "median", "ratio", "rate", "rates", "per capita", "unit cost", "unit price", "index", "rank", "multiplier",
         "moyenne", "moyennes", "taux", "cout unitaire", "prix unitaire", "indice", "promedio", "promedios", "media", "tasa", "costo unitario", "precio unitario",
         "среднее", "средний", "средняя", "средние", "коэффициент", "ставка", "平均", "比率", "单价", "单位成本", "指数", "率", "متوسط", "معدل"];

    private static readonly string[] RatioStart = ["average", "mean", "median", "ratio", "moyenne", "mediane", "promedio", "среднее", "средний", "средняя", "平均", "متوسط"];

    // A label of more words than this ends in "rate" as a sentence does.
    private const int MostWordsOfRate = 4;

    private static readonly string[] RatioEnd = ["rate", "ratio", "比率", "率"];

    private static readonly string[] Money =
        ["euro", "euros", "eur", "usd", "us$", "$", "€", "dollar", "dollars", "chf", "franc", "francs", "£", "gbp", "¥", "yen", "currency", "dolares", "dolar", "monnaie",
         "евро", "доллар", "доллары", "доллара", "долларов", "долл", "欧元", "美元", "瑞士法郎", "英镑", "人民币", "يورو", "دولار", "دولارات", "اليورو", "الدولارات"];

    private static readonly string[] Scale =
        ["thousand", "thousands", "million", "millions", "milliers", "millier", "miles", "millones", "millon", "тыс", "тысяч", "тысячах", "млн", "миллионов", "миллионах",
         "'000", "000s", "(000", "$ 000", "k€", "千", "万", "百万", "亿", "ملايين", "مليون", "الاف", "بالاف", "بملايين"];

    private static readonly string[] Count =
        ["posts", "positions", "staffing", "number of", "numbers of", "headcount", "incumbents", "full-time equivalent", "full-time equivalents", "fte", "parties", "equivalents temps plein", "countries", "persons", "participants",
         "postes", "nombre de", "effectifs", "personnes", "puestos", "plazas", "numero de", "paises", "personas",
         "должности", "должностей", "число", "количество", "численность", "сотрудников", "стран", "человек",
         "员额", "职位", "人数", "国家数", "数目", "职等", "人员编制", "وظائف", "الوظائف", "عدد"];

    private static readonly string[] WorkMonths =
        ["w/m", "m/w", "p/m", "m/m", "work-months", "work months", "workmonths", "person-months", "person months", "staff-months", "months", "mois de travail", "mois-personnes", "h/m",
         "meses de trabajo", "человеко-месяцы", "工作月", "人月"];

    private static readonly string[] CountStart = ["number of", "numbers of", "nombre de", "numero de", "число", "количество", "数目", "数量", "عدد"];

    private static readonly string[] Code =
        ["code", "codes", "no", "no.", "no .", "#", "номер", "symbol", "object code", "numero", "n°", "item", "编号", "序号", "代码", "الرقم"];

    private static readonly string[] SupportCost =
        ["support cost", "support costs", "programme support", "program support", "overhead", "overheads", "overhead charge", "appui au programme", "appui aux programmes", "depenses d'appui", "couts d'appui",
         "frais generaux", "gastos de apoyo", "apoyo a los programas", "gastos generales", "расходы на поддержку", "вспомогательное обслуживание", "вспомогательные расходы", "накладные расходы",
         "支助费用", "支助费", "间接费用", "管理费", "تكاليف الدعم", "دعم البرامج", "دعم البرنامج"];

    /// <summary>Lower case, no diacritics, all spaces and dashes of one kind: the form in which words are compared.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = true;
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsWhiteSpace(c))
            {
                if (!space)
                    folded.Append(' ');
                space = true;
                continue;
            }

            space = false;
            folded.Append(c switch
            {
                '‐' or '‑' or '–' or '—' or '−' or '－' => '-',
                '’' => '\'',
                '（' => '(',
                '）' => ')',
                '％' => '%',
                '＋' => '+',
                '＝' => '=',
                _ => char.ToLowerInvariant(c),
            });
        }

        return WithoutLetterSpacing(folded.ToString().TrimEnd());
    }

    // "T o t a l" is one word set wide.
    private static string WithoutLetterSpacing(string folded)
    {
        if (folded.Length < 7 || folded.Length % 2 == 0)
            return folded;
        for (var i = 0; i < folded.Length; i++)
        {
            if (i % 2 == 0 ? !IsAlphabetic(folded[i]) : folded[i] != ' ')
                return folded;
        }

        return folded.Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>Whether a total is named; a footnote mark may be glued to the end ("Totala"), and "percentage of total" names none.</summary>
    public static bool IsTotal(string folded) =>
        (Has(folded, Total) || (folded.Length > 5 && folded[^1] is >= 'a' and <= 'h' && folded.EndsWith("total", folded.Length - 1))) && !IsPercent(folded);

    /// <summary>Whether the total is one of a part only, and never that of a table.</summary>
    public static bool IsSubtotal(string folded) => Has(folded, Subtotal);

    /// <summary>What a total is called apart from numbers and signs: "Component 10 total" and "Component 30 total" are called the same.</summary>
    public static string NameOf(string folded) => string.Join(' ', string.Concat(folded.Select(c => char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the name of a total says beside that it is one: "consultants" of "total consultants"; empty where it says nothing.</summary>
    public static string SubjectOf(string folded)
    {
        var name = NameOf(folded);
        foreach (var word in Total.Concat(Subtotal).Concat(Grand).OrderByDescending(word => word.Length))
            name = name.Replace(NameOf(word), "", StringComparison.Ordinal);
        return name.Trim();
    }

    public static bool IsWeak(string folded) => Has(folded, Weak);

    public static bool IsBalance(string folded, TableLanguage language = TableLanguage.Unknown) => Has(folded, Balance, language);

    public static bool IsLess(string folded) => Starts(folded, Less) && !Starts(folded, Reduction) && !ReducesSomething(folded);

    // 减少 alone, or an amount of it, goes out of a balance; 减少灾害风险 ("disaster risk reduction") is work that costs something.
    private static bool ReducesSomething(string folded)
    {
        var at = folded.IndexOf("减少", StringComparison.Ordinal);
        return at >= 0 && at + 2 < folded.Length && char.IsLetter(folded[at + 2]) && folded[at + 2] is not ('额' or '数');
    }

    /// <summary>Whether money goes out, so that a balance deducts it.</summary>
    public static bool IsOutflow(string folded) => Has(folded, Outflow);

    public static bool IsIncome(string folded) => Has(folded, Income);

    public static bool IsOpening(string folded) => Has(folded, Opening);

    public static bool IsClosing(string folded) => Has(folded, Closing);

    public static bool IsOfWhich(string folded) => Starts(folded, OfWhich);

    public static bool IsRatio(string folded, TableLanguage language = TableLanguage.Unknown) => Has(folded, Ratio, language);

    /// <summary>Whether a row's label names an average or a rate, and not a line of a budget that merely mentions one.</summary>
    /// <param name="folded">The label.</param>
    /// <param name="isSmall">Whether its figures are as small as rates are: "Currency variance at the budget rate" is money.</param>
    public static bool NamesRatio(string folded, bool isSmall) => Starts(folded, RatioStart) || (isSmall && Ends(folded.TrimEnd('*', ' '), RatioEnd) && NameOf(folded).Count(c => c == ' ') < MostWordsOfRate);

    public static bool IsMoney(string folded) => Has(folded, Money);

    public static bool IsScaled(string folded) => Has(folded, Scale);

    public static bool IsCount(string folded) => Has(folded, Count) || IsWorkMonths(folded);

    public static bool IsWorkMonths(string folded) => Has(folded, WorkMonths);

    /// <summary>Whether the header over the labels says that things are counted.</summary>
    public static bool CountsThings(string folded) => Starts(folded, CountStart);

    /// <summary>Whether the label is a grade of the United Nations common system: "P-4", "D-1", "USG", "GS".</summary>
    public static bool IsGrade(string label)
    {
        var text = label.AsSpan().Trim();
        return text is "USG" or "ASG" or "GS" or "NO" or "FS" or "SG"
            || (text.Length == 3 && text[0] is 'P' or 'D' or 'G' && text[1] is '-' or '\u2010' or '\u2011' or '\u2013' && char.IsAsciiDigit(text[2]));
    }

    /// <summary>Whether a grade is above the Professional category: "D-1", "ASG".</summary>
    public static bool IsHigherGrade(string label) => label.AsSpan().Trim() is "USG" or "ASG" or "SG" or ['D', ..];

    /// <summary>Whether the whole header says that the column holds numbers of order or codes.</summary>
    public static bool IsCode(string folded) => Array.IndexOf(Code, folded) >= 0;

    public static bool IsSupportCost(string folded) => Has(folded, SupportCost);

    /// <summary>Whether a percentage is named; "13 per cent" names a rate and no column of percentages.</summary>
    public static bool IsPercent(string folded)
    {
        foreach (var word in Percent)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (!IsWhole(folded, at, word.Length))
                    continue;
                var before = at - 1;
                while (before >= 0 && folded[before] == ' ')
                    before--;
                if (before < 0 || !char.IsAsciiDigit(folded[before]))
                    return true;
            }
        }

        return false;
    }

    private static bool EndsWith(this string text, string word, int end) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0;

    private static bool Has(string folded, string[] words, TableLanguage language = TableLanguage.Unknown)
    {
        foreach (var word in words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (IsWhole(folded, at, word.Length) && !IsFalseFriend(word, language))
                    return true;
            }
        }

        return false;
    }

    private static bool Starts(string folded, string[] words)
    {
        // "(less) ...", "à déduire", "B. Less: ...": a few signs may stand before the word.
        var start = 0;
        if (folded.Length > 2 && char.IsLetterOrDigit(folded[0]) && folded[1] is '.' or ')')
            start = 2;
        while (start < folded.Length && (!char.IsLetter(folded[start]) || (folded[start] == 'a' && start + 1 < folded.Length && folded[start + 1] == ' ')))
            start++;
        foreach (var word in words)
        {
            if (string.CompareOrdinal(folded, start, word, 0, word.Length) == 0 && IsWhole(folded, start, word.Length))
                return true;
        }

        return false;
    }

    private static bool Ends(string folded, string[] words)
    {
        foreach (var word in words)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal) && IsWhole(folded, folded.Length - word.Length, word.Length))
                return true;
        }

        return false;
    }

    private static bool IsWhole(string text, int start, int length)
    {
        if (!IsAlphabetic(text[start]) && !IsAlphabetic(text[start + length - 1]))
            return true;
        var end = start + length;
        return (start == 0 || !IsAlphabetic(text[start - 1])) && (end == text.Length || !IsAlphabetic(text[end]));
    }

    // Arabic joins articles and prepositions to the word; Chinese writes without spaces.
    private static bool IsAlphabetic(char c) => char.IsLetter(c) && c < '؀';
}
