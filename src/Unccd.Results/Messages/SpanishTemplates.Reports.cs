namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Reports(string code) => code switch
    {
        MessageCode.PolicyParity => "Las mujeres ocupan el {share} % de los puestos ocupados; la banda es del {lower} al {upper} %.",
        MessageCode.PolicyTransfersBroken => "Los excesos de gastos previstos no pueden cubrirse con transferencias: {obstacles}",
        MessageCode.PolicyTransfersKept => "Los excesos previstos de {amount} se cubren con transferencias; su número: {count}.",
        MessageCode.PolicyUndecided => "El cuadro {table} no cuadra, por lo que la norma no puede juzgarse antes de corregirlo.",
        MessageCode.ReasonFactSame => "El texto indica un mismo número en dos lugares.",
        MessageCode.ReasonFactSum => "El texto indica un número y las partes que lo componen.",
        MessageCode.ReasonPostsOfBody => "Los puestos ocupados de un órgano son los de sus dependencias.",
        MessageCode.ReasonPostsOfBoth => "Los puestos ocupados de la secretaría y del Mecanismo Mundial son los de todas las dependencias.",
        MessageCode.ReasonSameCoreBudget => "Los cuadros por programas y por objetos de gastos presentan el mismo presupuesto básico.",
        MessageCode.ReasonSamePosts => "Los cuadros por dependencias y por grupos regionales y sexo cuentan los mismos puestos ocupados.",
        MessageCode.ReasonStatement => "En el párrafo {paragraph} se indica una cifra de los cuadros.",
        _ => null,
    };
}
