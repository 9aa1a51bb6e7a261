namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Reports(string code) => code switch
    {
        MessageCode.ReasonPostsOfBody => "Los puestos ocupados de un órgano son los de sus dependencias.",
        MessageCode.ReasonPostsOfBoth => "Los puestos ocupados de la secretaría y del Mecanismo Mundial son los de todas las dependencias.",
        MessageCode.ReasonSameCoreBudget => "Los cuadros por programas y por objetos de gastos presentan el mismo presupuesto básico.",
        MessageCode.ReasonSamePosts => "Los cuadros por dependencias y por grupos regionales y sexo cuentan los mismos puestos ocupados.",
        MessageCode.ReasonStatement => "En el párrafo {paragraph} se indica una cifra de los cuadros.",
        _ => null,
    };
}
