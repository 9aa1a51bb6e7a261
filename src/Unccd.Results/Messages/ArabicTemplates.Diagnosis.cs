namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Diagnosis(string code) => code switch
    {
        MessageCode.CertificateMalformed => "تذكر الشهادة خانات أو معادلات أو أعدادا غير موجودة.",
        MessageCode.CertificateConflictFails => "التعارض {number} في الشهادة ليس تعارضا، أو خاناته غير التي يذكرها.",
        MessageCode.CertificateBoundFails => "الحد الأدنى {bound} لا ينتج عن التعارضات الواردة في الشهادة، أو أن كلفة التفسير غير ذلك.",
        MessageCode.CertificateRepairFails => "القيم الواردة في الشهادة لا تحقق {identity}.",
        MessageCode.CertificateSetAsideFails => "المعادلة {identity} مستبعدة، لكنها متحققة أو تشترك في خانة مع ما تفسره الشهادة.",
        MessageCode.CauseUnknown => "لا خطأ مطبعي معروف",
        MessageCode.CauseRowCopied => "{row}: تكرار {source}",
        MessageCode.CauseColumnCopied => "{column}: تكرار {source}",
        MessageCode.CauseColumnShifted => "{row}: الأرقام مزاحة بمقدار عمود واحد عن مواضعها",
        MessageCode.CauseSwapped => "رقم متبادل مع {row}، {column}",
        MessageCode.CauseSignLost => "إشارة ناقصة",
        MessageCode.CauseScale => "فرق بقوة من قوى العشرة",
        MessageCode.CauseRowOmitted => "المجموع يغفل {source}",
        MessageCode.CauseRowDoubled => "المجموع يحسب مرتين {source}",
        MessageCode.CauseTransposed => "رقمان متبادلان",
        MessageCode.CauseDigitWrong => "رقم واحد خاطئ",
        MessageCode.CauseDigitMissing => "رقم واحد ناقص",
        MessageCode.CauseDigitDoubled => "رقم واحد زائد",
        MessageCode.CauseCellCopied => "رقم منسوخ من {row}، {column}",
        MessageCode.CauseOtherYear => "رقم السنة الأخرى، {column}",
        MessageCode.CauseStaleTotal => "{column}: لم تحدّث المجاميع",
        MessageCode.CauseLetterForDigit => "حرف مطبوع بدل رقم",
        MessageCode.CauseShareMisrounded => "نسبة مئوية مقربة على نحو خاطئ",
        MessageCode.RowNumbered => "الصف {number}",
        MessageCode.ColumnNumbered => "العمود {number}",
        MessageCode.RowLabelled => "الصف «{label}»",
        MessageCode.ColumnLabelled => "العمود «{label}»",
        _ => null,
    };
}
