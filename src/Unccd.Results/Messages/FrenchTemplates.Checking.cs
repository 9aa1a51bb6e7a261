namespace Unccd.Results.Messages;

internal static partial class FrenchTemplates
{
    private static string? Checking(string code) => code switch
    {
        MessageCode.PlaceOfCell => "{table}, {row}, {column}",
        MessageCode.PlaceOfUnlabelledCell => "{table}, ligne {rowIndex}, {column}",
        MessageCode.PlaceOfTable => "{table}",
        MessageCode.PlaceOfUnnumberedTable => "Tableau en position {position}",
        MessageCode.PlaceOfNumberedTable => "Tableau {number}",
        MessageCode.PlaceOfParagraph => "Paragraphe {paragraph}",
        MessageCode.PlaceOfFootnote => "Note {mark}",
        MessageCode.PlaceOfOutcome => "Résultat {outcome}",
        MessageCode.PlaceOfText => "Texte",
        MessageCode.PlacesTogether => "{places}",
        MessageCode.RowSumViolated => "{place} : il est imprimé {printed}, les autres colonnes de la ligne donnent {expected}.",
        MessageCode.ColumnSumViolated => "{place} : il est imprimé {printed}, la somme des lignes est {expected}.",
        MessageCode.SubtotalViolated => "{place} : il est imprimé {printed}, la somme des lignes du total partiel est {expected}.",
        MessageCode.BalanceViolated => "{place} : il est imprimé {printed}, la différence entre les autres colonnes est {expected}.",
        MessageCode.ShareViolated => "{place} : il est imprimé {printed} %, {part} sur {whole} font {expected} %.",
        MessageCode.RateViolated => "{place} : il est imprimé {printed}, {rate} % de {basis} font {expected}.",
        MessageCode.EqualTotalsViolated => "{place} : il est imprimé {printed}, alors que ce chiffre doit être égal à celui de « {other} », soit {expected}.",
        MessageCode.CrossTableViolated => "{place} : il est imprimé {printed}, {expected} résulte de : {other}.",
        MessageCode.StatementViolated => "{place} : le texte indique {printed}, {expected} résulte de : {other}.",
        MessageCode.RoundingDifference => "{place} : il est imprimé {printed}, {expected} résulte des autres chiffres : différence d'arrondi.",
        MessageCode.UnverifiedTotal => "{place} : il est imprimé {printed} ; si c'est bien le total qu'il semble être, il devrait être {expected}.",
        MessageCode.TablesDiffer => "{place} : il est imprimé {printed}, « {other} » donne {expected}.",
        MessageCode.ShareOfZero => "{place} : il est imprimé {printed} % pour {part} sur une base nulle, dont il n'existe pas de pourcentage.",
        MessageCode.JointlyInfeasible => "{place} : chacune des {count} égalités est vérifiée à l'arrondi près, mais aucune valeur réelle ne les vérifie toutes.",
        MessageCode.DoubleZero => "{place} : il est imprimé « 00 », qui n'est pas un nombre tel que ces rapports les écrivent ; il est lu comme néant.",
        MessageCode.LetterForDigit => "{place} : il est imprimé « {printed} », avec une lettre au lieu d'un chiffre.",
        MessageCode.UnreadableFigure => "{place} : il est imprimé « {printed} » là où un chiffre est attendu.",
        MessageCode.OverIncumbency => "{place} : postes pourvus : {filled}, postes approuvés : {approved}.",
        MessageCode.DanglingReference => "{place} : renvoi au résultat {outcome}, qui n'existe pas.",
        MessageCode.OutcomeBeforeObjective => "{place} : le texte du résultat {outcome} précède le titre de son objectif.",
        MessageCode.NothingChecked => "{place} : rien n'a pu être vérifié, car {reason}.",
        MessageCode.ReasonNoRelation => "aucune relation n'a été trouvée entre ses chiffres",
        MessageCode.ReasonCellsUnread => "des cellules qui contiennent des chiffres, comme « {printed} », n'ont pu être lues comme des nombres (nombre de cellules : {count})",
        MessageCode.ColumnsUnchecked => "{place} : rien ne vérifie cette colonne : {columns}. Une erreur d'impression y passerait inaperçue.",
        MessageCode.RowsUnchecked => "{place} : rien ne vérifie cette ligne : {rows}. Une erreur d'impression y passerait inaperçue.",
        _ => null,
    };
}
