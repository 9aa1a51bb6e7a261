using Unccd.Results.Checking;

namespace Unccd.Results.Documents.Tests.Reports;

/// <summary>The text of ICCD/CRIC(18)/3 with one figure of its paragraphs misprinted.</summary>
public class MisprintedTextTests
{
    [Theory]
    [InlineData("得到 27 份答复", "得到 26 份答复", 27)]
    [InlineData("得到 44 份答复", "得到 45 份答复", 44)]
    [InlineData("其余 14 个国家", "其余 41 个国家", 14)]
    [InlineData("有 30 个国家制定", "有 33 个国家制定", 30)]
    [InlineData("已有 122 个国家", "已有 112 个国家", 122)]
    [InlineData("增加到 122 个", "增加到 212 个", 122)]
    [InlineData("增加至 71 个", "增加至 17 个", 71)]
    public void The_diagnosis_names_the_figure_and_what_it_should_be(string print, string misprint, int right)
    {
        var result = Check(print, misprint);
        result.IsConsistent.Should().BeFalse();
        result.Diagnosis!.Likeliest.Where(repair => repair.Place.IsInText).Select(repair => repair.Proposed).Should().Equal(right);
    }

    [Theory]
    [InlineData("120 多个受影响国家", "130 多个受影响国家", "FactsDiffer")]
    [InlineData("70 多个国家加入", "80 多个国家加入", "FactsDiffer")]
    [InlineData("70 多个国家正在", "90 多个国家正在", "FactsDiffer")]
    [InlineData("已有 84 个国家", "已有 148 个国家", "FactTooLarge")]
    [InlineData("提交的127份", "提交的172份", "FactTooLarge")]
    [InlineData("计划的 70 个", "计划的 170 个", "FactTooLarge")]
    [InlineData("2019 年 1 月启动了第一个", "2019 年 2 月启动了第一个", "FactsDiffer")]
    [InlineData("970 万欧元", "790 万欧元", "StatementViolated")]
    [InlineData("67.5%", "76.5%", "StatementViolated")]
    [InlineData("180 万欧元", "810 万欧元", "StatementViolated")]
    [InlineData("98.6%", "96.8%", "StatementViolated")]
    [InlineData("55 个员额", "56 个员额", "StatementViolated")]
    public void A_contradiction_in_the_text_is_an_error_of_its_own(string print, string misprint, string code)
    {
        var before = Check(print, print).Errors.Select(finding => finding.Code).ToArray();
        Check(print, misprint).Errors.Select(finding => finding.Code).Except(before).Should().Equal(code);
    }

    [Fact]
    public void A_number_of_months_that_had_not_elapsed_is_a_warning() =>
        Check("头 17 个月", "头 7 个月").Findings.Should().Contain(finding => finding.Code == "FactMonths" && finding.Severity == Severity.Warning && finding.Expected == 17m);

    [Theory]
    [InlineData("约占所有缔约方的80%", "约占所有缔约方的70%")]
    [InlineData("支持制定 24 个项目", "支持制定 42 个项目")]
    public void A_warning_goes_with_its_cause(string print, string other)
    {
        var before = Check(print, print).Findings.Count;
        Check(print, other).Findings.Should().HaveCount(before - 1);
    }

    private static CheckResult Check(string print, string misprint)
    {
        var text = File.ReadAllText(SharedFiles.Report);
        text.Should().Contain(print);
        var path = Path.Combine(Directory.CreateTempSubdirectory("misprinted-").FullName, "report.txt");
        File.WriteAllText(path, text.Replace(print, misprint, StringComparison.Ordinal));
        return DocumentReader.ReadFile(path).Document!.Check();
    }
}
