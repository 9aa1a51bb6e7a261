using System.Text.RegularExpressions;
using Unccd.Results.Tables;

namespace Unccd.Results.Budgets;

/// <summary>Gives the rows and columns of a printed table of expenditure their roles by their labels; one unknown label and there is no reading.</summary>
internal static partial class ExpenditureLabels
{
    private static readonly HashSet<string> CoreTotals = Wording.Keys(
        "Core budget total", "Total core budget", "Total, core budget", "Total for the core budget", "Core budget, total", "核心预算总额", "核心预算共计", "核心预算合计",
        "Total du budget de base", "Total budget de base", "Montant total du budget de base", "Budget de base, total");

    private static readonly HashSet<string> Memos = Wording.Keys("Drought Initiative", "干旱倡议", "抗旱倡议", "Initiative sur la sécheresse", "Initiative sécheresse", "Initiative de lutte contre la sécheresse");

    private static readonly Dictionary<string, OrganizationalUnit> Units = UnitNames();

    private static readonly Dictionary<string, ExpenditureColumn> BareHeaders = new(StringComparer.Ordinal)
    {
        ["approved"] = ExpenditureColumn.Approved,
        ["budget"] = ExpenditureColumn.Approved,
        ["projection"] = ExpenditureColumn.Projection,
        ["projected"] = ExpenditureColumn.Projection,
        ["total"] = ExpenditureColumn.TotalExpenditure,
    };

    private static readonly (ExpenditureColumn Role, string[] All, string[] None)[] Headers =
    [
        (ExpenditureColumn.Share, ["expenditure", "percent"], ["total expenditure"]),
        (ExpenditureColumn.Share, ["expenditure", "per cent"], ["total expenditure"]),
        (ExpenditureColumn.Share, ["支出占", "百分比"], ["总额"]),
        (ExpenditureColumn.Share, ["dépenses", "pourcentage"], ["totales", "total des"]),
        (ExpenditureColumn.Balance, ["balance"], ["opening", "unpaid", "outstanding", "fund"]),
        (ExpenditureColumn.Balance, ["结存"], ["期初"]),
        (ExpenditureColumn.Balance, ["余额"], ["期初", "基金"]),
        (ExpenditureColumn.Balance, ["solde"], ["ouverture", "fonds"]),
        (ExpenditureColumn.TotalExpenditure, ["total expenditure"], ["balance"]),
        (ExpenditureColumn.TotalExpenditure, ["支出总额"], []),
        (ExpenditureColumn.TotalExpenditure, ["total des dépenses"], []),
        (ExpenditureColumn.TotalExpenditure, ["dépenses totales"], []),
        (ExpenditureColumn.Projection, ["projected expenditure"], ["total"]),
        (ExpenditureColumn.Projection, ["expenditure projection"], ["total"]),
        (ExpenditureColumn.Projection, ["estimated expenditure"], ["total"]),
        (ExpenditureColumn.Projection, ["支出预测"], []),
        (ExpenditureColumn.Projection, ["预计支出"], []),
        (ExpenditureColumn.Projection, ["dépenses prévues"], ["total"]),
        (ExpenditureColumn.Projection, ["dépenses projetées"], ["total"]),
        (ExpenditureColumn.Approved, ["approved budget"], []),
        (ExpenditureColumn.Approved, ["核定预算"], []),
        (ExpenditureColumn.Approved, ["budget approuvé"], []),
        (ExpenditureColumn.Expenditure, ["expenditure"], ["total", "projected", "projection", "estimate", "percent", "per cent", "balance", "%", "rate", "share"]),
        (ExpenditureColumn.Expenditure, ["支出"], ["总额", "预测", "预计", "百分比", "结存", "%", "率"]),
        (ExpenditureColumn.Expenditure, ["dépenses"], ["total", "prévu", "projet", "estim", "pourcentage", "solde", "%", "taux", "part"]),
    ];

