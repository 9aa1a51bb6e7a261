using System.Text.Json;

namespace Unccd.Results.Examples.Tests.CheckReport;

public class CheckReportTests
{
    private const string Consistent = "Table 1\nBudget\n(Euros)\n\n\t2022\t2023\t2022–2023\nPolicy\t410 250\t422 310\t832 560\nScience\t1 205 900\t1 198 040\t2 403 940\nAdvocacy\t389 115\t401 220\t790 335\nTotal\t2 005 265\t2 021 570\t4 026 835\n";

    [Fact]
    public void The_embedded_report_has_errors() => CheckReportRun.Of().Status.Should().Be(1);

    [Fact]
    public void The_text_names_the_copied_row_and_the_transposed_digits() =>
        CheckReportRun.Of().Output.Should().Contain("row “D. Administrative services” repeats row “A. Executive direction and management”").And.Contain("digits transposed");

    [Fact]
    public void Two_runs_give_the_same_bytes() =>
        CheckReportRun.Of("--format", "json").Output.Should().Be(CheckReportRun.Of("--format", "json").Output);

    [Fact]
    public void Each_format_is_written_without_an_error()
    {
        foreach (var format in new[] { "text", "json", "html", "corrigendum" })
            CheckReportRun.Of("--format", format).Errors.Should().BeEmpty();
    }

    [Fact]
    public void A_consistent_table_gives_status_0() => CheckReportRun.Of(CheckReportRun.File(Consistent)).Status.Should().Be(0);

    [Fact]
    public void A_wrong_figure_in_a_table_of_no_known_type_is_corrected()
    {
        var run = CheckReportRun.Of(CheckReportRun.File(Consistent.Replace("1 198 040", "1 189 040", StringComparison.Ordinal)), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var correction = json.RootElement.GetProperty("documents")[0].GetProperty("corrections")[0];
        run.Status.Should().Be(1);
        correction.GetProperty("proposed").GetString().Should().Be("1198040");
        correction.GetProperty("cause").GetString().Should().Be("Transposed");
    }

    [Fact]
    public void A_missing_file_is_one_line_and_status_2()
    {
        var run = CheckReportRun.Of("no-such-file.txt");

        run.Status.Should().Be(2);
        run.Errors.Should().Be("no-such-file.txt: found no file, expected a file that exists and can be read\n");
    }

    [Fact]
    public void A_row_cut_short_is_named_and_the_rest_is_checked()
    {
        var path = CheckReportRun.File(Consistent.Replace("\t422 310\t832 560", "", StringComparison.Ordinal));

        var run = CheckReportRun.Of(path, "--format", "json");

        run.Status.Should().Be(2);
        run.Errors.Should().Be($"{path}: line 6: found cells: 2, expected cells: 4, as in the header\n");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("documents")[0].GetProperty("tables")[0].GetProperty("checked").GetInt32().Should().BeGreaterThan(0);
    }

    [Fact]
    public void Bad_input_does_not_keep_the_other_files_from_being_checked()
    {
        var run = CheckReportRun.Of("no-such-file.txt", CheckReportRun.File(Consistent), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("tables").GetArrayLength()).Should().Equal(0, 1);
    }

    [Fact]
    public void An_unknown_option_is_a_usage_error()
    {
        var run = CheckReportRun.Of("--formt", "json");

        (run.Status, run.Output).Should().Be((2, ""));
        run.Errors.Should().StartWith("CheckReport: found the option '--formt', expected one of");
    }

    [Fact]
    public void Paths_on_standard_input_give_one_line_each_in_order()
    {
        var path = CheckReportRun.File(Consistent);

        var run = CheckReportRun.Of($"{path}\nno-such-file.txt\n", ["--stdin"]);

        var sources = run.Output.TrimEnd('\n').Split('\n').Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("source").GetString();
        });
        sources.Should().Equal(path, "no-such-file.txt");
    }

    [Fact]
    public void Accepted_findings_do_not_count()
    {
        var accepted = CheckReportRun.File(CheckReportRun.Of("--format", "json").Output);

        CheckReportRun.Of("--accept", accepted).Status.Should().Be(0);
    }

    [Fact]
    public void An_accepted_figure_that_is_misprinted_anew_counts_again()
    {
        var wrong = Consistent.Replace("4 026 835", "4 026 385", StringComparison.Ordinal);
        var accepted = CheckReportRun.File(CheckReportRun.Of(CheckReportRun.File(wrong), "--format", "json").Output);

        CheckReportRun.Of(CheckReportRun.File(wrong.Replace("4 026 385", "4 062 835", StringComparison.Ordinal)), "--accept", accepted).Status.Should().Be(1);
    }

    [Fact]
    public void A_file_of_accepted_findings_that_is_no_json_is_refused()
    {
        var path = CheckReportRun.File("not json");

        var run = CheckReportRun.Of("--accept", path);

        (run.Status, run.Errors).Should().Be((2, $"{path}: line 1: found no valid JSON, expected what --format json writes\n"));
    }

    [Fact]
    public void A_changed_figure_of_a_draft_is_named()
    {
        var run = CheckReportRun.Of(
            CheckReportRun.File(Consistent.Replace("410 250", "410 520", StringComparison.Ordinal)), "--compare", CheckReportRun.File(Consistent), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("documents")[0].GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("code").GetString() == "FigureChanged")
            .Select(finding => finding.GetProperty("printed").GetString()).Should().Equal("410 520");
    }
}
