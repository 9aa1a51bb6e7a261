using Unccd.Results.Budgets;
using Unccd.Results.Staffing;

namespace Unccd.Results.Reports;

public sealed partial class PerformanceReport
{
    /// <summary>Where more posts are filled than approved, by grade and funding source. The totals of the sources are left out: they repeat it.</summary>
    /// <remarks>It is no arithmetic error: a body may fill a post at another grade. Ordered by place.</remarks>
    public IEnumerable<OverIncumbency> OverIncumbencies =>
        from table in posts
        from over in table.OverIncumbencies
        select over;

    /// <summary>Percentages printed as a number though the budget they are of is 0, so that no percentage exists. Ordered by place.</summary>
    public IEnumerable<ShareOfZero> SharesOfZero =>
        from table in expenditures
        from line in table.Lines
        where line.Approved == 0m && line.PlaceOf(ExpenditureColumn.Share) is { } share && Document[share].IsNumber
        select new ShareOfZero(line.PlaceOf(ExpenditureColumn.Share)!.Value, line.PlaceOf(ExpenditureColumn.Expenditure)!.Value, line.PlaceOf(ExpenditureColumn.Approved)!.Value);

    /// <summary>References of the text to an outcome that does not exist: neither does the framework have it, nor does the text head it. Ordered as printed.</summary>
    public IEnumerable<CodeMention> DanglingReferences =>
        mentions.Where(mention => mention.Kind == MentionKind.OutcomeReference
            && !mentions.Any(other => other.Kind == MentionKind.OutcomeHeading && other.Code == mention.Code)
            && !(Framework is not null && ResultCode.TryParse(mention.Code, out var code) && Framework.FindOutcome(code) is not null));

    /// <summary>Headings of outcomes that stand before the heading of their own objective, though the text has one. Ordered as printed.</summary>
    public IEnumerable<CodeMention> OutcomesBeforeObjective =>
        mentions.Where((mention, i) => mention.Kind == MentionKind.OutcomeHeading && ResultCode.TryParse(mention.Code, out var code)
            && !mentions.Take(i).Any(earlier => IsObjective(earlier, code.Objective)) && mentions.Skip(i).Any(later => IsObjective(later, code.Objective)));

    private static bool IsObjective(CodeMention mention, int number) =>
        mention.Kind == MentionKind.ObjectiveHeading && int.TryParse(mention.Code, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var found) && found == number;
}
