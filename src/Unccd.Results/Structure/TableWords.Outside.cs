namespace Unccd.Results.Structure;

/// <summary>The words of rows that are in no total.</summary>
internal static partial class TableWords
{
    // Only with a total behind them: "not included in the total", but not "expenditure not included in the budget", which may be a line like any other.
    private static readonly string[] NotIncluded =
        AsFolded("not included in", "not included under", "not counted in", "not counted towards", "not part of", "not reflected in", "excluded from", "outside",
         "non compris dans", "non comprise dans", "non comprises dans", "non inclus dans", "non incluse dans", "non incluses dans", "non comptabilise dans", "non comptabilisee dans", "non comptabilises dans", "non comptabilisees dans",
         "pas compris dans", "pas comprise dans", "pas inclus dans", "pas incluse dans", "exclu du", "exclue du", "exclus du", "exclues du", "exclu des", "exclue des", "exclus des", "exclues des", "hors",
         "no incluido en", "no incluida en", "no incluidos en", "no incluidas en", "no se incluye en", "no se incluyen en", "no comprendido en", "no comprendida en", "no comprendidos en", "no comprendidas en",
         "no contabilizado en", "no contabilizada en", "excluido del", "excluida del", "excluidos del", "excluidas del", "excluido de los", "excluida de los", "excluidos de los", "excluidas de los",
         "не включено в", "не включен в", "не включена в", "не включены в", "не включенные в", "не включенная в", "не включенный в", "не включается в", "не включаются в", "не входит в", "не входят в", "не входящие в",
         "не учтено в", "не учтен в", "не учтена в", "не учтены в", "не учитывается в", "не учитываются в", "исключено из", "исключен из", "исключена из", "исключены из",
         "不计入", "未计入", "不列入", "未列入", "不包括在", "未包括在", "不包含在", "未包含在", "不含在", "不在",
         "غير مدرج في", "غير مدرجة في", "غير مدرجين في", "غير مشمول في", "غير مشمولة في", "غير محسوب في", "غير محسوبة في", "غير داخل في", "غير داخلة في", "لا يدخل في", "لا تدخل في", "لا يشمله", "لا تشمله", "لا يشملها", "لا تشملها",
         "مستبعد من", "مستبعدة من", "مستثنى من", "مستثناة من");

    // What a total is called in the middle of a sentence, beside what it is called by itself.
    private static readonly string[] TotalInflected =
        AsFolded("sum", "sums", "somme", "sommes", "sumas", "итоговую сумму", "итоговые суммы", "итоговой суммы", "итоге", "итога", "итоги", "итогов", "общую сумму", "общей суммы", "общей сумме", "общем числе", "общей численности", "общее число", "общего числа", "总数", "总和", "总计数");

    // "Host Government, in kind (memorandum)"; elsewhere than in brackets it may be a memorandum of understanding.
    private static readonly string[] Memorandum =
        AsFolded("(memo", "(memo item", "(memorandum", "(memorandum item", "(for memory", "(pour memoire", "(p.m.", "(pro memoria", "(para memoria", "(partida informativa", "(справочно", "(для справки", "(备查", "(备忘", "(للعلم", "(للتذكرة", "(بند تذكيري");

    // Words as people print them.
    private static string[] AsFolded(params string[] words) => [.. words.Select(Fold)];

    /// <summary>Whether the label of a row says that no total holds it: "JPO (not included in the total)", "host Government, in kind (memorandum)". A total that holds something not is none.</summary>
    public static bool IsOutsideTotals(string folded)
    {
        if (Starts(folded, Total) || Starts(folded, Subtotal))
            return false;
        if (Has(folded, Memorandum))
            return true;
        foreach (var phrase in NotIncluded)
        {
            var at = folded.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 0 && IsWhole(folded, at, phrase.Length) && folded[(at + phrase.Length)..] is var rest && (Has(rest, Total) || Has(rest, Subtotal) || Has(rest, TotalInflected)))
                return true;
        }

        return false;
    }
}
