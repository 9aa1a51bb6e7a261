namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Reading(string code) => code switch
    {
        MessageCode.InputProblemOfFile => "وُجد: {found}؛ المتوقع: {expected}",
        MessageCode.InputProblemAt => "{place}: وُجد: {found}؛ المتوقع: {expected}",
        MessageCode.FoundNoFile => "لا ملف",
        MessageCode.FoundUnreadableFile => "ملف تتعذر قراءته ({reason})",
        MessageCode.FoundEmptyFile => "ملف فارغ",
        MessageCode.FoundBinaryFile => "بايتات ليست وثيقة من نوع معروف",
        MessageCode.FoundPdf => "ملف PDF",
        MessageCode.FoundOldOfficeFile => "ملف بصيغة أوفيس القديمة (.doc، .xls)",
        MessageCode.FoundEncryptedFile => "ملف محمي بكلمة سر",
        MessageCode.FoundOtherFormat => "ملف من نوع {kind}",
        MessageCode.FoundDamagedFile => "ملف {kind} تالف أو ناقص",
        MessageCode.FoundNoTable => "لا جدول",
        MessageCode.FoundCells => "عدد الخانات {count}",
        MessageCode.FoundMoreThanLimit => "{count}",
        MessageCode.FoundDocumentType => "XML يعلن نوع وثيقة",
        MessageCode.FoundExternalPart => "جزء موجود خارج الملف ({target})",
        MessageCode.ExpectedInternalPart => "أجزاء كلها داخل الملف؛ ولا يُتّبع ما هو خارجه",
        MessageCode.ExpectedFile => "ملف موجود وتمكن قراءته",
        MessageCode.ExpectedDocument => "وثيقة نصية أو Markdown أو DOCX أو XLSX أو HTML أو CSV",
        MessageCode.ExpectedDocx => "الوثيقة نفسها محفوظة بصيغة DOCX",
        MessageCode.ExpectedNoPassword => "الوثيقة نفسها محفوظة بدون كلمة سر",
        MessageCode.ExpectedWholeFile => "ملف {kind} كامل",
        MessageCode.ExpectedTable => "جدول واحد على الأقل",
        MessageCode.ExpectedCells => "عدد الخانات {count}، كما في رأس الجدول",
        MessageCode.ExpectedWithinLimit => "ما لا يتجاوز {limit} (الخيار {option})",
        MessageCode.ExpectedNoDocumentType => "XML بلا نوع وثيقة",
        MessageCode.RefusedNoDigit => "«{printed}» ليس فيه أي رقم.",
        MessageCode.RefusedNoNumber => "«{printed}» ليس عددا.",
        MessageCode.RefusedAmbiguousSeparator => "«{printed}» تمكن قراءته على وجهين، ولا شيء حوله يبين هل تفصل علامته بين الآلاف أم تسبق الكسور العشرية.",
        MessageCode.MisplacedSeparator => "«{printed}» فيه علامة فصل في غير موضعها؛ وقد قرئ {value}.",
        MessageCode.RefusedUnbalancedParenthesis => "«{printed}» فيه قوس بلا مقابل.",
        MessageCode.RefusedTooManyDigits => "«{printed}» عدد أرقامه أكثر مما يمكن أن يكون لعدد.",
        MessageCode.OriginLine => "السطر {line}",
        MessageCode.OriginTable => "الجدول {table}",
        MessageCode.OriginTableRow => "الجدول {table}، الصف {row}",
        _ => null,
    };
}
