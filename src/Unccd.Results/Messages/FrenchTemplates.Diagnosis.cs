namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Diagnosis(string code) => code switch
    {
        MessageCode.CertificateMalformed => "Le certificat nomme des cellules, des égalités ou des nombres qui n'existent pas.",
        MessageCode.CertificateConflictFails => "Le conflit {number} du certificat n'en est pas un, ou a d'autres cellules que celles qu'il nomme.",
        MessageCode.CertificateBoundFails => "La borne inférieure {bound} ne résulte pas des conflits du certificat, ou l'explication a un autre coût.",
        MessageCode.CertificateRepairFails => "Les valeurs du certificat ne vérifient pas {identity}.",
        MessageCode.CertificateSetAsideFails => "L'égalité {identity} est mise de côté, mais elle est vérifiée ou a une cellule en commun avec ce que le certificat explique.",
        MessageCode.CauseUnknown => "aucune erreur d'impression connue",
        MessageCode.CauseRowCopied => "{row} : répétition de {source}",
        MessageCode.CauseColumnCopied => "{column} : répétition de {source}",
        MessageCode.CauseColumnShifted => "{row} : les chiffres sont décalés d'une colonne",
        MessageCode.CauseSwapped => "chiffre permuté avec {row}, {column}",
        MessageCode.CauseSignLost => "signe perdu",
        MessageCode.CauseScale => "écart d'une puissance de dix",
        MessageCode.CauseRowOmitted => "la somme omet : {source}",
        MessageCode.CauseRowDoubled => "la somme compte deux fois : {source}",
        MessageCode.CauseTransposed => "chiffres intervertis",
        MessageCode.CauseDigitWrong => "un chiffre erroné",
        MessageCode.CauseDigitMissing => "un chiffre manquant",
        MessageCode.CauseDigitDoubled => "un chiffre en trop",
        MessageCode.CauseCellCopied => "chiffre copié : {row}, {column}",
        MessageCode.CauseOtherYear => "chiffre de l'autre année, {column}",
        MessageCode.CauseStaleTotal => "{column} : totaux non actualisés",
        MessageCode.CauseLetterForDigit => "lettre imprimée au lieu d'un chiffre",
        MessageCode.CauseShareMisrounded => "pourcentage mal arrondi",
        MessageCode.RowNumbered => "ligne {number}",
        MessageCode.ColumnNumbered => "colonne {number}",
        MessageCode.RowLabelled => "ligne « {label} »",
        MessageCode.ColumnLabelled => "colonne « {label} »",
        _ => null,
    };
}
