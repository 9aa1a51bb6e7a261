namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Checking(string code) => code switch
    {
        MessageCode.PlaceOfCell => "{table}، {row}، {column}",
        MessageCode.PlaceOfUnlabelledCell => "{table}، الصف {rowIndex}، {column}",
        MessageCode.PlaceOfTable => "{table}",
        MessageCode.PlaceOfUnnumberedTable => "الجدول ذو الترتيب {position}",
        MessageCode.PlaceOfNumberedTable => "الجدول {number}",
        MessageCode.PlaceOfParagraph => "الفقرة {paragraph}",
        MessageCode.PlaceOfFootnote => "الحاشية {mark}",
        MessageCode.PlaceOfOutcome => "النتيجة {outcome}",
        MessageCode.PlaceOfText => "النص",
        MessageCode.PlacesTogether => "{places}",
        MessageCode.RowSumViolated => "{place}: المطبوع {printed}، وبقية أعمدة الصف تعطي {expected}.",
        MessageCode.ColumnSumViolated => "{place}: المطبوع {printed}، ومجموع الصفوف {expected}.",
        MessageCode.SubtotalViolated => "{place}: المطبوع {printed}، ومجموع صفوف المجموع الفرعي {expected}.",
        MessageCode.BalanceViolated => "{place}: المطبوع {printed}، والفرق بين العمودين الآخرين {expected}.",
        MessageCode.ShareViolated => "{place}: المطبوع {printed} في المائة، ونسبة {part} إلى {whole} هي {expected} في المائة.",
        MessageCode.RateViolated => "{place}: المطبوع {printed}، و {rate} في المائة من {basis} هي {expected}.",
        MessageCode.EqualTotalsViolated => "{place}: المطبوع {printed}، ويجب أن يساوي {other}، أي {expected}.",
        MessageCode.CrossTableViolated => "{place}: المطبوع {printed}، ويُستنتج {expected} من: {other}.",
        MessageCode.StatementViolated => "{place}: يذكر النص {printed}، ويُستنتج {expected} من: {other}.",
        MessageCode.RoundingDifference => "{place}: المطبوع {printed}، ويُستنتج {expected} من الأرقام الأخرى: فرق تقريب.",
        MessageCode.UnverifiedTotal => "{place}: المطبوع {printed}؛ وإن كان هو المجموع الذي يبدو عليه، وجب أن يكون {expected}.",
        MessageCode.TablesDiffer => "{place}: المطبوع {printed}، والوارد في {other} هو {expected}.",
        MessageCode.ShareOfZero => "{place}: المطبوع {printed} في المائة عن {part} من أساس قدره صفر، ولا نسبة من الصفر.",
        MessageCode.JointlyInfeasible => "{place}: كل معادلة من المعادلات المعنية (عددها {count}) صحيحة في حدود التقريب، ولكن لا توجد قيم حقيقية تحققها جميعا.",
        MessageCode.DoubleZero => "{place}: المطبوع «00»، وليس هذا رقما كما تكتبه هذه التقارير؛ وقد قرئ على أنه لا شيء.",
        MessageCode.LetterForDigit => "{place}: المطبوع «{printed}» وفيه حرف بدل رقم.",
        MessageCode.UnreadableFigure => "{place}: المطبوع «{printed}» في موضع رقم.",
        MessageCode.OverIncumbency => "{place}: الوظائف المشغولة {filled}، والوظائف المعتمدة {approved}.",
        MessageCode.DanglingReference => "{place}: إشارة إلى النتيجة {outcome}، وهي غير موجودة.",
        MessageCode.OutcomeBeforeObjective => "{place}: يرد نص النتيجة {outcome} قبل عنوان هدفها.",
        MessageCode.NothingChecked => "{place}: لم يمكن التحقق من أي شيء، {reason}.",
        MessageCode.ReasonNoRelation => "إذ لم توجد أي علاقة بين الأرقام",
        MessageCode.ReasonCellsUnread => "إذ لم تُقرأ خلايا فيها أرقام (عددها {count})، مثل «{printed}»، بوصفها أعدادا",
        MessageCode.ColumnsUnchecked => "{place}: لا شيء يتحقق من هذا العمود: {columns}. وأي خطأ مطبعي فيه لن يُكتشف.",
        MessageCode.RowsUnchecked => "{place}: لا شيء يتحقق من هذا الصف: {rows}. وأي خطأ مطبعي فيه لن يُكتشف.",
        _ => null,
    };
}
