namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Reports(string code) => code switch
    {
        MessageCode.PolicyParity => "Женщины занимают {share} % заполненных должностей; диапазон — от {lower} до {upper} %.",
        MessageCode.PolicyTransfersBroken => "Прогнозируемый перерасход не может быть покрыт за счет перераспределения средств: {obstacles}",
        MessageCode.PolicyTransfersKept => "Прогнозируемый перерасход в размере {amount} покрывается перераспределением средств; число операций: {count}.",
        MessageCode.PolicyUndecided => "Итоги таблицы {table} не сходятся, поэтому до ее исправления судить о соблюдении правила нельзя.",
        MessageCode.ReasonFactSame => "В тексте одно и то же число приводится в двух местах.",
        MessageCode.ReasonFactSum => "В тексте приводятся число и части, из которых оно складывается.",
        MessageCode.ReasonPostsOfBody => "Заполненные должности органа — это должности его подразделений.",
        MessageCode.ReasonPostsOfBoth => "Заполненные должности секретариата и Глобального механизма — это должности всех подразделений.",
        MessageCode.ReasonSameCoreBudget => "Таблицы по программам и по статьям расходов показывают один и тот же основной бюджет.",
        MessageCode.ReasonSamePosts => "Таблицы по подразделениям и по региональным группам и полу учитывают одни и те же заполненные должности.",
        MessageCode.ReasonStatement => "В пункте {paragraph} приводится показатель из таблиц.",
        _ => null,
    };
}
