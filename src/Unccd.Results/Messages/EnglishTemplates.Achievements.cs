namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Achievements(string code) => code switch
    {
        MessageCode.FactMonths => "{place}: {subject}: printed {printed}, but the number of months elapsed by {date} is {expected}.",
        MessageCode.FactShare => "{place}: {part} of {whole} is {share} %, printed as {printed} %.",
        MessageCode.FactShareOfAnother => "{place}: {part} of {whole} is {share} %, printed as {printed} %; it would fit a whole from {smallest} to {largest}.",
        MessageCode.FactSum => "{place}: {subject}: printed {printed}, but the parts add to {expected}.",
        MessageCode.FactTooLarge => "{place}: {subject}: printed {printed}, but it is part of {most}.",
        MessageCode.FactUnits => "{place}: the summary speaks of {number} {unit}, the body of {number} {otherUnit}.",
        MessageCode.FactsDiffer => "{place}: {subject}: printed {printed} here and {other} elsewhere.",
        _ => null,
    };
}
