namespace Unccd.Results.Messages;

internal static partial class RussianTemplates
{
    private static string? Display(string code) => code switch
    {
        MessageCode.CheckSummary => "равенств выполняется: {holding} из {checked}; ошибок: {errors}, предупреждений: {warnings}, сведений: {information}",
        MessageCode.TableSummary => "равенств выполняется: {holding} из {checked}; {convention}",
        MessageCode.TableUnchecked => "ничего не удалось проверить",
        MessageCode.ConventionExact => "показатели точные",
        MessageCode.ConventionRounded => "показатели округлены по отдельности",
        MessageCode.ConventionTruncated => "показатели усечены",
        MessageCode.ConventionUndecided => "из напечатанного не видно, как округлялись показатели",
        MessageCode.SeverityError => "ошибка",
        MessageCode.SeverityWarning => "предупреждение",
        MessageCode.SeverityInformation => "сведение",
        MessageCode.SeverityAccepted => "{severity} (принято)",
        MessageCode.FindingsHeading => "Замечания",
        MessageCode.NoFindings => "Замечаний нет.",
        MessageCode.MarkLegend => "* этот показатель ошибочен или не согласуется с остальными",
        MessageCode.ExplanationProven => "Наиболее вероятное объяснение; доказано, что число ошибочных ячеек здесь не может быть меньше {count}:",
        MessageCode.ExplanationNotSmallest => "Наиболее вероятное объяснение; число ошибочных ячеек здесь не менее {bound}:",
        MessageCode.ExplanationRival => "Либо: {repairs} ({causes})",
        MessageCode.ExplanationsLeftOut => "Прочие объяснения, которые не показаны: {count}",
        MessageCode.ExplanationsMayExist => "Возможны и другие объяснения.",
        MessageCode.IdentityDoubted => "{place}: не обязательно соответствует остальным показателям",
        MessageCode.PoliciesHeading => "Правила, рассматриваемые отдельно от арифметики",
        MessageCode.PolicyBroken => "нарушено",
        MessageCode.PolicyKept => "соблюдено",
        MessageCode.PolicyOpen => "не определено",
        MessageCode.PolicyUnverified => "{policy}, пределы не сверены с источником",
        MessageCode.PolicyOnCorrection => "По напечатанному: {printed} С наиболее вероятным исправлением: {corrected}",
        MessageCode.PolicyTransfer => "{amount}: {from} → {to}",
        MessageCode.RepairOfCell => "{place}: вместо {printed} следует читать {read}",
        MessageCode.RepairWithAlternatives => "{repair} (или {values})",
        MessageCode.RelationExact => "Вместе они должны составлять {value}: {terms}",
        MessageCode.RelationBetween => "Вместе они должны составлять не менее {lowest} и не более {highest}: {terms}",
        MessageCode.RelationAtLeast => "Вместе они должны составлять не менее {lowest}: {terms}",
        MessageCode.RelationAtMost => "Вместе они должны составлять не более {highest}: {terms}",
        MessageCode.RelationTermLess => "минус {place}",
        MessageCode.RelationTermTimes => "{factor} × {place}",
        _ => null,
    };
}
