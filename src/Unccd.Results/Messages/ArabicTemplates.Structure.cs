namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Structure(string code) => code switch
    {
        MessageCode.StructureColumnsAgree => "يتطابق جمع الأعمدة في {holds} من {all} من الصفوف",
        MessageCode.StructureRowsAgree => "يتطابق جمع الصفوف في {holds} من {all} من الأعمدة",
        MessageCode.StructureLabelledRowsAgree => "مطبوع على أنه مجموع، ويتطابق جمع الصفوف في {holds} من {all} من الأعمدة",
        MessageCode.StructureSharesAgree => "{holds} من {all} من النسب المئوية هي نسب هذين الرقمين",
        MessageCode.StructureRateAgrees => "{rate} في المائة من الصف الآخر في {holds} من {all} من الأعمدة",
        MessageCode.StructureTotalsRepeat => "يتساوى المجموعان في {holds} من {all} من الأعمدة",
        MessageCode.StructureBalancesCarriedOver => "{holds} من {all} من الأرصدة الافتتاحية تكرر الرصيد الختامي السابق",
        MessageCode.StructureChangesAgree => "{holds} من {all} من التغيرات تساوي الفرق بين فترتين متتاليتين",
        MessageCode.StructureRunningTotal => "{holds} من {all} من المجاميع التراكمية تساوي المجموع السابق مضافا إليه الرقم المجاور",
        MessageCode.StructureSameTotal => "مجموعا جدولين متساويان في {holds} من {all} من الأعمدة",
        MessageCode.StructureSameSeries => "أعمدة جدولين متساوية في {holds} من {all} من الصفوف ذات التسمية نفسها",
        MessageCode.StructureSumOfTwoTables => "مجموع أعمدة جدولين يطابق هذا العمود في {holds} من {all} من الصفوف ذات التسمية نفسها",
        MessageCode.StructureStatement => "يكرر النص مجموعا من مجاميع الجدول",
        MessageCode.StructureConventionNothing => "لا توجد معادلة تبين كيف قُرّبت الأرقام",
        MessageCode.StructureConventionExact => "{residuals} من {all} من المعادلات فيها فرق تقريب: مجاميع الأرقام مضبوطة",
        MessageCode.StructureConventionUndecided => "{residuals} من {all} من المعادلات فيها فرق تقريب: عددها أقل من أن يميز الأرقام المضبوطة من المقربة",
        MessageCode.StructureConventionRounded => "{residuals} من {all} من المعادلات فيها فرق تقريب: قُرّب كل رقم على حدة",
        MessageCode.StructureConventionTruncated => "{residuals} من {all} من المعادلات فيها فرق تقريب في اتجاه واحد: الأرقام مبتورة",
        _ => null,
    };
}
