namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Reports(string code) => code switch
    {
        MessageCode.PolicyParity => "Les femmes occupent {share} % des postes pourvus ; la fourchette va de {lower} à {upper} %.",
        MessageCode.PolicyTransfersBroken => "Les dépassements prévus ne peuvent être couverts par des virements : {obstacles}",
        MessageCode.PolicyTransfersKept => "Les dépassements prévus de {amount} sont couverts par des virements ; leur nombre : {count}.",
        MessageCode.PolicyUndecided => "Le tableau {table} comporte des totaux inexacts : la règle ne peut être appréciée avant sa correction.",
        MessageCode.ReasonFactSame => "Le texte énonce un même nombre à deux endroits.",
        MessageCode.ReasonFactSum => "Le texte énonce un nombre et les parties qui le composent.",
        MessageCode.ReasonPostsOfBody => "Les postes pourvus d'un organe sont ceux de ses unités.",
        MessageCode.ReasonPostsOfBoth => "Les postes pourvus du secrétariat et du Mécanisme mondial sont ceux de toutes les unités.",
        MessageCode.ReasonSameCoreBudget => "Les tableaux par programme et par objet de dépense présentent le même budget de base.",
        MessageCode.ReasonSamePosts => "Les tableaux par unité et par groupe régional et sexe recensent les mêmes postes pourvus.",
        MessageCode.ReasonStatement => "Le paragraphe {paragraph} énonce un chiffre des tableaux.",
        _ => null,
    };
}
