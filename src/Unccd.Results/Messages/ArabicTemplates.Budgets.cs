namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Budgets(string code) => code switch
    {
        MessageCode.ReasonBalance => "الرصيد هو الميزانية المعتمدة مطروحا منها مجموع النفقات.",
        MessageCode.ReasonShareOfBudget => "النسبة المئوية هي حصة النفقات من الميزانية المعتمدة.",
        MessageCode.ReasonTotalExpenditure => "مجموع النفقات هو النفقات حتى تاريخه مضافا إليها النفقات المتوقعة.",
        MessageCode.ReasonTotalOfObjects => "المجموع هو مجموع أوجه الإنفاق.",
        MessageCode.ReasonTotalOfProgrammes => "الميزانية الأساسية هي مجموع برامجها؛ أما البنود الواردة تحت المجموع فخارجة عنها.",
        MessageCode.TransferAggregateCap => "تستلزم التجاوزات {needed}، ولا يجوز أن ينقل في المجموع أكثر من {allowed}: الزيادة {excess}.",
        MessageCode.TransferLineCap => "{line}: يلزم مبلغ إضافي قدره {needed}، ولا يجوز أن يتلقى هذا البند أكثر من {allowed}: الزيادة {excess}.",
        MessageCode.TransferLineCapOfLine => "{line}: يلزم مبلغ إضافي قدره {needed} ({rate} في المائة من البند)، ولا يجوز أن يتلقى هذا البند أكثر من {allowed} ({cap} في المائة): الزيادة {excess}.",
        MessageCode.TransferSavings => "تستلزم التجاوزات {needed}، ولا يجوز أن تقدم البنود الأخرى أكثر من {allowed}: النقص {excess}.",
        _ => null,
    };
}
