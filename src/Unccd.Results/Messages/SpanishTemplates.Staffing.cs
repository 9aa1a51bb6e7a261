namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Staffing(string code) => code switch
    {
        MessageCode.ReasonPostSubtotal => "El subtotal es la suma de las categorías que figuran encima.",
        MessageCode.ReasonPostTotal => "El total es la suma de los subtotales y de las categorías no incluidas en ellos.",
        MessageCode.ReasonPostsByRegion => "Cada puesto ocupado pertenece a un solo grupo regional.",
        MessageCode.ReasonPostsBySex => "Cada puesto ocupado lo desempeña un hombre o una mujer.",
        MessageCode.ReasonPostsBySource => "El total es la suma de las fuentes de financiación.",
        MessageCode.ReasonPostsByUnit => "El total es la suma de las dependencias.",
        MessageCode.ReasonShareOfPosts => "La proporción es el total de su columna como porcentaje de todos los puestos ocupados.",
        _ => null,
    };
}
