namespace Unccd.Results.Reports;

internal static partial class KnownFacts
{
    /// <summary>What texts state under objectives 3 to 5, and of them in the paragraphs before their outcomes.</summary>
    private static KnownFact[] Drought { get; } =
    [
        new("34", "countries in the Drought Initiative", "countries", FactTime.Biennium, "{n}个国家加入了?~干旱倡议", "3.1 summary", initiative: "DROUGHT", indicator: "3.1"),
        new("35", "measures of the Drought Initiative", "measures", FactTime.Biennium, "通过{n}项措施~干旱倡议", "3.1 3.2", initiative: "DROUGHT"),
        new("36", "calls for expressions of interest", "calls", FactTime.Biennium, "{n}次呼吁各国", "3.1 3.2", initiative: "DROUGHT"),
        new("37", "replies to the first call", "replies", FactTime.Biennium, "第一次呼吁(?:得到|收到)了?{n}份答复", "3.1 3.2", initiative: "DROUGHT", indicator: "3.1"),
        new("38", "replies to the second call", "replies", FactTime.Biennium, "第二次呼吁(?:得到|收到)了?{n}份答复", "3.1 3.2", initiative: "DROUGHT", indicator: "3.1"),
        new("39", "national drought plans made after the first call", "countries", FactTime.Date, "第一次呼吁有{n}个国家制定了?~抗旱计划", "3.1 3.2", initiative: "DROUGHT", indicator: "3.1"),
        new("40", "plans of the first call still to be made", "countries", FactTime.YearEnd, "其余{n}个国家", "3.1 3.2", initiative: "DROUGHT", indicator: "3.1"),
        new("41", "drought toolbox launched", "date", FactTime.Own, "抗旱工具箱~{d}推出", "3.1 3.2", initiative: "DROUGHT-TOOLBOX"),
        new("42", "approaches to vulnerability assessment", "approaches", FactTime.Biennium, "确定了?{n}种方法", "3.1 3.2", initiative: "DROUGHT"),
        new("43", "categories of land management measures assessed", "categories", FactTime.Biennium, "{n}类可持续土地管理措施", "3.1 3.2", initiative: "SPI"),
        new("44", "types of land use", "types", FactTime.Biennium, "{n}种土地利用类型", "3.1 3.2", initiative: "SPI"),
        new("45", "pilot countries on sand and dust storms", "countries", FactTime.Biennium, "协助{l}制定", "3.1 3.2", initiative: "SDS"),
        new("46", "countries helped with sources of sand and dust storms in their land targets", "countries", FactTime.Biennium, "{l}得到援助", "3.1 3.2", initiative: "SDS"),
        new("47", "training on sand and dust storms", "date", FactTime.Own, "{d}在~沙尘暴培训", "3.1 3.2", initiative: "SDS"),
        new("48.1", "dialogue of the General Assembly on sand and dust storms", "date", FactTime.Own, "{d}举行的联合国大会沙尘暴", "3.1 3.2", initiative: "SDS"),
        new("48.2", "coalition on sand and dust storms launched", "date", FactTime.Own, "促进了?{d}~联盟的启动", "3.1 3.2", initiative: "SDS"),
        new("49", "countries drafting drought plans", "countries", FactTime.Biennium, "{n}个国家正在制定~国家抗旱计划", initiative: "DROUGHT"),
        new("50", "comments on the land assessment of IPBES", "comments", FactTime.Biennium, "平台评估提交了?{n}条意见", "4.1", initiative: "SPI", indicator: "4.1"),
        new("51", "memorandum with the secretariat of IPBES signed", "date", FactTime.Own, "合作备忘录，~{d}~签署", "4.1", initiative: "SPI", indicator: "4.1"),
        new("52", "comments on the first draft of the land report of IPCC", "comments", FactTime.Biennium, "第一稿和第二稿草案提交了?{n}条和", "4.1", initiative: "SPI", indicator: "4.1"),
        new("53", "comments on the second draft", "comments", FactTime.Biennium, "第一稿和第二稿草案提交了?[0-9,]{1,7}条和{n}条意见", "4.1", initiative: "SPI", indicator: "4.1"),
        new("54", "session at the adaptation exhibition", "date", FactTime.Own, "{d}，~国家适应计划博览会", "4.1"),
        new("55", "obstacles named", "obstacles", FactTime.Month, "独立进行的:{e}", "4.1"),
        new("56", "commitments to the LDN Fund", "USD", FactTime.Reporting, "收到{n}美元的?承付款", initiative: "LDN-FUND", indicator: "5.1"),
        new("57.1", "first project of the LDN Fund", "date", FactTime.Own, "{d}启动了?第一个项目", initiative: "LDN-FUND", indicator: "5.1"),
        new("57.2", "first investment of the LDN Fund", "date", FactTime.Own, "{d}，~首次投资", "5.1", initiative: "LDN-FUND", indicator: "5.1"),
        new("58", "countries supported towards bankable projects", "countries", FactTime.Biennium, "支持{n}个国家~LDN目标", "5.1 summary", initiative: "TRANSFORMATIVE", indicator: "5.2"),
        new("59", "projects being supported", "projects", FactTime.Date, "支持制定{n}个项目", "5.1", initiative: "TRANSFORMATIVE", indicator: "5.2"),
        new("60", "commitments to the LDN Fund announced by its manager", "USD", FactTime.Date, "收到来自~{n}美元的?承付款", "5.1", initiative: "LDN-FUND", indicator: "5.1"),
        new("61", "funding of the technical assistance facility", "USD", FactTime.Reporting, "获得{n}美元的运作资金", "5.1", initiative: "LDN-FUND", indicator: "5.1"),
        new("62", "horizon of investment readiness", "months", FactTime.None, "在{n}个月内准备好投资", "5.1", initiative: "LDN-FUND"),
        new("63", "people reached by the campaign", "persons", FactTime.ToDate, "触及{n}人", "5.1", initiative: "GGWSSI"),
    ];
}
