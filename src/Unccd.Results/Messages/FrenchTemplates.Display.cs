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
        _ => null,
    };
}
