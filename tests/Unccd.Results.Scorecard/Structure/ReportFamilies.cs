namespace Unccd.Results.Scorecard.Structure;

/// <summary>The tables of a performance report as they are written in three languages, a third of those in money with honest roundings.</summary>
internal static class ReportFamilies
{
    private static readonly string[][] Programmes =
    [
        ["Executive direction", "External relations", "Science and technology", "Administrative services", "Global Mechanism", "Land and water", "Legal affairs", "Gender and civil society", "Regional coordination"],
        ["Direction exécutive", "Relations extérieures", "Science et technologie", "Services administratifs", "Mécanisme mondial", "Terres et eaux", "Affaires juridiques", "Société civile", "Coordination régionale"],
        ["行政领导", "对外关系", "科学和技术", "行政事务", "全球机制", "土地和水", "法律事务", "民间社会", "区域协调"],
    ];

    private static readonly string[] Grades = ["USG", "ASG", "D-2", "D-1", "P-5", "P-4", "P-3", "P-2"];
    private static readonly string[] TotalWord = ["Total", "Total", "共计"];
    private static readonly string[] SubtotalWord = ["Subtotal", "Total partiel", "小计"];

    public static IReadOnlyList<(string Name, Func<SplitMix, MadeUpTable> Make)> All { get; } =
    [
        ("expenditure", Expenditure),
        ("posts, approved and filled", PairedPosts),
        ("regions and sex", Regions),
        ("biennium with support costs", Biennium),
    ];

    public static MadeUpTable Expenditure(SplitMix random)
    {
        var language = random.Int(0, 2);
        var table = new MadeUpTable { Family = "expenditure", Title = language == 2 ? "各方案的支出" : "Expenditure by programme", Unit = random.Pick("Euros", "euros", "欧元") };
        var approved = table.Column(random.Pick("Approved budget 2018-2019", "Budget approuvé 2018-2019", "2018-2019 年核定预算"));
        var spent = table.Column(random.Pick("Expenditure as at 31 May 2019", "Dépenses au 31 mai 2019", "截至 2019 年 5 月 31 日的支出"));
        var projected = table.Column(random.Pick("Projected expenditure June-December 2019", "Dépenses prévues", "2019 年 6 月至 12 月支出预测"));
        var total = table.Column(random.Pick("Total expenditure as at 31 December 2019", "Total des dépenses", "支出总额"));
        var balance = table.Column(random.Pick("Projected balance", "Solde prévu", "预计结存"));
        var noisy = random.Chance(33);
        var lettered = random.Chance(60);
        var names = random.Sample(Programmes[language], random.Int(4, 9));
        var items = new List<int>();
        for (var i = 0; i < names.Count; i++)
        {
            if (i == 0 && random.Chance(50))
                table.Heading(language == 2 ? "一. 秘书处方案" : "I. Secretariat programmes");
            if (i == names.Count - 1 && random.Chance(40))
                table.Heading(language == 2 ? "二. 全球机制" : "II. Global Mechanism");
            var row = table.Row(lettered ? $"{(char)('A' + i)}. {names[i]}" : names[i]);
            items.Add(row);
            var amount = random.Amount(5, 7);
            table[row, approved] = noisy ? amount : Math.Round(amount);
            table[row, spent] = noisy ? amount * random.Int(400, 800) / 1000m : Math.Round(amount * random.Int(400, 800) / 1000m);
            table[row, projected] = random.Chance(8) ? 0m : noisy ? amount * random.Int(100, 400) / 1000m : Math.Round(amount * random.Int(100, 400) / 1000m);
        }

        var sum = table.Row(lettered ? $"{(language == 2 ? "核心预算总额" : "Total core budget")} (A-{(char)('A' + names.Count - 1)})" : TotalWord[language], random.Chance(70));
        var memo = random.Chance(40) ? table.Row(language == 2 ? "干旱倡议" : "Drought Initiative") : -1;
        if (memo >= 0)
        {
            table[memo, approved] = Math.Round(random.Amount(6, 7));
            table[memo, spent] = Math.Round(random.Amount(5, 6));
            table[memo, projected] = Math.Round(random.Amount(5, 6));
        }

        table.Total(sum, items, [approved, spent, projected]);
        table.Across(total, [(spent, 1), (projected, 1)]);
        table.Across(balance, [(approved, 1), (total, -1)]);
        table.Total(sum, items, [total, balance]);
        return table;
    }

