namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Comparison(string code) => code switch
    {
        MessageCode.VersionsDiffer => "{place}: {first} en {firstSource}, {second} en {secondSource}.",
        MessageCode.VersionAtFault => "{place}: {first} en {firstSource}, {second} en {secondSource}; la cifra errónea es la de {fault}: igualdades que incumple: {count}.",
        MessageCode.FigureChanged => "{place}: {first} en {firstSource} ha pasado a ser {second} en {secondSource}.",
        MessageCode.TableInOneOnly => "{table}: figura solamente en {source}.",
        MessageCode.RowInOneOnly => "{table}: la fila «{name}» figura solamente en {source}.",
        MessageCode.ColumnInOneOnly => "{table}: la columna «{name}» figura solamente en {source}.",
        MessageCode.RowMoved => "{table}: la fila «{row}» ha pasado de la posición {from} a la {to}.",
        MessageCode.RowLabelChanged => "{table}, fila {rowIndex}: el título «{first}» ha pasado a ser «{second}».",
        MessageCode.TextFiguresChanged => "{place}: las cifras {first} han pasado a ser {second}.",
        MessageCode.ParagraphInOneOnly => "{place}, con las cifras {figures}: figura solamente en {source}.",
        MessageCode.NothingCompared => "No se ha podido comparar ninguna cifra de {first} con {second}.",
        MessageCode.OpeningDiffers => "{place}: {secondSource} se abre con {second}, pero {firstSource} se cerró con {first} ({other}).",
        _ => null,
    };
}
