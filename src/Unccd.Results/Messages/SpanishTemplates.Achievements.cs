namespace Unccd.Results.Messages;

internal static partial class SpanishTemplates
{
    private static string? Achievements(string code) => code switch
    {
        MessageCode.FactMonths => "{place}: {subject}: figura {printed}, pero el número de meses transcurridos al {date} es {expected}.",
        MessageCode.FactShare => "{place}: {part} de {whole} es {share} %, pero figura {printed} %.",
        MessageCode.FactShareOfAnother => "{place}: {part} de {whole} es {share} %, pero figura {printed} %; correspondería a un total de entre {smallest} y {largest}.",
        MessageCode.FactSum => "{place}: {subject}: figura {printed}, pero las partes suman {expected}.",
        MessageCode.FactTooLarge => "{place}: {subject}: figura {printed}, pero forma parte de {most}.",
        MessageCode.FactUnits => "{place}: el resumen habla de {number} {unit}, el texto de {number} {otherUnit}.",
        MessageCode.FactsDiffer => "{place}: {subject}: aquí figura {printed} y en otro lugar {other}.",
        _ => null,
    };
}