    /// <summary>The roles of the columns; null where a header has none.</summary>
    public static List<ExpenditureColumn>? Columns(PrintedTable print)
    {
        var roles = new List<ExpenditureColumn>(print.Columns.Count);
        foreach (var column in print.Columns)
        {
            var key = Wording.Key(string.Join(' ', column.Levels));
            if (BareHeaders.TryGetValue(key, out var bare))
            {
                roles.Add(bare);
                continue;
            }

            var found = Headers.FirstOrDefault(header =>
                header.All.All(word => key.Contains(word, StringComparison.Ordinal)) && !header.None.Any(word => key.Contains(word, StringComparison.Ordinal)));
            if (found.All is null)
                return null;
            roles.Add(found.Role);
        }

        return roles;
    }

    /// <summary>The roles of the rows; null where a label has none, or where the total says that it adds other lines than those above it.</summary>
    public static List<ExpenditureRow>? Rows(PrintedTable print)
    {
        var roles = new List<ExpenditureRow>(print.Rows.Count);
        var letters = "";
        foreach (var row in print.Rows)
        {
            if (RoleOf(row) is not { } role)
                return null;
            if (role.Kind == ExpenditureRowKind.Programme && Lettered().Match(Wording.Key(row.Label)) is { Success: true } match)
                letters += match.Groups["letter"].Value;
            if (role.Kind == ExpenditureRowKind.Total && Span().Match(Wording.Key(row.Label)) is { Success: true } span && !IsSpan(letters, span))
                return null;
            roles.Add(role);
        }

        // A budget of programmes without its total, or with only one, is no table that this type describes.
        return roles.Any(role => role.Kind == ExpenditureRowKind.Total) && roles.Count(role => role.IsLine) > 1 ? roles : null;
    }

    private static ExpenditureRow? RoleOf(PrintedRow row)
    {
        if (row.IsHeading)
            return ExpenditureRow.Heading;
        var key = Wording.Key(row.Label);
        if (Wording.IsTotal(row.Label) || CoreTotals.Contains(Wording.WithoutParentheses(key)))
            return ExpenditureRow.Total;
        if (Memos.Contains(key))
            return ExpenditureRow.Memo;
        var name = Lettered().Match(key) is { Success: true } match ? match.Groups["name"].Value : key;
        if (Units.TryGetValue(name, out var unit))
            return ExpenditureRow.Programme(unit);
        return ObjectOfExpenditure.TryParse(row.Label, out var one) ? ExpenditureRow.Of(one) : null;
    }

    private static bool IsSpan(string letters, Match span)
    {
        var (first, last) = (span.Groups["first"].Value[0], span.Groups["last"].Value[0]);
        return letters.Length == last - first + 1 && letters.Select((letter, i) => letter - first - i).All(difference => difference == 0);
    }

    private static Dictionary<string, OrganizationalUnit> UnitNames()
    {
        var names = new Dictionary<string, OrganizationalUnit>(StringComparer.Ordinal);
        foreach (var unit in OrganizationalUnit.Known)
        {
            names[Wording.Key(unit.Abbreviation)] = unit;
            names[Wording.Key(unit.EnglishName!)] = unit;
        }

        Add(OrganizationalUnit.ExecutiveDirectionAndManagement, "行政领导和管理", "Direction exécutive et gestion", "Direction exécutive et administration");
        Add(OrganizationalUnit.ExternalRelations, "对外关系、政策和宣传", "Relations extérieures, politiques et sensibilisation", "Relations extérieures, politique et sensibilisation", "Relations extérieures, politiques et plaidoyer", "Relations extérieures, politique et plaidoyer");
        Add(OrganizationalUnit.Science, "科学、技术和执行", "Science, technologie et mise en œuvre", "Sciences, technologies et mise en œuvre");
        Add(OrganizationalUnit.Administration, "行政事务", "Administrative service", "Administration services", "Services administratifs");
        Add(OrganizationalUnit.GlobalMechanism, "全球机制", "The Global Mechanism", "Mécanisme mondial", "Le Mécanisme mondial");
        return names;

        void Add(OrganizationalUnit unit, params string[] labels)
        {
            foreach (var label in labels)
                names[Wording.Key(label)] = unit;
        }
    }

    [GeneratedRegex(@"^(?<letter>[a-z])\s?[.),:]\s?(?<name>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"\((?<first>[a-z]) ?- ?(?<last>[a-z])\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
