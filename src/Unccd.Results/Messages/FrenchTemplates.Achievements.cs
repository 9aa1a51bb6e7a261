namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Achievements(string code) => code switch
    {
        MessageCode.FactMonths => "{place} : {subject} : il est imprimé {printed}, mais le nombre de mois écoulés au {date} est {expected}.",
        MessageCode.FactShare => "{place} : {part} sur {whole} font {share} %, il est imprimé {printed} %.",
        MessageCode.FactShareOfAnother => "{place} : {part} sur {whole} font {share} %, il est imprimé {printed} % ; cela correspondrait à un total de {smallest} à {largest}.",
        MessageCode.FactSum => "{place} : {subject} : il est imprimé {printed}, mais la somme des parties est {expected}.",
        MessageCode.FactTooLarge => "{place} : {subject} : il est imprimé {printed}, mais ce chiffre fait partie de {most}.",
        MessageCode.FactUnits => "{place} : le résumé parle de {number} {unit}, le corps du texte de {number} {otherUnit}.",
        MessageCode.FactsDiffer => "{place} : {subject} : il est imprimé {printed} ici et {other} ailleurs.",
        _ => null,
    };
}
