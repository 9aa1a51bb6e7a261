namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Structure(string code) => code switch
    {
        MessageCode.StructureColumnsAgree => "las columnas cuadran en {holds} de {all} filas",
        MessageCode.StructureRowsAgree => "las filas cuadran en {holds} de {all} columnas",
        MessageCode.StructureLabelledRowsAgree => "figura como total, y las filas cuadran en {holds} de {all} columnas",
        MessageCode.StructureSharesAgree => "{holds} de {all} porcentajes corresponden a estas dos cifras",
        MessageCode.StructureRateAgrees => "{rate} % de la otra fila en {holds} de {all} columnas",
        MessageCode.StructureTotalsRepeat => "los dos totales son iguales en {holds} de {all} columnas",
        MessageCode.StructureBalancesCarriedOver => "{holds} de {all} saldos iniciales repiten el saldo final anterior",
        MessageCode.StructureChangesAgree => "{holds} de {all} variaciones son las de un período al siguiente",
        MessageCode.StructureRunningTotal => "{holds} de {all} totales acumulados son el anterior más la cifra contigua",
        MessageCode.StructureSameTotal => "los totales de dos cuadros son iguales en {holds} de {all} columnas",
        MessageCode.StructureSameSeries => "las columnas de dos cuadros son iguales en {holds} de {all} filas del mismo título",
        MessageCode.StructureSumOfTwoTables => "las columnas de dos cuadros suman esta en {holds} de {all} filas del mismo título",
        MessageCode.StructureStatement => "el texto repite un total del cuadro",
        MessageCode.StructureConventionNothing => "ninguna igualdad indica cómo se redondearon las cifras",
        MessageCode.StructureConventionExact => "{residuals} de {all} igualdades difieren por redondeo: las cifras cuadran exactamente",
        MessageCode.StructureConventionUndecided => "{residuals} de {all} igualdades difieren por redondeo: son demasiado pocas para distinguir cifras exactas de cifras redondeadas",
        MessageCode.StructureConventionRounded => "{residuals} de {all} igualdades difieren por redondeo: cada cifra se redondeó por separado",
        MessageCode.StructureConventionTruncated => "{residuals} de {all} igualdades difieren por redondeo, todas en el mismo sentido: las cifras se truncaron",
        _ => null,
    };
}
