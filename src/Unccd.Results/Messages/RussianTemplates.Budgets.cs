namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Budgets(string code) => code switch
    {
        MessageCode.ReasonBalance => "Остаток равен утвержденному бюджету за вычетом общей суммы расходов.",
        MessageCode.ReasonShareOfBudget => "Процент — это доля расходов в утвержденном бюджете.",
        MessageCode.ReasonTotalExpenditure => "Общая сумма расходов равна сумме произведенных и прогнозируемых расходов.",
        MessageCode.ReasonTotalOfObjects => "Итог равен сумме по статьям расходов.",
        MessageCode.ReasonTotalOfProgrammes => "Основной бюджет равен сумме его программ; строки ниже итога в него не входят.",
        MessageCode.TransferAggregateCap => "Для покрытия перерасхода требуется {needed}, но всего можно перераспределить не более {allowed}: превышение на {excess}.",
        MessageCode.TransferLineCap => "{line}: требуется дополнительно {needed}, но эта статья может получить не более {allowed}: превышение на {excess}.",
        MessageCode.TransferLineCapOfLine => "{line}: требуется дополнительно {needed} ({rate} % статьи), но эта статья может получить не более {allowed} ({cap} %): превышение на {excess}.",
        MessageCode.TransferSavings => "Для покрытия перерасхода требуется {needed}, но остальные статьи могут отдать не более {allowed}: не хватает {excess}.",
        _ => null,
    };
}