    public static MadeUpTable PairedPosts(SplitMix random)
    {
        var language = random.Int(0, 2);
        var table = new MadeUpTable { Family = "posts, approved and filled", Title = language == 2 ? "所设员额和填补的员额对比" : "Posts approved and filled by funding source", Nil = random.Pick("0", "0", "–") };
        string[][] sources = [["Core", "Supplementary", "Bonn Fund", "Programme support costs"], ["Budget de base", "Complémentaire", "Fonds de Bonn", "Appui aux programmes"], ["核心", "补充", "波恩基金", "方案支助费用"]];
        string[][] pair = [["Approved", "Filled"], ["Approuvés", "Pourvus"], ["已批准", "已填补"]];
        var used = random.Sample(sources[language], random.Int(2, 4));
        foreach (var source in used)
        {
            table.Column(source, pair[language][0]);
            table.Column(source, pair[language][1]);
        }

        table.Column(TotalWord[language], pair[language][0]);
        table.Column(TotalWord[language], pair[language][1]);
        var grades = random.Sample(Grades, random.Int(5, 8)).Select(grade => table.Row(grade)).ToList();
        var sub = table.Row(SubtotalWord[language], random.Chance(60));
        var service = table.Row("GS");
        var all = table.Row(TotalWord[language], random.Chance(60));
        foreach (var row in grades.Append(service))
        {
            for (var source = 0; source < used.Count; source++)
            {
                var posts = random.Chance(source == 0 ? 90 : 45) ? random.Int(1, source == 0 ? 12 : 6) : 0;
                table[row, 2 * source] = posts;
                table[row, (2 * source) + 1] = Math.Max(0, posts - (random.Chance(60) ? 0 : random.Int(-1, 3)));
            }
        }

        var columns = Enumerable.Range(0, 2 * used.Count).ToList();
        table.Total(sub, grades, columns);
        table.Total(all, [sub, service], columns);
        for (var i = 0; i < 2; i++)
            table.Across((2 * used.Count) + i, [.. Enumerable.Range(0, used.Count).Select(source => ((2 * source) + i, 1))]);
        table.Total(sub, grades, [2 * used.Count, (2 * used.Count) + 1]);
        table.Total(all, [sub, service], [2 * used.Count, (2 * used.Count) + 1]);
        return table;
    }

    public static MadeUpTable Regions(SplitMix random)
    {
        var language = random.Int(0, 2);
        string[][] words =
        [
            ["Africa", "Asia", "LAC", "CEE", "WEOG", "Male", "Female", "Filled", "Percentage of total"],
            ["Afrique", "Asie", "ALC", "ECO", "Groupe occidental", "Hommes", "Femmes", "Pourvus", "Pourcentage du total"],
            ["非洲", "亚洲", "LAC", "CEE", "WEOG", "男性", "女性", "已填补", "占总数百分比"],
        ];
        var word = words[language];
        var table = new MadeUpTable { Family = "regions and sex", Title = language == 2 ? "员额的地域分布和性别情况" : "Geographical distribution and sex of posts filled" };
        foreach (var header in word.Take(8))
            table.Column(header);
        var grades = random.Sample(Grades, random.Int(5, 8)).Select(grade => table.Row(grade)).ToList();
        foreach (var row in grades)
        {
            for (var region = 0; region < 5; region++)
                table[row, region] = random.Chance(65) ? random.Int(0, 6) : 0;
        }

        var sub = table.Row(SubtotalWord[language], random.Chance(60));
        table.Total(sub, grades, [0, 1, 2, 3, 4]);
        table.Across(7, [(0, 1), (1, 1), (2, 1), (3, 1), (4, 1)]);
        foreach (var row in grades)
            table[row, 5] = Math.Min(table[row, 7]!.Value, random.Int(0, (int)table[row, 7]!.Value));
        table.Total(sub, grades, [5, 7]);
        foreach (var row in grades.Append(sub))
        {
            table[row, 6] = table[row, 7] - table[row, 5];
            table.Remember((row, 7), [((row, 5), 1), ((row, 6), 1)]);
        }

        table.Total(sub, grades, [6]);
        var share = table.Row(word[8]);
        table.ShareRow = share;
        for (var column = 0; column < 8; column++)
        {
            table[share, column] = 100m * table[sub, column] / Math.Max(1m, table[sub, 7]!.Value);
            if (column < 7)
                table.RememberShare((share, column), (sub, column), (sub, 7));
        }

        return table;
    }

    public static MadeUpTable Biennium(SplitMix random)
    {
        var language = random.Int(0, 2);
        var noisy = random.Chance(33);
        var year = random.Int(2008, 2024);
        var table = new MadeUpTable { Family = "biennium with support costs", Title = language == 2 ? "方案预算" : "Programme budget", Unit = random.Pick("Euros", "United States dollars", "欧元") };
        var first = table.Column($"{year}");
        var second = table.Column($"{year + 1}");
        var both = table.Column($"{year}–{year + 1}");
        var items = random.Sample(Programmes[language], random.Int(4, 9)).Select(name => table.Row(name)).ToList();
        foreach (var row in items)
        {
            var amount = random.Amount(5, 7);
            table[row, first] = noisy ? amount : Math.Round(amount);
            table[row, second] = random.Chance(30) ? table[row, first] : noisy ? amount * random.Int(900, 1100) / 1000m : Math.Round(amount * random.Int(900, 1100) / 1000m);
        }

        var sub = table.Row(SubtotalWord[language]);
        var support = table.Row(random.Pick("Programme support costs", "Appui aux programmes (13 %)", "方案支助费用"));
        var total = table.Row(TotalWord[language], random.Chance(60));
        table.Total(sub, items, [first, second]);
        foreach (var column in (int[])[first, second])
            table[support, column] = noisy ? table[sub, column] * 0.13m : Math.Round(table[sub, column]!.Value * 0.13m, MidpointRounding.AwayFromZero);
        table.Total(total, [sub, support], [first, second]);
        table.Across(both, [(first, 1), (second, 1)]);
        table.Total(sub, items, [both]);
        table.Total(total, [sub, support], [both]);
        // The amount of both years is a sum of rounded amounts, no rounded rate of its own.
        for (var column = 0; column < 2; column++)
            table.RememberRate((support, column), (sub, column));
        return table;
    }
}
