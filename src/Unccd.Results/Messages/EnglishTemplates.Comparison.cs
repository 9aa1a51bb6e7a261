namespace Unccd.Results.Messages;

internal static partial class EnglishTemplates
{
    private static string? Comparison(string code) => code switch
    {
        MessageCode.VersionsDiffer => "{place}: {first} in {firstSource}, {second} in {secondSource}.",
        MessageCode.VersionAtFault => "{place}: {first} in {firstSource}, {second} in {secondSource}; the figure in {fault} is the wrong one: identities that it breaks: {count}.",
        MessageCode.FigureChanged => "{place}: {first} in {firstSource} has become {second} in {secondSource}.",
        MessageCode.TableInOneOnly => "{table} stands only in {source}.",
        MessageCode.RowInOneOnly => "{table}: the row \"{name}\" stands only in {source}.",
        MessageCode.ColumnInOneOnly => "{table}: the column \"{name}\" stands only in {source}.",
        MessageCode.RowMoved => "{table}: the row \"{row}\" has moved from position {from} to {to}.",
        MessageCode.RowLabelChanged => "{table}, row {rowIndex}: the label \"{first}\" has become \"{second}\".",
        MessageCode.TextFiguresChanged => "{place}: the figures {first} have become {second}.",
        MessageCode.ParagraphInOneOnly => "{place}, with the figures {figures}, stands only in {source}.",
        MessageCode.NothingCompared => "No figure of {first} could be compared with {second}.",
        MessageCode.OpeningDiffers => "{place}: {secondSource} opens with {second}, but {firstSource} closed with {first} ({other}).",
        _ => null,
    };
}
