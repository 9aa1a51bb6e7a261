namespace Unccd.Results.Structure;

internal static partial class TableWords
{
    // What a row of sums is called when nothing else is said; over a column the same words may mean an amount.
    private static readonly string[] Sum = ["sum", "sums", "sum total", "suma", "suma total", "suma parcial", "somme", "somme partielle", "сумма", "总和", "和"];

    // Labels that name everything there is when nothing else stands beside them.
    private static readonly string[] Whole =
        ["all", "overall", "sum", "combined", "together", "altogether", "aggregate", "both", "world", "global", "national", "cumulative",
         "tous", "toutes", "somme", "cumul", "global", "monde", "ensemble", "les deux",
         "todos", "todas", "suma", "conjunto", "en conjunto", "mundo", "ambos",
         "все", "вместе", "все вместе", "в целом", "сумма", "в сумме", "итог", "оба", "мир", "в общей сложности",
         "全部", "所有", "总体", "总和", "合并", "全国", "全球", "全区", "合", "总", "累计",
         "الكل", "جميعا", "الجميع", "العالم", "كامل", "كليا"];

    // "All sites", "Whole region": the word in front says it, as long as it is not all of something else.
    private static readonly string[] WholeStart =
        ["all", "whole", "entire", "overall", "combined", "sum of", "tous", "toutes", "toute", "tout", "ensemble", "somme", "todos", "todas", "toda", "todo", "suma", "conjunto",
         "все", "весь", "вся", "всё", "общая", "общий", "общее", "сумма", "全部", "所有", "总体", "全区", "全国", "各", "合并", "جميع", "كل", "كامل"];

    private static readonly string[] Remainder =
        ["other", "others", "autre", "autres", "otro", "otros", "otras", "прочие", "другие", "其他", "其它", "اخرى", "الاخرى"];

    private static readonly string[] WholeYear =
        ["year", "full year", "whole year", "annual", "yearly", "calendar year", "annee", "annee entiere", "annuel", "ano", "ano completo", "anual", "год", "за год", "весь год", "годовой",
         "全年", "年度", "整年", "السنة", "سنوي", "العام", "السنة كاملة"];

    private static readonly string[] Men = ["male", "males", "men", "man", "m", "hommes", "homme", "masculin", "h", "hombres", "masculino", "varones", "мужчины", "муж", "мужской", "男性", "男", "ذكور", "رجال", "الذكور", "الرجال", "ذكر"];

    private static readonly string[] Women = ["female", "females", "women", "woman", "f", "femmes", "femme", "feminin", "mujeres", "femenino", "женщины", "жен", "женский", "女性", "女", "اناث", "نساء", "الاناث", "النساء", "انثى"];

    private static readonly string[][] Regions =
    [
        ["africa", "afr", "african states", "african group", "afrique", "etats d'afrique", "africa subsahariana", "africana", "африка", "африканские государства", "非洲", "非洲国家", "افريقيا"],
        ["asia", "apg", "asia-pacific", "asia and pacific", "asia and the pacific", "asia/pacific", "asian states", "asie", "asie-pacifique", "asie et pacifique", "asia y el pacifico", "asia y pacifico", "азия", "азия и тихий океан", "亚洲", "亚太", "亚洲和太平洋", "亚太地区", "اسيا", "اسيا والمحيط الهادئ"],
        ["lac", "grulac", "alc", "latin america and the caribbean", "latin america and caribbean", "amerique latine et caraibes", "amerique latine et les caraibes", "america latina y el caribe", "латинская америка и карибский бассейн", "лак", "拉丁美洲和加勒比", "拉丁美洲和加勒比地区", "拉加", "امريكا اللاتينية والبحر الكاريبي"],
        ["cee", "eeg", "eco", "central and eastern europe", "eastern europe", "eastern european states", "europe centrale et orientale", "europe orientale", "europa central y oriental", "europa oriental", "центральная и восточная европа", "восточная европа", "цве", "中欧和东欧", "东欧", "中东欧", "اوروبا الوسطى والشرقية", "اوروبا الشرقية"],
        ["weog", "geoa", "western europe and others", "western european and others", "western european and other states", "western europe and other states", "groupe occidental", "europe occidentale et autres", "europe occidentale et autres etats", "europa occidental y otros", "europa occidental y otros estados", "западная европа и другие государства", "западноевропейские и другие государства", "西欧和其他国家", "西欧和其他国家组", "西欧及其他国家", "西欧及其他", "西欧和其他", "اوروبا الغربية ودول اخرى"],
    ];

    private static readonly string[] Quarter = ["q", "quarter", "qtr", "trimestre", "trim", "t", "кв", "квартал", "季度", "الربع"];

    private static readonly string[][] Ordinals =
    [
        ["1", "i", "first", "premier", "primer", "первый", "一", "الاول"],
        ["2", "ii", "second", "deuxieme", "segundo", "второй", "二", "الثاني"],
        ["3", "iii", "third", "troisieme", "tercer", "третий", "三", "الثالث"],
        ["4", "iv", "fourth", "quatrieme", "cuarto", "четвертый", "四", "الرابع"],
    ];

