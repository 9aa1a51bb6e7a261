namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Structure(string code) => code switch
    {
        MessageCode.StructureColumnsAgree => "la somme des colonnes concorde dans {holds} lignes sur {all}",
        MessageCode.StructureRowsAgree => "la somme des lignes concorde dans {holds} colonnes sur {all}",
        MessageCode.StructureLabelledRowsAgree => "présenté comme un total, et la somme des lignes concorde dans {holds} colonnes sur {all}",
        MessageCode.StructureSharesAgree => "{holds} pourcentages sur {all} sont ceux de ces deux chiffres",
        MessageCode.StructureRateAgrees => "{rate} % de l'autre ligne dans {holds} colonnes sur {all}",
        MessageCode.StructureTotalsRepeat => "les deux totaux sont égaux dans {holds} colonnes sur {all}",
        MessageCode.StructureBalancesCarriedOver => "{holds} soldes d'ouverture sur {all} reprennent le solde de clôture précédent",
        MessageCode.StructureChangesAgree => "{holds} variations sur {all} sont celles d'une période à la suivante",
        MessageCode.StructureRunningTotal => "{holds} totaux cumulés sur {all} sont le précédent augmenté du chiffre voisin",
        MessageCode.StructureSameTotal => "les totaux de deux tableaux sont égaux dans {holds} colonnes sur {all}",
        MessageCode.StructureSameSeries => "les colonnes de deux tableaux sont égales dans {holds} lignes de même intitulé sur {all}",
        MessageCode.StructureSumOfTwoTables => "la somme des colonnes de deux tableaux donne celle-ci dans {holds} lignes de même intitulé sur {all}",
        MessageCode.StructureStatement => "le texte reprend un total du tableau",
        MessageCode.StructureConventionNothing => "aucune égalité n'indique comment les chiffres ont été arrondis",
        MessageCode.StructureConventionExact => "{residuals} égalités sur {all} s'écartent d'un arrondi : les totaux sont exacts",
        MessageCode.StructureConventionUndecided => "{residuals} égalités sur {all} s'écartent d'un arrondi : c'est trop peu pour distinguer des chiffres exacts de chiffres arrondis",
        MessageCode.StructureConventionRounded => "{residuals} égalités sur {all} s'écartent d'un arrondi : chaque chiffre a été arrondi séparément",
        MessageCode.StructureConventionTruncated => "{residuals} égalités sur {all} s'écartent d'un arrondi, toutes dans le même sens : les chiffres ont été tronqués",
        _ => null,
    };
}
