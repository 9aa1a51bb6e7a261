namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Reports(string code) => code switch
    {
        MessageCode.PolicyParity => "تشغل النساء {share} في المائة من الوظائف المشغولة؛ والنطاق من {lower} إلى {upper} في المائة.",
        MessageCode.PolicyTransfersBroken => "لا يمكن تغطية التجاوزات المتوقعة بالمناقلات: {obstacles}",
        MessageCode.PolicyTransfersKept => "مناقلات عددها {count} تغطي التجاوزات المتوقعة البالغة {amount}.",
        MessageCode.PolicyUndecided => "مجاميع الجدول {table} غير صحيحة، ولذلك لا يمكن الحكم بشأن القاعدة قبل تصويبه.",
        MessageCode.ReasonFactSame => "يذكر النص عددا واحدا في موضعين.",
        MessageCode.ReasonFactSum => "يذكر النص عددا وأجزاءه التي يتكون منها.",
        MessageCode.ReasonPostsOfBody => "الوظائف المشغولة في الهيئة هي الوظائف المشغولة في وحداتها.",
        MessageCode.ReasonPostsOfBoth => "الوظائف المشغولة في الأمانة والآلية العالمية هي الوظائف المشغولة في جميع الوحدات.",
        MessageCode.ReasonSameCoreBudget => "الجدولان حسب البرنامج وحسب وجه الإنفاق يبينان الميزانية الأساسية نفسها.",
        MessageCode.ReasonSamePosts => "الجدولان حسب الوحدة وحسب المجموعة الإقليمية ونوع الجنس يحصيان الوظائف المشغولة نفسها.",
        MessageCode.ReasonStatement => "تذكر الفقرة {paragraph} رقما من أرقام الجداول.",
        _ => null,
    };
}
