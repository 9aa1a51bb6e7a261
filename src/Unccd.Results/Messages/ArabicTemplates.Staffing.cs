namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Staffing(string code) => code switch
    {
        MessageCode.ReasonPostSubtotal => "المجموع الفرعي هو مجموع الرتب الواردة فوقه.",
        MessageCode.ReasonPostTotal => "المجموع هو مجموع المجاميع الفرعية والرتب الخارجة عنها.",
        MessageCode.ReasonPostsByRegion => "كل وظيفة مشغولة تنتمي إلى مجموعة إقليمية واحدة.",
        MessageCode.ReasonPostsBySex => "كل وظيفة مشغولة يشغلها رجل أو امرأة.",
        MessageCode.ReasonPostsBySource => "المجموع هو مجموع مصادر التمويل.",
        MessageCode.ReasonPostsByUnit => "المجموع هو مجموع الوحدات.",
        MessageCode.ReasonShareOfPosts => "الحصة هي مجموع العمود كنسبة مئوية من جميع الوظائف المشغولة.",
        _ => null,
    };
}