    private static readonly string[][] Months =
    [
        ["jan", "ene", "янв", "يناير", "كانون الثاني"], ["feb", "fev", "фев", "فبراير", "شباط"], ["mar", "мар", "مارس", "اذار"], ["apr", "avr", "abr", "апр", "ابريل", "نيسان"],
        ["may", "mai", "май", "мая", "مايو", "ايار"], ["jun", "juin", "июн", "يونيو", "حزيران"], ["jul", "juil", "июл", "يوليو", "تموز"], ["aug", "aout", "ago", "авг", "اغسطس", "اب"],
        ["sep", "сен", "سبتمبر", "ايلول"], ["oct", "окт", "اكتوبر", "تشرين الاول"], ["nov", "ноя", "نوفمبر", "تشرين الثاني"], ["dec", "dic", "дек", "ديسمبر", "كانون الاول"],
    ];

    private static readonly string[] ChineseMonths = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"];

    /// <summary>Whether the label of a row, apart from a number of its line ("1199 Sum"), says no more than that it is a sum.</summary>
    public static bool IsSum(string folded) => Array.IndexOf(Sum, WithoutNumber(folded)) >= 0;

    /// <summary>Whether the label of a row says no more than that it is a total or a subtotal, of whatever it stands under.</summary>
    public static bool IsBareTotal(string folded) =>
        WithoutNumber(folded) is var label && (Array.IndexOf(Total, label) >= 0 || Array.IndexOf(Subtotal, label) >= 0 || Array.IndexOf(GrandTotal, label) >= 0);

    /// <summary>Whether a total says that it leaves out something.</summary>
    public static bool IsExcluding(string folded) => Has(folded, Excluding);

    private static readonly string[] Excluding =
        ["excluding", "excl", "exclusive of", "without", "before", "hors", "sans", "avant", "non compris", "a l'exclusion", "excluidos", "excluidas", "excluyendo", "sin", "antes de",
         "без", "за исключением", "исключая", "до учета", "不含", "不包括", "除外", "باستثناء", "دون", "بدون"];

    private static readonly string[] GrandTotal = ["grand total", "total general", "total generale", "overall total", "общий итог", "المجموع الكلي"];

    private static string WithoutNumber(string folded)
    {
        var text = folded.TrimEnd(' ', ':', '*', '.').TrimStart(' ', '*');
        var start = 0;
        while (start < text.Length && (char.IsAsciiDigit(text[start]) || text[start] is '.' or '-'))
            start++;
        return start > 0 && start < text.Length && text[start] == ' ' ? text[(start + 1)..] : text;
    }

    /// <summary>Whether the label as a whole names everything there is ("All sites", "Overall", "Sum"): weaker than "total", for a line of its own may be called so.</summary>
    public static bool NamesTheWhole(string folded)
    {
        var text = WithoutNumber(folded);
        if (text.Length == 0 || IsPercent(text))
            return false;
        if (Array.IndexOf(Whole, text) >= 0 || NamesTheYear(text))
            return true;
        return text.Length <= 40 && text.Count(c => c == ' ') <= 3 && Starts(text, WholeStart) && !Has(text, Remainder);
    }

    /// <summary>Whether the label says no more than that a whole year is meant.</summary>
    public static bool NamesTheYear(string folded) => Array.IndexOf(WholeYear, folded) >= 0;

    /// <summary>Whether the label says no more than which year is meant: "2019", "2019年", "год 2019".</summary>
    public static bool IsYearAlone(string folded) => NameOf(folded) is var name && (name.Length == 0 || name is "年" or "г" or "fy" || NamesTheYear(name));

    /// <summary>1 for a label that says no more than men, 2 for women; 0 for any other.</summary>
    public static int SexOf(string folded) => Array.IndexOf(Men, folded) >= 0 ? 1 : Array.IndexOf(Women, folded) >= 0 ? 2 : 0;

    /// <summary>1 to 5 for a label that says no more than one of the regional groups of the United Nations; 0 for any other.</summary>
    public static int RegionOf(string folded) => 1 + Array.FindIndex(Regions, names => Array.IndexOf(names, folded) >= 0);

    /// <summary>The part of a year that the label names: 1 to 4 for a quarter, 11 to 22 for a month; 0 where it names none.</summary>
    public static int PartOfYear(string folded)
    {
        if (folded.Length is 0 or > 24)
            return 0;
        for (var month = Months.Length - 1; month >= 0; month--)
        {
            if (Array.Exists(Months[month], name => folded.StartsWith(name, StringComparison.Ordinal)) || folded.StartsWith(ChineseMonths[month], StringComparison.Ordinal)
                || folded.StartsWith((month + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + "月", StringComparison.Ordinal))
                return 11 + month;
        }

        if (!Array.Exists(Quarter, word => folded.Contains(word, StringComparison.Ordinal)))
            return 0;
        for (var quarter = 0; quarter < 4; quarter++)
        {
            foreach (var word in Quarter)
            {
                foreach (var ordinal in Ordinals[quarter])
                {
                    if (folded == word + ordinal || folded == $"{word} {ordinal}" || folded == ordinal + word || folded == $"{ordinal} {word}" || folded == $"第{ordinal}{word}"
                        || folded == $"{ordinal}-й {word}" || folded == $"{ordinal}st {word}" || folded == $"{ordinal}nd {word}" || folded == $"{ordinal}rd {word}" || folded == $"{ordinal}th {word}"
                        || folded == $"{ordinal}er {word}" || folded == $"{ordinal}e {word}")
                        return quarter + 1;
                }
            }
        }

        return 0;
    }
}
