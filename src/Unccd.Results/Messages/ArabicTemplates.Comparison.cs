namespace Unccd.Results.Messages;

internal static partial class ArabicTemplates
{
    private static string? Comparison(string code) => code switch
    {
        MessageCode.VersionsDiffer => "{place}: {first} في {firstSource}، و {second} في {secondSource}.",
        MessageCode.VersionAtFault => "{place}: {first} في {firstSource}، و {second} في {secondSource}؛ والرقم الوارد في {fault} هو الخاطئ: عدد المعادلات التي يخل بها: {count}.",
        MessageCode.FigureChanged => "{place}: {first} في {firstSource} أصبح {second} في {secondSource}.",
        MessageCode.TableInOneOnly => "{table}: لا يرد إلا في {source}.",
        MessageCode.RowInOneOnly => "{table}: الصف «{name}» لا يرد إلا في {source}.",
        MessageCode.ColumnInOneOnly => "{table}: العمود «{name}» لا يرد إلا في {source}.",
        MessageCode.RowMoved => "{table}: نُقل الصف «{row}» من الموضع {from} إلى الموضع {to}.",
        MessageCode.RowLabelChanged => "{table}، الصف {rowIndex}: التسمية «{first}» أصبحت «{second}».",
        MessageCode.TextFiguresChanged => "{place}: الأرقام {first} أصبحت {second}.",
        MessageCode.ParagraphInOneOnly => "{place}، بأرقامها {figures}: لا يرد هذا إلا في {source}.",
        MessageCode.NothingCompared => "لم يمكن مقارنة أي رقم من {first} مع {second}.",
        MessageCode.OpeningDiffers => "{place}: الرصيد الافتتاحي في {secondSource} هو {second}، بينما الرصيد الختامي في {firstSource} هو {first} ({other}).",
        _ => null,
    };
}
