namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Structure(string code) => code switch
    {
        MessageCode.StructureColumnsAgree => "столбцы дают сумму в {holds} из {all} строк",
        MessageCode.StructureRowsAgree => "строки дают сумму в {holds} из {all} столбцов",
        MessageCode.StructureLabelledRowsAgree => "напечатано как итог, и строки дают сумму в {holds} из {all} столбцов",
        MessageCode.StructureSharesAgree => "{holds} из {all} процентных долей соответствуют этим двум показателям",
        MessageCode.StructureRateAgrees => "{rate} % от другой строки в {holds} из {all} столбцов",
        MessageCode.StructureTotalsRepeat => "два итога равны в {holds} из {all} столбцов",
        MessageCode.StructureBalancesCarriedOver => "{holds} из {all} начальных остатков повторяют предыдущий конечный остаток",
        MessageCode.StructureChangesAgree => "{holds} из {all} изменений равны разнице между соседними периодами",
        MessageCode.StructureRunningTotal => "{holds} из {all} сумм нарастающим итогом равны предыдущей с прибавлением соседнего числа",
        MessageCode.StructureSameTotal => "итоги двух таблиц равны в {holds} из {all} столбцов",
        MessageCode.StructureSameSeries => "столбцы двух таблиц равны в {holds} из {all} одноименных строк",
        MessageCode.StructureSumOfTwoTables => "столбцы двух таблиц в сумме дают этот столбец в {holds} из {all} одноименных строк",
        MessageCode.StructureStatement => "текст повторяет итог таблицы",
        MessageCode.StructureConventionNothing => "ни одно равенство не показывает, как округлялись показатели",
        MessageCode.StructureConventionExact => "{residuals} из {all} равенств расходятся на округление: суммы точные",
        MessageCode.StructureConventionUndecided => "{residuals} из {all} равенств расходятся на округление: их слишком мало, чтобы отличить точные показатели от округленных",
        MessageCode.StructureConventionRounded => "{residuals} из {all} равенств расходятся на округление: показатели округлялись по отдельности",
        MessageCode.StructureConventionTruncated => "{residuals} из {all} равенств расходятся на округление, все в одну сторону: показатели усечены",
        _ => null,
    };
}
