namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Budgets(string code) => code switch
    {
        MessageCode.ReasonBalance => "Le solde est le budget approuvé diminué du montant total des dépenses.",
        MessageCode.ReasonShareOfBudget => "Le pourcentage est la part des dépenses dans le budget approuvé.",
        MessageCode.ReasonTotalExpenditure => "Le montant total des dépenses est la somme des dépenses à ce jour et des dépenses prévues.",
        MessageCode.ReasonTotalOfObjects => "Le total est la somme des objets de dépense.",
        MessageCode.ReasonTotalOfProgrammes => "Le budget de base est la somme de ses programmes ; les lignes qui figurent sous le total n'en font pas partie.",
        MessageCode.TransferAggregateCap => "Les dépassements exigent {needed}, mais il ne peut être transféré plus de {allowed} au total : excédent de {excess}.",
        MessageCode.TransferLineCap => "{line} : il faut {needed} de plus, mais cette ligne ne peut recevoir plus de {allowed} : excédent de {excess}.",
        MessageCode.TransferLineCapOfLine => "{line} : il faut {needed} de plus ({rate} % de la ligne), mais cette ligne ne peut recevoir plus de {allowed} ({cap} %) : excédent de {excess}.",
        MessageCode.TransferSavings => "Les dépassements exigent {needed}, mais les autres lignes ne peuvent céder plus de {allowed} : il manque {excess}.",
        _ => null,
    };
}
