using Unccd.Results.Achievements;
using Unccd.Results.Framework;
using Unccd.Results.Reports;
using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Reports;

/// <summary>Facts in Chinese labels, with figures and paragraph numbers that no report has.</summary>
public class FactReadingTests
{
    [Theory]
    [InlineData("2", "1.1", "已有 93 个国家加入 LDN 目标设定方案。", 93, Hedge.None)]
    [InlineData("2", "1.1", "九十三个国家加入目标设定方案。", 93, Hedge.None)]
    [InlineData("1", "1.1", "约 1 300 个受影响国家设定 LDN 目标。", 1300, Hedge.About)]
    [InlineData("1", "1.1", "超过 1,300 个受影响国家设定 LDN 目标。", 1300, Hedge.MoreThan)]
    [InlineData("1", "1.1", "60 余个受影响国家设定 LDN 目标。", 60, Hedge.MoreThan)]
    [InlineData("11", "1.1", "恢复 2.5 万公顷。", 25000, Hedge.None)]
    [InlineData("17", "1.2", "55个国家(约占所有缔约方的 30 %)提交了国家报告。", 30, Hedge.About)]
    [InlineData("17", "1.2", "55个国家（占所有缔约方的 30％）提交了国家报告。", 30, Hedge.None)]
    [InlineData("16", "1.2", "55个国家（占所有缔约方的 30％）提交了国家报告。", 55, Hedge.None)]
    [InlineData("18", "1.2", "其中，近 88.5%报告了三个指标。", 88.5, Hedge.Nearly)]
    [InlineData("26", "2.1", "十二个非洲国家。", 12, Hedge.None)]
    [InlineData("36", "3.2", "全球机制两次呼吁各国。", 2, Hedge.None)]
    [InlineData("37", "3.2", "第一次呼吁得到 51<sup>a</sup> 份答复。", 51, Hedge.None)]
    [InlineData("61", "5.1", "获得 6.5 亿美元的运作资金。", 650000000, Hedge.None)]
    [InlineData("60", "5.1", "收到来自投资者的 2 亿多美元承付款。", 200000000, Hedge.MoreThan)]
    [InlineData("63", "5.1", "触及数千万人。", 10000000, Hedge.Magnitude)]
    public void A_number_is_read_with_its_hedge_and_scale(string id, string outcome, string text, double value, Hedge hedge)
    {
        var fact = Read(new("2018-2021 年主要成果 " + outcome + "：成果"), new(text)).Find(id)!;
        (fact.Value, fact.Hedge).Should().Be(((decimal)value, hedge));
    }

    [Theory]
    [InlineData("9", "1.1", "丹麦、智利、马里和多哥继续实施项目。", 4)]
    [InlineData("10", "1.1", "智利和多哥推进行动规划。", 2)]
    [InlineData("46", "3.2", "丹麦、智利和马里得到援助。", 3)]
    [InlineData("7", "1.1", "LDN 目标设定方案提供了：(a) 指导；(b) 数据集；(c) 支持；(d) 顾问；以及(e) 培训。", 5)]
    [InlineData("55", "4.1", "独立进行的：(a) 缺乏认识；以及(b) 指导有限。", 2)]
    public void Names_and_items_are_counted(string id, string outcome, string text, int count) =>
        Read(new("主要成果 " + outcome + "：成果"), new(text)).Find(id)!.Value.Should().Be(count);

    [Theory]
    [InlineData("8", "1.1", "2021年10月完成了对 LDN 目标设定方案的独立终期评价", "2021-10")]
    [InlineData("32", "2.2", "2021 年加入了《性别平等行动计划》", "2021")]
    [InlineData("57.2", "5.1", "2020 年 3 月，进行了首次投资。", "2020-03")]
    public void Dates_are_read_to_the_year_or_month(string id, string outcome, string text, string date) =>
        Read(new("主要成果 " + outcome + "：成果"), new(text)).Find(id)!.Date.Should().Be(FactDate.Parse(date));

    [Fact]
    public void A_numbered_paragraph_is_found_whatever_its_number()
    {
        var fact = Read(new PrintedParagraph("协助处理了 1 025 次差旅、77 次采购请求。", "61")).Find("75")!;
        (fact.Value, fact.Paragraphs.Single(), fact.Place).Should().Be((1025m, "61", CellPlace.InText(1, 1)));
    }

