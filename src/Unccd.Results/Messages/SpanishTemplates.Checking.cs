namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Checking(string code) => code switch
    {
        MessageCode.PlaceOfCell => "{table}, {row}, {column}",
        MessageCode.PlaceOfUnlabelledCell => "{table}, fila {rowIndex}, {column}",
        MessageCode.PlaceOfTable => "{table}",
        MessageCode.PlaceOfUnnumberedTable => "Cuadro en la posición {position}",
        MessageCode.PlaceOfNumberedTable => "Cuadro {number}",
        MessageCode.PlaceOfParagraph => "Párrafo {paragraph}",
        MessageCode.PlaceOfFootnote => "Nota {mark}",
        MessageCode.PlaceOfOutcome => "Resultado {outcome}",
        MessageCode.PlaceOfText => "Texto",
        MessageCode.PlacesTogether => "{places}",
        MessageCode.RowSumViolated => "{place}: figura {printed}, las demás columnas de la fila dan {expected}.",
        MessageCode.ColumnSumViolated => "{place}: figura {printed}, las filas suman {expected}.",
        MessageCode.SubtotalViolated => "{place}: figura {printed}, las filas del subtotal suman {expected}.",
        MessageCode.BalanceViolated => "{place}: figura {printed}, la diferencia entre las demás columnas es {expected}.",
        MessageCode.ShareViolated => "{place}: figura {printed} %, {part} de {whole} es {expected} %.",
        MessageCode.RateViolated => "{place}: figura {printed}, el {rate} % de {basis} es {expected}.",
        MessageCode.EqualTotalsViolated => "{place}: figura {printed}, pero debe ser igual a {other}, que es {expected}.",
        MessageCode.CrossTableViolated => "{place}: figura {printed}, de {other} se desprende {expected}.",
        MessageCode.StatementViolated => "{place}: el texto dice {printed}, de {other} se desprende {expected}.",
        MessageCode.RoundingDifference => "{place}: figura {printed}, de las demás cifras se desprende {expected}: diferencia de redondeo.",
        MessageCode.UnverifiedTotal => "{place}: figura {printed}; si es el total que parece ser, debería ser {expected}.",
        MessageCode.TablesDiffer => "{place}: figura {printed}, en {other} figura {expected}.",
        MessageCode.ShareOfZero => "{place}: figura {printed} % por {part} sobre una base nula, de la que no existe porcentaje.",
        MessageCode.JointlyInfeasible => "{place}: cada una de las {count} igualdades se cumple dentro del redondeo, pero ningún valor real las cumple todas.",
        MessageCode.DoubleZero => "{place}: figura «00», que no es un número como los que se escriben en estos informes; se lee como cero.",
        MessageCode.LetterForDigit => "{place}: figura «{printed}», con una letra en lugar de un dígito.",
        MessageCode.UnreadableFigure => "{place}: figura «{printed}» donde se espera una cifra.",
        MessageCode.OverIncumbency => "{place}: puestos ocupados: {filled}, puestos aprobados: {approved}.",
        MessageCode.DanglingReference => "{place}: se remite al resultado {outcome}, que no existe.",
        MessageCode.OutcomeBeforeObjective => "{place}: el texto del resultado {outcome} figura antes del título de su objetivo.",
        MessageCode.NothingChecked => "{place}: no se pudo comprobar nada, porque {reason}.",
        MessageCode.ReasonNoRelation => "no se encontró ninguna relación entre sus cifras",
        MessageCode.ReasonCellsUnread => "no se leyeron como cifras celdas con dígitos, como «{printed}» (número de celdas: {count})",
        MessageCode.ColumnsUnchecked => "{place}: nada comprueba esta columna: {columns}. Una errata en ella pasaría inadvertida.",
        MessageCode.RowsUnchecked => "{place}: nada comprueba esta fila: {rows}. Una errata en ella pasaría inadvertida.",
        _ => null,
    };
}
