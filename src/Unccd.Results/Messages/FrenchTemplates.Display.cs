namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Display(string code) => code switch
    {
        MessageCode.CheckSummary => "égalités vérifiées : {holding} sur {checked} ; erreurs : {errors}, avertissements : {warnings}, informations : {information}",
        MessageCode.TableSummary => "égalités vérifiées : {holding} sur {checked} ; {convention}",
        MessageCode.TableUnchecked => "rien n'a pu être vérifié",
        MessageCode.ConventionExact => "les chiffres sont exacts",
        MessageCode.ConventionRounded => "les chiffres sont arrondis un à un",
        MessageCode.ConventionTruncated => "les chiffres sont tronqués",
        MessageCode.ConventionUndecided => "l'imprimé n'indique pas comment les chiffres ont été arrondis",
        MessageCode.SeverityError => "erreur",
        MessageCode.SeverityWarning => "avertissement",
        MessageCode.SeverityInformation => "information",
        MessageCode.SeverityAccepted => "{severity} (accepté)",
        MessageCode.FindingsHeading => "Constatations",
        MessageCode.NoFindings => "Aucune constatation.",
        MessageCode.MarkLegend => "* ce chiffre est erroné ou ne concorde pas avec les autres",
        MessageCode.ExplanationProven => "Explication la plus vraisemblable ; il est prouvé que le nombre de cellules erronées ne peut être ici inférieur à {count} :",
        MessageCode.ExplanationNotSmallest => "Explication la plus vraisemblable ; nombre de cellules erronées ici, au moins {bound} :",
        MessageCode.ExplanationRival => "Ou bien : {repairs} ({causes})",
        MessageCode.ExplanationsLeftOut => "Autres explications non affichées : {count}",
        MessageCode.ExplanationsMayExist => "D'autres explications sont possibles.",
        MessageCode.IdentityDoubted => "{place} : n'est pas nécessairement ce que donnent les autres chiffres",
        MessageCode.PoliciesHeading => "Règles, appréciées indépendamment de l'arithmétique",
        MessageCode.PolicyBroken => "non respectée",
        MessageCode.PolicyKept => "respectée",
        MessageCode.PolicyOpen => "indécise",
        MessageCode.PolicyUnverified => "{policy}, limites non vérifiées à la source",
        MessageCode.PolicyOnCorrection => "Tel qu'imprimé : {printed} Avec la correction la plus vraisemblable : {corrected}",
        MessageCode.PolicyTransfer => "{amount} de {from} à {to}",
        MessageCode.RepairOfCell => "{place} : au lieu de {printed} lire {read}",
        MessageCode.RepairWithAlternatives => "{repair} (ou {values})",
        MessageCode.RelationExact => "Ensemble, le résultat doit être {value} : {terms}",
        MessageCode.RelationBetween => "Ensemble, le résultat doit être au moins {lowest} et au plus {highest} : {terms}",
        MessageCode.RelationAtLeast => "Ensemble, le résultat doit être au moins {lowest} : {terms}",
        MessageCode.RelationAtMost => "Ensemble, le résultat doit être au plus {highest} : {terms}",
        MessageCode.RelationTermLess => "moins {place}",
        MessageCode.RelationTermTimes => "{factor} fois {place}",
        _ => null,
    };
}
