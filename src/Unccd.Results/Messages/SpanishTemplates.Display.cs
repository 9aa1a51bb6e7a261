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
        MessageCode.ExplanationProven => "Explicación más verosímil; está demostrado que aquí no puede haber menos celdas erróneas que {count}:",
        MessageCode.ExplanationNotSmallest => "Explicación más verosímil; el número de celdas erróneas es aquí al menos {bound}:",
        MessageCode.ExplanationRival => "O bien: {repairs} ({causes})",
        MessageCode.ExplanationsLeftOut => "Otras explicaciones que no se muestran: {count}",
        MessageCode.ExplanationsMayExist => "Puede haber otras explicaciones.",
        MessageCode.IdentityDoubted => "{place}: no tiene por qué ser lo que dan las demás cifras",
        MessageCode.PoliciesHeading => "Normas, juzgadas aparte de la aritmética",
        MessageCode.PolicyBroken => "incumplida",
        MessageCode.PolicyKept => "cumplida",
        MessageCode.PolicyOpen => "sin decidir",
        MessageCode.PolicyUnverified => "{policy}, límites no verificados en su fuente",
        MessageCode.PolicyOnCorrection => "Según lo impreso: {printed} Con la corrección más verosímil: {corrected}",
        MessageCode.PolicyTransfer => "{amount} de {from} a {to}",
        MessageCode.RepairOfCell => "{place}: donde dice {printed} debe decir {read}",
        MessageCode.RepairWithAlternatives => "{repair} (o {values})",
        MessageCode.RelationExact => "En conjunto el resultado debe ser {value}: {terms}",
        MessageCode.RelationBetween => "En conjunto el resultado debe ser al menos {lowest} y a lo sumo {highest}: {terms}",
        MessageCode.RelationAtLeast => "En conjunto el resultado debe ser al menos {lowest}: {terms}",
        MessageCode.RelationAtMost => "En conjunto el resultado debe ser a lo sumo {highest}: {terms}",
        MessageCode.RelationTermLess => "menos {place}",
        MessageCode.RelationTermTimes => "{factor} veces {place}",
        _ => null,
    };
}
