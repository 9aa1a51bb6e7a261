namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Display(string code) => code switch
    {
        MessageCode.CheckSummary => "igualdades que se cumplen: {holding} de {checked}; errores: {errors}, advertencias: {warnings}, observaciones: {information}",
        MessageCode.TableSummary => "igualdades que se cumplen: {holding} de {checked}; {convention}",
        MessageCode.TableUnchecked => "no se pudo comprobar nada",
        MessageCode.ConventionExact => "las cifras son exactas",
        MessageCode.ConventionRounded => "las cifras están redondeadas una a una",
        MessageCode.ConventionTruncated => "las cifras están truncadas",
        MessageCode.ConventionUndecided => "el texto no indica cómo se redondearon las cifras",
        MessageCode.SeverityError => "error",
        MessageCode.SeverityWarning => "advertencia",
        MessageCode.SeverityInformation => "observación",
        MessageCode.SeverityAccepted => "{severity} (aceptado)",
        MessageCode.FindingsHeading => "Constataciones",
        MessageCode.NoFindings => "No hay constataciones.",
        MessageCode.MarkLegend => "* esta cifra es errónea o no concuerda con las demás",
        _ => null,
    };
}
