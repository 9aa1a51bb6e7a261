using Unccd.Results.Corrections;
using Unccd.Results.Diagnosis;
using Unccd.Results.Reports;

namespace Unccd.Results.Checking;

/// <summary>Judges a report by policies, apart from its arithmetic.</summary>
internal static class PolicyChecker
{
    /// <summary>The verdicts in the order of the options: authorities first, then bands; none of a policy about figures that the report does not have.</summary>
    public static IReadOnlyList<PolicyCheck> Of(PerformanceReport report, DocumentDiagnosis? diagnosis, CheckOptions options)
    {
        var corrected = new Lazy<PerformanceReport?>(() => Corrected(report, diagnosis));
        return ValueList<PolicyCheck>.From(
            options.TransferAuthorities.Select(authority => Check(one => one.Judge(authority)))
                .Concat(options.ParityBands.Select(band => Check(one => one.Judge(band))))
                .OfType<PolicyCheck>());

        PolicyCheck? Check(Func<PerformanceReport, PolicyVerdict?> judge)
        {
            if (judge(report) is not { } printed)
                return null;
            var other = corrected.Value is { } better ? judge(better) : null;
            return new PolicyCheck(printed, other?.IsKept is { } kept && kept != printed.IsKept ? other : null);
        }
    }

    private static PerformanceReport? Corrected(PerformanceReport report, DocumentDiagnosis? diagnosis)
    {
        if (diagnosis is null || !diagnosis.Likeliest.Any(repair => !repair.Place.IsInText))
            return null;
        var document = Correction.Likeliest(diagnosis).Aggregate(report.Document, (one, correction) => correction.ApplyTo(one));
        return PerformanceReport.TryRead(document, out var corrected) ? corrected : null;
    }
}
