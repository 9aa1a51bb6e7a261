namespace Unccd.Results.Messages;

internal static partial class ChineseTemplates
{
    private static string? Comparison(string code) => code switch
    {
        MessageCode.VersionsDiffer => "{place}：{firstSource} 中为 {first}，{secondSource} 中为 {second}。",
        MessageCode.VersionAtFault => "{place}：{firstSource} 中为 {first}，{secondSource} 中为 {second}；{fault} 中的数字有误：它使 {count} 个等式不成立。",
        MessageCode.FigureChanged => "{place}：{firstSource} 中的 {first} 在 {secondSource} 中改为 {second}。",
        MessageCode.TableInOneOnly => "{table}：仅见于 {source}。",
        MessageCode.RowInOneOnly => "{table}：“{name}”一行仅见于 {source}。",
        MessageCode.ColumnInOneOnly => "{table}：“{name}”一栏仅见于 {source}。",
        MessageCode.RowMoved => "{table}：“{row}”一行由第 {from} 位移至第 {to} 位。",
        MessageCode.RowLabelChanged => "{table}，第 {rowIndex} 行：“{first}”改为“{second}”。",
        MessageCode.TextFiguresChanged => "{place}：数字 {first} 改为 {second}。",
        MessageCode.ParagraphInOneOnly => "{place}（含数字 {figures}）：仅见于 {source}。",
        MessageCode.NothingCompared => "{first} 与 {second} 没有任何数字可以比对。",
        MessageCode.OpeningDiffers => "{place}：{secondSource} 的期初数为 {second}，而 {firstSource} 的期末数为 {first}（{other}）。",
        _ => null,
    };
}
