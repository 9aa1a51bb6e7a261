namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Achievements(string code) => code switch
    {
        MessageCode.FactShare => "{part} sur {whole} font {share} %, il est imprimé {printed} %.",
        MessageCode.FactShareOfAnother => "{part} sur {whole} font {share} %, il est imprimé {printed} % ; cela correspondrait à un total de {smallest} à {largest}.",
        MessageCode.FactSum => "{subject} : il est imprimé {printed}, mais la somme des parties est {expected}.",
        MessageCode.FactTooLarge => "{subject} : il est imprimé {printed}, mais ce chiffre fait partie de {most}.",
        MessageCode.FactUnits => "Le résumé parle de {number} {unit}, le corps du texte de {number} {otherUnit}.",
        MessageCode.FactsDiffer => "{subject} : il est imprimé {printed} ici et {other} ailleurs.",
        _ => null,
    };
}
