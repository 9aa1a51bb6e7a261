namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Reading(string code) => code switch
    {
        MessageCode.InputProblemOfFile => "обнаружено: {found}; ожидалось: {expected}",
        MessageCode.InputProblemAt => "{place}: обнаружено: {found}; ожидалось: {expected}",
        MessageCode.FoundNoFile => "файла нет",
        MessageCode.FoundUnreadableFile => "файл, который невозможно прочитать ({reason})",
        MessageCode.FoundEmptyFile => "пустой файл",
        MessageCode.FoundBinaryFile => "байты, не являющиеся документом известного вида",
        MessageCode.FoundPdf => "файл PDF",
        MessageCode.FoundOldOfficeFile => "файл старого формата Office (.doc, .xls)",
        MessageCode.FoundEncryptedFile => "файл, защищенный паролем",
        MessageCode.FoundOtherFormat => "файл вида {kind}",
        MessageCode.FoundDamagedFile => "поврежденный или неполный файл {kind}",
        MessageCode.FoundNoTable => "таблиц нет",
        MessageCode.FoundCells => "ячеек: {count}",
        MessageCode.FoundMoreThanLimit => "{count}",
        MessageCode.FoundDocumentType => "XML с объявлением типа документа",
        MessageCode.FoundExternalPart => "часть, расположенная вне файла ({target})",
        MessageCode.ExpectedInternalPart => "все части внутри файла; внешние ссылки не отслеживаются",
        MessageCode.ExpectedFile => "существующий и доступный для чтения файл",
        MessageCode.ExpectedDocument => "документ в формате текста, Markdown, DOCX, XLSX, HTML или CSV",
        MessageCode.ExpectedDocx => "тот же документ, сохраненный как DOCX",
        MessageCode.ExpectedNoPassword => "тот же документ, сохраненный без пароля",
        MessageCode.ExpectedWholeFile => "целый файл {kind}",
        MessageCode.ExpectedTable => "хотя бы одна таблица",
        MessageCode.ExpectedCells => "ячеек: {count}, как в заголовке",
        MessageCode.ExpectedWithinLimit => "не более {limit} (параметр {option})",
        MessageCode.ExpectedNoDocumentType => "XML без объявления типа",
        MessageCode.RefusedNoDigit => "«{printed}» не содержит ни одной цифры.",
        MessageCode.RefusedNoNumber => "«{printed}» не является числом.",
        MessageCode.RefusedAmbiguousSeparator => "«{printed}» можно прочитать двояко, и ничто вокруг не указывает, отделяет ли знак тысячи или десятичные доли.",
        MessageCode.MisplacedSeparator => "«{printed}» содержит разделитель не на своем месте; прочитано как {value}.",
        MessageCode.RefusedUnbalancedParenthesis => "«{printed}» содержит непарную скобку.",
        MessageCode.RefusedTooManyDigits => "«{printed}» содержит больше цифр, чем может иметь число.",
        MessageCode.OriginLine => "строка {line}",
        MessageCode.OriginTable => "таблица {table}",
        MessageCode.OriginTableRow => "таблица {table}, строка {row}",
        _ => null,
    };
}
