namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Comparison(string code) => code switch
    {
        MessageCode.VersionsDiffer => "{place} : {first} dans {firstSource}, {second} dans {secondSource}.",
        MessageCode.VersionAtFault => "{place} : {first} dans {firstSource}, {second} dans {secondSource} ; le chiffre erroné est celui de {fault} : égalités qu'il enfreint : {count}.",
        MessageCode.FigureChanged => "{place} : {first} dans {firstSource} est devenu {second} dans {secondSource}.",
        MessageCode.TableInOneOnly => "{table} : ne figure que dans {source}.",
        MessageCode.RowInOneOnly => "{table} : la ligne « {name} » ne figure que dans {source}.",
        MessageCode.ColumnInOneOnly => "{table} : la colonne « {name} » ne figure que dans {source}.",
        MessageCode.RowMoved => "{table} : la ligne « {row} » est passée de la position {from} à la position {to}.",
        MessageCode.RowLabelChanged => "{table}, ligne {rowIndex} : l'intitulé « {first} » est devenu « {second} ».",
        MessageCode.TextFiguresChanged => "{place} : les chiffres {first} sont devenus {second}.",
        MessageCode.ParagraphInOneOnly => "{place}, avec les chiffres {figures} : ne figure que dans {source}.",
        MessageCode.NothingCompared => "Aucun chiffre de {first} n'a pu être comparé avec {second}.",
        MessageCode.OpeningDiffers => "{place} : {secondSource} s'ouvre sur {second}, alors que {firstSource} se clôt sur {first} ({other}).",
        _ => null,
    };
}
