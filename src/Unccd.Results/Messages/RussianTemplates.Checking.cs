namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Checking(string code) => code switch
    {
        MessageCode.PlaceOfCell => "{table}, {row}, {column}",
        MessageCode.PlaceOfUnlabelledCell => "{table}, строка {rowIndex}, {column}",
        MessageCode.PlaceOfTable => "{table}",
        MessageCode.PlaceOfUnnumberedTable => "Таблица, {position}-я по порядку",
        MessageCode.PlaceOfNumberedTable => "Таблица {number}",
        MessageCode.PlaceOfParagraph => "Пункт {paragraph}",
        MessageCode.PlaceOfFootnote => "Сноска {mark}",
        MessageCode.PlaceOfOutcome => "Результат {outcome}",
        MessageCode.PlaceOfText => "Текст",
        MessageCode.PlacesTogether => "{places}",
        MessageCode.RowSumViolated => "{place}: напечатано {printed}, остальные столбцы строки дают {expected}.",
        MessageCode.ColumnSumViolated => "{place}: напечатано {printed}, сумма строк составляет {expected}.",
        MessageCode.SubtotalViolated => "{place}: напечатано {printed}, сумма строк промежуточного итога составляет {expected}.",
        MessageCode.BalanceViolated => "{place}: напечатано {printed}, разность остальных столбцов составляет {expected}.",
        MessageCode.ShareViolated => "{place}: напечатано {printed} %, {part} от {whole} составляет {expected} %.",
        MessageCode.RateViolated => "{place}: напечатано {printed}, {rate} % от {basis} составляет {expected}.",
        MessageCode.EqualTotalsViolated => "{place}: напечатано {printed}, но значение должно совпадать с «{other}», где указано {expected}.",
        MessageCode.CrossTableViolated => "{place}: напечатано {printed}, {expected} следует из: {other}.",
        MessageCode.StatementViolated => "{place}: в тексте указано {printed}, {expected} следует из: {other}.",
        MessageCode.RoundingDifference => "{place}: напечатано {printed}, {expected} следует из остальных показателей: разница округления.",
        MessageCode.UnverifiedTotal => "{place}: напечатано {printed}; если это действительно итог, он должен составлять {expected}.",
        MessageCode.TablesDiffer => "{place}: напечатано {printed}, «{other}» дает {expected}.",
        MessageCode.ShareOfZero => "{place}: напечатано {printed} % для {part} при нулевой базе, доли от которой не существует.",
        MessageCode.JointlyInfeasible => "{place}: каждое из равенств (всего {count}) выполняется в пределах округления, но истинных значений, при которых выполняются все, не существует.",
        MessageCode.DoubleZero => "{place}: напечатано «00»; так числа в этих докладах не пишутся; прочитано как ноль.",
        MessageCode.LetterForDigit => "{place}: напечатано «{printed}» с буквой вместо цифры.",
        MessageCode.UnreadableFigure => "{place}: напечатано «{printed}» там, где ожидается число.",
        MessageCode.OverIncumbency => "{place}: заполнено должностей: {filled}, утверждено: {approved}.",
        MessageCode.DanglingReference => "{place}: ссылка на несуществующий результат {outcome}.",
        MessageCode.OutcomeBeforeObjective => "{place}: текст результата {outcome} стоит перед заголовком его цели.",
        MessageCode.NothingChecked => "{place}: ничего не удалось проверить, так как {reason}.",
        MessageCode.ReasonNoRelation => "связей между показателями не найдено",
        MessageCode.ReasonCellsUnread => "ячейки с цифрами (всего {count}), например «{printed}», не прочитаны как числа",
        MessageCode.ColumnsUnchecked => "{place}: ничто не проверяет этот столбец: {columns}. Опечатка в нем осталась бы незамеченной.",
        MessageCode.RowsUnchecked => "{place}: ничто не проверяет эту строку: {rows}. Опечатка в ней осталась бы незамеченной.",
        _ => null,
    };
}
