namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Staffing(string code) => code switch
    {
        MessageCode.ReasonPostSubtotal => "Промежуточный итог равен сумме по классам, указанным над ним.",
        MessageCode.ReasonPostTotal => "Итог равен сумме промежуточных итогов и не вошедших в них классов.",
        MessageCode.ReasonPostsByRegion => "Каждая заполненная должность относится к одной региональной группе.",
        MessageCode.ReasonPostsBySex => "Каждую заполненную должность занимает мужчина или женщина.",
        MessageCode.ReasonPostsBySource => "Итог равен сумме по источникам финансирования.",
        MessageCode.ReasonPostsByUnit => "Итог равен сумме по подразделениям.",
        MessageCode.ReasonShareOfPosts => "Доля — это итог столбца в процентах от всех заполненных должностей.",
        _ => null,
    };
}
