namespace Unccd.Results.Scorecard.Structure;

/// <summary>Small odd tables: few rows and columns, no unit, unusual words for totals or none, totals first or last, quarters, months or years across, whole or decimal figures.</summary>
internal static class SmallFamilies
{
    private static readonly string[][] Places =
    [
        ["North", "South", "East", "West", "Centre", "Coast", "Highlands"],
        ["Nord", "Sud", "Est", "Ouest", "Centre", "Littoral", "Hauts plateaux"],
        ["北部", "南部", "东部", "西部", "中部", "沿海", "高原"],
        ["Norte", "Sur", "Este", "Oeste", "Centro", "Costa", "Sierra"],
        ["Север", "Юг", "Восток", "Запад", "Центр", "Побережье", "Нагорье"],
        ["الشمال", "الجنوب", "الشرق", "الغرب", "الوسط", "الساحل", "المرتفعات"],
    ];

    private static readonly string[][] RowTotals =
    [
        ["All sites", "Overall", "Grand total", "Whole region", "Combined", "Sum", "Total", "All", "Together", ""],
        ["Tous les sites", "Ensemble", "Total général", "Toute la région", "Somme", "Total", ""],
        ["所有地点", "总体", "总计", "全区", "合并", "总和", "共计", "全部", ""],
        ["Todos los sitios", "Conjunto", "Total general", "Toda la región", "Suma", "Total", ""],
        ["Все участки", "В целом", "Итого", "Весь регион", "Сумма", "Всего", ""],
        ["جميع المواقع", "المجموع الكلي", "كل المنطقة", "المجموع", "الكل", ""],
    ];

    private static readonly string[][] ColumnTotals =
    [
        ["Year", "Total", "All", "Sum", "Overall", "Annual", "Combined", ""],
        ["Année", "Total", "Ensemble", "Somme", "Annuel", ""],
        ["全年", "总计", "合计", "总和", "年度", ""],
        ["Año", "Total", "Conjunto", "Suma", "Anual", ""],
        ["Год", "Всего", "Итого", "Сумма", "За год", ""],
        ["السنة", "المجموع", "الكل", ""],
    ];

    private static readonly string[] PercentWords = ["%", "Part (%)", "占比", "Porcentaje", "Процент", "النسبة المئوية"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"];
    private static readonly string[] Things = ["Type A", "Type B", "Type C", "Type D", "Type E"];

    public static IReadOnlyList<(string Name, Func<SplitMix, MadeUpTable> Make)> All { get; } =
    [
        ("small, totals both ways", random => Small(random, "small, totals both ways", across: true, down: true)),
        ("small, a total column alone", random => Small(random, "small, a total column alone", across: true, down: false)),
        ("small, a total row alone", random => Small(random, "small, a total row alone", across: false, down: true)),
    ];

    private static MadeUpTable Small(SplitMix random, string family, bool across, bool down)
    {
        var language = random.Int(0, 5);
        var size = random.Int(0, 4);
        var decimals = size switch { 3 => 1, 4 => 2, _ => 0 };
        var table = new MadeUpTable { Family = family, Title = "Observations", Decimals = decimals, KeepsDecimals = decimals > 0, LastPlace = size switch { 0 => 0m, 3 => 0.1m, 4 => 0.01m, _ => 1m }, Nil = random.Pick("0", "–") };
        var names = ColumnNames(random, language);
        var isFirst = random.Chance(25);
        var percent = across && random.Chance(15);
        var transposed = random.Chance(20);
        var places = random.Sample(Places[language], random.Int(down ? 2 : 3, 5));
        if (transposed)
            (names, places) = (places, names);
        var all = -1;
        if (across && isFirst)
            all = table.Column(random.Pick(ColumnTotals[language]));
        var columns = names.ConvertAll(name => table.Column(name));
        if (across && !isFirst)
            all = table.Column(random.Pick(ColumnTotals[language]));
        var share = percent ? table.Column(PercentWords[language]) : -1;
        var top = random.Chance(20);
        var bold = random.Chance(30);
        var total = down && top ? table.Row(random.Pick(RowTotals[language]), bold) : -1;
        var items = places.ConvertAll(name => table.Row(name));
        if (down && !top)
            total = table.Row(random.Pick(RowTotals[language]), bold);
        foreach (var row in items)
        {
            foreach (var column in columns)
                table[row, column] = Figure(random, size);
        }

        if (down)
            table.Total(total, items, columns);
        if (across)
            table.Across(all, [.. columns.Select(column => (column, 1))]);
        if (across && down)
            table.Total(total, items, [all]);
        if (share >= 0)
            Shares(table, share, all, columns[0], down ? items.Append(total) : items);
        return table;
    }

    // What each row has of its first column: to be found, and in nobody's way.
    private static void Shares(MadeUpTable table, int share, int all, int part, IEnumerable<int> rows)
    {
        table.ShareColumn = share;
        foreach (var row in rows)
        {
            if (table[row, all] == 0m)
                continue;
            table[row, share] = 100m * table[row, part] / table[row, all];
            table.RememberShare((row, share), (row, part), (row, all));
        }
    }

    private static List<string> ColumnNames(SplitMix random, int language)
    {
        switch (random.Int(0, 3))
        {
            case 0:
                return [.. (language == 2 ? (string[])["一季度", "二季度", "三季度", "四季度"] : ["Q1", "Q2", "Q3", "Q4"])];
            case 1:
                return [.. Months.Take(random.Int(3, 6))];
            case 2:
                var year = random.Int(2001, 2022);
                return [.. Enumerable.Range(year, random.Int(2, 4)).Select(one => $"{one}")];
            default:
                return random.Sample(Things, random.Int(2, 4));
        }
    }

    private static decimal Figure(SplitMix random, int size) => size switch
    {
        0 => random.Chance(20) ? 0m : random.Int(1, 30),
        1 => random.Int(10, 999),
        2 => Math.Round(random.Amount(3, 5)),
        3 => random.Int(5, 400) / 10m,
        _ => random.Int(500, 99_999) / 100m,
    };
}
