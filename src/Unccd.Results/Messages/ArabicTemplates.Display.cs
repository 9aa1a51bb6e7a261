namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Display(string code) => code switch
    {
        MessageCode.CheckSummary => "المعادلات الصحيحة: {holding} من {checked}؛ الأخطاء: {errors}، التحذيرات: {warnings}، المعلومات: {information}",
        MessageCode.TableSummary => "المعادلات الصحيحة: {holding} من {checked}؛ {convention}",
        MessageCode.TableUnchecked => "لم يمكن التحقق من أي شيء",
        MessageCode.ConventionExact => "الأرقام مضبوطة",
        MessageCode.ConventionRounded => "قُرّب كل رقم على حدة",
        MessageCode.ConventionTruncated => "الأرقام مبتورة",
        MessageCode.ConventionUndecided => "لا يتبين من المطبوع كيف قُرّبت الأرقام",
        MessageCode.SeverityError => "خطأ",
        MessageCode.SeverityWarning => "تحذير",
        MessageCode.SeverityInformation => "معلومة",
        MessageCode.SeverityAccepted => "{severity} (مقبول)",
        MessageCode.FindingsHeading => "الملاحظات",
        MessageCode.NoFindings => "لا توجد ملاحظات.",
        MessageCode.MarkLegend => "* هذا الرقم خاطئ أو لا يتفق مع الأرقام الأخرى",
        MessageCode.ExplanationProven => "التفسير الأرجح؛ وقد ثبت أنه لا يمكن أن تكون الخانات الخاطئة هنا أقل من {count}:",
        MessageCode.ExplanationNotSmallest => "التفسير الأرجح؛ عدد الخانات الخاطئة هنا لا يقل عن {bound}:",
        MessageCode.ExplanationRival => "أو: {repairs} ({causes})",
        MessageCode.ExplanationsLeftOut => "تفسيرات أخرى غير معروضة: {count}",
        MessageCode.ExplanationsMayExist => "قد توجد تفسيرات أخرى.",
        MessageCode.IdentityDoubted => "{place}: لا يلزم أن يكون ما تعطيه الأرقام الأخرى",
        MessageCode.PoliciesHeading => "القواعد، ويُحكم عليها بمعزل عن الحساب",
        MessageCode.PolicyBroken => "غير مُراعاة",
        MessageCode.PolicyKept => "مُراعاة",
        MessageCode.PolicyOpen => "غير محسومة",
        MessageCode.PolicyUnverified => "{policy}، حدود لم يُتحقق منها في مصدرها",
        MessageCode.PolicyOnCorrection => "حسب المطبوع: {printed} وحسب التصويب الأرجح: {corrected}",
        MessageCode.PolicyTransfer => "{amount} من {from} إلى {to}",
        MessageCode.RepairOfCell => "{place}: يُستعاض عن {printed} بالرقم {read}",
        MessageCode.RepairWithAlternatives => "{repair} (أو {values})",
        MessageCode.RelationExact => "يجب أن تبلغ معاً {value}: {terms}",
        MessageCode.RelationBetween => "يجب أن تبلغ معاً ما لا يقل عن {lowest} وما لا يزيد على {highest}: {terms}",
        MessageCode.RelationAtLeast => "يجب أن تبلغ معاً ما لا يقل عن {lowest}: {terms}",
        MessageCode.RelationAtMost => "يجب أن تبلغ معاً ما لا يزيد على {highest}: {terms}",
        MessageCode.RelationTermLess => "ناقص {place}",
        MessageCode.RelationTermTimes => "{factor} × {place}",
        _ => null,
    };
}
