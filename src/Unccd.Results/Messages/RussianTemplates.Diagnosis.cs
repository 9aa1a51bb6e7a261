namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Diagnosis(string code) => code switch
    {
        MessageCode.CertificateMalformed => "В свидетельстве указаны несуществующие ячейки, равенства или числа.",
        MessageCode.CertificateConflictFails => "Противоречие {number} в свидетельстве таковым не является или содержит не те ячейки, которые указаны.",
        MessageCode.CertificateBoundFails => "Нижняя граница {bound} не следует из противоречий свидетельства, либо стоимость объяснения иная.",
        MessageCode.CertificateRepairFails => "Значения из свидетельства не удовлетворяют {identity}.",
        MessageCode.CertificateSetAsideFails => "Равенство {identity} оставлено в стороне, но оно выполняется или имеет общую ячейку с тем, что объясняет свидетельство.",
        MessageCode.CauseUnknown => "не похоже на известные опечатки",
        MessageCode.CauseRowCopied => "{row}: повторение {source}",
        MessageCode.CauseColumnCopied => "{column}: повторение {source}",
        MessageCode.CauseColumnShifted => "{row}: показатели сдвинуты на один столбец",
        MessageCode.CauseSwapped => "показатель поменян местами: {row}, {column}",
        MessageCode.CauseSignLost => "потерян знак",
        MessageCode.CauseScale => "ошибка в порядке величины",
        MessageCode.CauseRowOmitted => "сумма не учитывает: {source}",
        MessageCode.CauseRowDoubled => "сумма учитывает дважды: {source}",
        MessageCode.CauseTransposed => "цифры переставлены",
        MessageCode.CauseDigitWrong => "одна цифра ошибочна",
        MessageCode.CauseDigitMissing => "пропущена одна цифра",
        MessageCode.CauseDigitDoubled => "одна лишняя цифра",
        MessageCode.CauseCellCopied => "показатель скопирован: {row}, {column}",
        MessageCode.CauseOtherYear => "показатель другого года, {column}",
        MessageCode.CauseStaleTotal => "{column}: итоги не обновлены",
        MessageCode.CauseLetterForDigit => "буква напечатана вместо цифры",
        MessageCode.CauseShareMisrounded => "процент округлен неверно",
        MessageCode.RowNumbered => "строка {number}",
        MessageCode.ColumnNumbered => "столбец {number}",
        MessageCode.RowLabelled => "строка «{label}»",
        MessageCode.ColumnLabelled => "столбец «{label}»",
        _ => null,
    };
}