    [Fact]
    public void The_same_labels_under_another_outcome_state_something_else() =>
        Read(new("主要成果 4.1：成果"), new("93 个国家加入目标设定方案。")).Facts.Should().BeEmpty();

    [Fact]
    public void A_number_ends_the_text_of_an_outcome() =>
        Read(new("主要成果 1.1：成果"), new("某事。", "27"), new("93 个国家加入目标设定方案。")).Facts.Should().BeEmpty();

    [Fact]
    public void A_summary_ends_with_the_line_of_the_indicator() =>
        Read(new("主要成果 1.1：成果"), new("指标 1.1：活动"), new("130 个受影响国家设定 LDN 目标。")).Facts.Should().BeEmpty();

    [Fact]
    public void An_ordinal_is_no_count() =>
        Read(new("主要成果 3.2：成果"), new("第三次呼吁各国。")).Facts.Should().BeEmpty();

    [Fact]
    public void Facts_hold_at_the_date_up_to_which_their_paragraph_reports() =>
        Read(new("主要成果 1.1：成果"), new("截至 2021 年 6 月 30 日，已有 84 个国家设立了自主目标。")).Find("3")!.AsOf.Should().Be("2021-06-30");

    [Fact]
    public void Facts_without_a_date_hold_for_the_biennium_of_the_report() =>
        Read(new("业绩报告(2020-2021 年)"), new("主要成果 2.1：成果"), new("七个非洲国家。")).Find("26")!.AsOf.Should().Be("2020-2021");

    [Fact]
    public void Relations_hold_between_facts_that_are_there()
    {
        var facts = Read(new("主要成果 3.2：成果"), new("第一次呼吁得到 44 份答复。"), new("第一次呼吁有 30 个国家制定了国家抗旱计划，其余 15 个国家待定。"));
        facts.Relations.Should().Equal(new FactRelation(FactRelationKind.Sum, "37", ["39", "40"]));
        facts.Check().Should().ContainSingle().Which.Expected.Should().Be(45m);
    }

    [Fact]
    public void Plans_and_what_came_of_them_are_progress() =>
        Read(new PrintedParagraph("LDN 目标设定方案的参与国数量从最初计划的 80 个增加到 100 个。", "9")).Progress.Single().Achievement().Should().Be(new Share(125m, 0));

    [Fact]
    public void A_figure_in_digits_keeps_its_place_beside_number_words()
    {
        var facts = Read(new PrintedParagraph("组织六次讲习班，在 45 个国家组织。", "44"));
        (facts.Find("79.2")!.Place, facts.Find("79.1")!.Place).Should().Be((CellPlace.InText(1, 1), null));
    }

    [Theory]
    [InlineData("七", 7)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十三", 93)]
    [InlineData("一百二十二", 122)]
    [InlineData("两", 2)]
    [InlineData("2,300", 2300)]
    public void Number_words_have_values(string text, int value) => ChineseNumber.Read(text).Should().Be(value);

    [Theory]
    [InlineData("5,000 多人", "5,000多人")]
    [InlineData("到 30, 其余 14 个", "到30，其余14个")]
    [InlineData("２０１９年（约“80％”）", "2019年(约80%)")]
    [InlineData("44¹ 份<sup>a</sup>", "44份")]
    public void Plain_text_has_one_way_to_write(string text, string plain) => new PlainText(text).Text.Should().Be(plain);

    [Fact]
    public void Every_fact_belongs_to_a_result_of_the_framework() =>
        KnownFacts.All.SelectMany(fact => fact.Outcomes).Should().OnlyContain(code => ResultsFramework.Years2018To2021.FindOutcome(code) != null);

    [Fact]
    public void A_long_text_is_read_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("约 1 个国家加入第一次呼吁得到 1 亿多、和与合作占所有缔约方的", 20_000));
        FluentActions.Invoking(() => { _ = Read(new("主要成果 1.1：成果"), new(text)); }).ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    private static FactCollection Read(params PrintedParagraph[] paragraphs)
    {
        var document = new PrintedDocument("text", paragraphs: paragraphs);
        return FactReader.Read(document, MentionReader.Read(document), []);
    }
}
