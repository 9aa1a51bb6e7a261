namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Achievements(string code) => code switch
    {
        MessageCode.FactMonths => "{place}: {subject}: напечатано {printed}, но к {date} число прошедших месяцев составило {expected}.",
        MessageCode.FactShare => "{place}: {part} от {whole} составляет {share} %, напечатано {printed} %.",
        MessageCode.FactShareOfAnother => "{place}: {part} от {whole} составляет {share} %, напечатано {printed} %; это соответствовало бы общему числу от {smallest} до {largest}.",
        MessageCode.FactSum => "{place}: {subject}: напечатано {printed}, но сумма частей составляет {expected}.",
        MessageCode.FactTooLarge => "{place}: {subject}: напечатано {printed}, но это часть от {most}.",
        MessageCode.FactUnits => "{place}: число {number}: в резюме – {unit}, в основном тексте – {otherUnit}.",
        MessageCode.FactsDiffer => "{place}: {subject}: здесь напечатано {printed}, в другом месте {other}.",
        _ => null,
    };
}
