namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Comparison(string code) => code switch
    {
        MessageCode.VersionsDiffer => "{place}: {first} в {firstSource}, {second} в {secondSource}.",
        MessageCode.VersionAtFault => "{place}: {first} в {firstSource}, {second} в {secondSource}; ошибочен показатель в {fault}: нарушенных им равенств: {count}.",
        MessageCode.FigureChanged => "{place}: {first} в {firstSource} изменено на {second} в {secondSource}.",
        MessageCode.TableInOneOnly => "{table}: имеется только в {source}.",
        MessageCode.RowInOneOnly => "{table}: строка «{name}» имеется только в {source}.",
        MessageCode.ColumnInOneOnly => "{table}: столбец «{name}» имеется только в {source}.",
        MessageCode.RowMoved => "{table}: строка «{row}» перемещена с позиции {from} на позицию {to}.",
        MessageCode.RowLabelChanged => "{table}, строка {rowIndex}: название «{first}» изменено на «{second}».",
        MessageCode.TextFiguresChanged => "{place}: показатели {first} изменены на {second}.",
        MessageCode.ParagraphInOneOnly => "{place}, с показателями {figures}: имеется только в {source}.",
        MessageCode.NothingCompared => "Ни один показатель {first} не удалось сопоставить с {second}.",
        MessageCode.OpeningDiffers => "{place}: {secondSource} начинается с {second}, тогда как {firstSource} завершается {first} ({other}).",
        _ => null,
    };
}
