namespace Unccd.Results.Reports;

internal static partial class KnownFacts
{
    /// <summary>What texts state under objectives 1 and 2.</summary>
    private static KnownFact[] Land { get; } =
    [
        new("1", "affected countries with national planning of land targets", "countries", FactTime.Biennium, "{n}个受影响国家~LDN目标", "1.1 summary", initiative: "LDN-TSP"),
        new("2", "countries in the target setting programme", "countries", FactTime.Date, "{n}个国家加入了?~目标设定方案", "1.1", initiative: "LDN-TSP", indicator: "1.1"),
        new("3", "countries that set voluntary land targets", "countries", FactTime.Date, "{n}个国家(?:设立|设定|确定)了?~自主目标", "1.1", initiative: "LDN-TSP", indicator: "1.1"),
        new("4", "country compilations of land targets", "countries", FactTime.Date, "{n}个国家关于LDN目标的~信息汇编", "1.1", initiative: "KNOWLEDGE-HUB"),
        new("5", "country profiles", "countries", FactTime.Date, "{n}个国家的LDN国家概况", "1.1", initiative: "KNOWLEDGE-HUB"),
        new("6", "countries with ideas for transformative projects", "countries", FactTime.Date, "{n}个国家为变革性~思路", "1.1", initiative: "TRANSFORMATIVE"),
        new("7", "kinds of support of the target setting programme", "components", FactTime.Biennium, "目标设定方案提供了?:{e}", "1.1", initiative: "LDN-TSP"),
        new("8", "final evaluation of the target setting programme finished", "date", FactTime.Own, "{d}完成了?对?LDN目标设定方案的~评价", "1.1", initiative: "LDN-TSP"),
        new("9", "countries with Greening Drylands projects", "countries", FactTime.Biennium, "{l}继续实施", "1.1", initiative: "GREENING-DRYLANDS"),
        new("10", "countries planning action under Greening Drylands", "countries", FactTime.Biennium, "{l}推进行动规划", "1.1", initiative: "GREENING-DRYLANDS"),
        new("11", "drained peatland restored in Belarus", "hectares", FactTime.Biennium, "恢复了?{n}公顷", "1.1", initiative: "GREENING-DRYLANDS"),
        new("12", "in-depth review of SDG 15", "date", FactTime.Own, "{d}可持续发展问题高级别政治论坛提出", "1.1"),
        new("13", "regional training workshops on reporting", "workshops", FactTime.Biennium, "{n}次区域培训讲习班", "1.2", initiative: "PRAIS"),
        new("14", "e-learning courses on reporting", "courses", FactTime.Biennium, "{n}次电子学习课程", "1.2", initiative: "PRAIS"),
        new("15", "land-based indicators", "indicators", FactTime.Biennium, "{n}个基于土地的指标", "1.2", initiative: "PRAIS"),
        new("16", "national reports submitted", "countries", FactTime.Biennium, @"{n}个国家(?:\([^)]{0,40}\))?提交了?国家报告", "1.2", initiative: "PRAIS", indicator: "1.2"),
        new("17", "reporting countries as a share of all Parties", "%", FactTime.Biennium, "{h}占所有缔约方的{n}%", "1.2", initiative: "PRAIS", indicator: "1.2"),
        new("18", "reports with quantitative data on the three indicators", "%", FactTime.Biennium, "{n}%报告了?~指标", "1.2", initiative: "PRAIS", indicator: "1.2"),
        new("19", "reports submitted in time for CRIC 17", "reports", FactTime.Month, "指定期限内提交的{n}份报告", "1.2", initiative: "PRAIS", indicator: "1.2"),
        new("20", "GEO-LDN launched", "date", FactTime.Own, "举措于{d}启动", "1.2", initiative: "GEO-LDN"),
        new("21", "first data on indicator 15.3.1 in documents of the political forum", "date", FactTime.Own, "数据将于{d}首次出现", "1.2", initiative: "PRAIS"),
        new("22", "peer-reviewed technical reports", "reports", FactTime.Biennium, "{n}份同行审查的技术报告", "1.3 summary", initiative: "SPI", indicator: "1.3"),
        new("23", "sub-objectives of the first objective of the interface", "objectives", FactTime.Biennium, "通过{n}个次级目标", "1.3", initiative: "SPI"),
        new("24", "areas of the report on enabling environments", "areas", FactTime.Biennium, "侧重于{n}个方面", "1.3", initiative: "SPI"),
        new("25", "Science-Policy Blog launched", "date", FactTime.Own, "{d}启动了?~博客", "1.3", initiative: "SPI"),
        new("26", "African countries with project concept notes", "countries", FactTime.Biennium, "{n}个非洲国家", "2.1", initiative: "3S", indicator: "2.1"),
        new("27", "call for good practices", "date", FactTime.Own, "{d}征集~良好做法", "2.1"),
        new("28", "finance partners in joint operations", "institutions", FactTime.Biennium, "与{l}合作，~联合行动", "2.1", initiative: "3S"),
        new("29", "technical workshops on gender", "workshops", FactTime.Biennium, "{n}次关于~技术讲习班", "2.2", initiative: "GENDER", indicator: "2.2"),
        new("30", "focal points and representatives trained on gender", "persons", FactTime.Biennium, "{n}位国家协调人", "2.2", initiative: "GENDER", indicator: "2.2"),
        new("31", "countries piloting gender-responsive drought plans", "countries", FactTime.Reporting, "{n}个国家试点", "2.2", initiative: "DROUGHT"),
        new("32", "joined UN-SWAP", "date", FactTime.Own, "{d}加入了?~性别平等", "2.2", initiative: "UN-SWAP"),
        new("33", "first UN-SWAP report", "date", FactTime.Own, "{d}提交了?第一份~报告", "2.2", initiative: "UN-SWAP"),
    ];
}
