using Unccd.Results.Messages;

namespace Unccd.Results.Checking;

/// <summary>Says once what a row sum and a column sum of one cell would both say in the same words.</summary>
internal static class RepeatedFindings
{
    /// <summary>The findings in their order, each difference of rounding once, with the cells of all identities that show it.</summary>
    public static IEnumerable<Finding> Once(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var rounded = all.Where(IsRounding).ToLookup(Key);
        var said = new HashSet<(FindingPlace, decimal?)>();
        foreach (var finding in all)
        {
            if (!IsRounding(finding))
                yield return finding;
            else if (said.Add(Key(finding)))
                yield return Joined([.. rounded[Key(finding)]]);
        }
    }

    private static bool IsRounding(Finding finding) => finding.Code == MessageCode.RoundingDifference;

    private static (FindingPlace Place, decimal? Expected) Key(Finding finding) => (finding.Place, finding.Expected);

    private static Finding Joined(Finding[] same) => same.Length == 1
        ? same[0]
        : new Finding(same[0].Severity, same[0].Place, same[0].Message, same[0].Printed, same[0].Expected, same.SelectMany(one => one.Cells).Distinct());
}
