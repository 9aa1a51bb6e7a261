namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Checking(string code) => code switch
    {
        MessageCode.PlaceOfCell => "{table}，{row}，{column}",
        MessageCode.PlaceOfUnlabelledCell => "{table}，第 {rowIndex} 行，{column}",
        MessageCode.PlaceOfTable => "{table}",
        MessageCode.PlaceOfUnnumberedTable => "按顺序第 {position} 个表",
        MessageCode.PlaceOfNumberedTable => "表 {number}",
        MessageCode.PlaceOfParagraph => "第 {paragraph} 段",
        MessageCode.PlaceOfFootnote => "脚注 {mark}",
        MessageCode.PlaceOfOutcome => "成果 {outcome}",
        MessageCode.PlaceOfText => "正文",
        MessageCode.PlacesTogether => "{places}",
        MessageCode.RowSumViolated => "{place}：印为 {printed}，该行其他各栏得出 {expected}。",
        MessageCode.ColumnSumViolated => "{place}：印为 {printed}，各行相加为 {expected}。",
        MessageCode.SubtotalViolated => "{place}：印为 {printed}，小计各行相加为 {expected}。",
        MessageCode.BalanceViolated => "{place}：印为 {printed}，其他各栏之差为 {expected}。",
        MessageCode.ShareViolated => "{place}：印为 {printed}%，{part} 占 {whole} 的 {expected}%。",
        MessageCode.RateViolated => "{place}：印为 {printed}，{basis} 的 {rate}% 为 {expected}。",
        MessageCode.EqualTotalsViolated => "{place}：印为 {printed}，但应等于{other}，即 {expected}。",
        MessageCode.CrossTableViolated => "{place}：印为 {printed}，根据{other}应为 {expected}。",
        MessageCode.StatementViolated => "{place}：正文称 {printed}，根据{other}应为 {expected}。",
        MessageCode.RoundingDifference => "{place}：印为 {printed}，根据其他数字应为 {expected}：舍入差异。",
        MessageCode.UnverifiedTotal => "{place}：印为 {printed}；如确为总计，则应为 {expected}。",
        MessageCode.TablesDiffer => "{place}：印为 {printed}，{other}为 {expected}。",
        MessageCode.ShareOfZero => "{place}：{part} 的基数为零，比例无从计算，却印为 {printed}%。",
        MessageCode.JointlyInfeasible => "{place}：{count} 个等式各自在舍入范围内成立，但不存在同时满足全部等式的真实数值。",
        MessageCode.DoubleZero => "{place}：印为“00”，并非此类报告中数字的写法；按零处理。",
        MessageCode.LetterForDigit => "{place}：印为“{printed}”，其中以字母代替了数字。",
        MessageCode.UnreadableFigure => "{place}：应为数字之处印为“{printed}”。",
        MessageCode.OverIncumbency => "{place}：已填补员额 {filled} 个，已批准员额 {approved} 个。",
        MessageCode.DanglingReference => "{place}：提及成果 {outcome}，但该成果不存在。",
        MessageCode.OutcomeBeforeObjective => "{place}：成果 {outcome} 的案文位于其所属目标的标题之前。",
        MessageCode.NothingChecked => "{place}：{reason}，无法核对。",
        MessageCode.ReasonNoRelation => "数字之间未发现任何关系",
        MessageCode.ReasonCellsUnread => "有{count}个含数字的单元格（如“{printed}”）未能读作数字",
        MessageCode.ColumnsUnchecked => "{place}：以下列未受任何核对：{columns}。其中如有印误，无法发现。",
        MessageCode.RowsUnchecked => "{place}：以下行未受任何核对：{rows}。其中如有印误，无法发现。",
        _ => null,
    };
}
