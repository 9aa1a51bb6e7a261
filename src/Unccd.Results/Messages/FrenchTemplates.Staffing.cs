namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Staffing(string code) => code switch
    {
        MessageCode.ReasonPostSubtotal => "Le total partiel est la somme des classes qui le précèdent.",
        MessageCode.ReasonPostTotal => "Le total est la somme des totaux partiels et des classes qui n'y figurent pas.",
        MessageCode.ReasonPostsByRegion => "Chaque poste pourvu relève d'un seul groupe régional.",
        MessageCode.ReasonPostsBySex => "Chaque poste pourvu est occupé par un homme ou une femme.",
        MessageCode.ReasonPostsBySource => "Le total est la somme des sources de financement.",
        MessageCode.ReasonPostsByUnit => "Le total est la somme des unités.",
        MessageCode.ReasonShareOfPosts => "La part est le total de sa colonne en pourcentage de tous les postes pourvus.",
        _ => null,
    };
}
