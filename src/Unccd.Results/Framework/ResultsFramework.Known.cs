namespace Unccd.Results.Framework;

public sealed partial class ResultsFramework
{
    /// <summary>
    /// The framework 2018-2021 of decision 1/COP.13: 5 objectives, 9 outcomes, 11 indicators. Codes as adopted; the wording is the project's own
    /// and short, not the official one, which is a matter of the documents.
    /// </summary>
    public static ResultsFramework Years2018To2021 { get; } = new(
        "1/COP.13",
        2018,
        2021,
        [
            new StrategicObjective(1, "Affected ecosystems, sustainable land management, land degradation neutrality",
            [
                Of(1, 1, "Smaller areas are affected", (1, 1, "Activities towards voluntary land targets")),
                Of(1, 2, "Up-to-date information on land degradation", (1, 2, "National reporting on land degradation")),
                Of(1, 3, "Science-based information is used", (1, 3, "Policy-relevant information from scientific cooperation")),
            ]),
            new StrategicObjective(2, "Living conditions of affected populations",
            [
                Of(2, 1, "Land-based activities for stability and security", (2, 1, "Recognition of land-based activities for security")),
                Of(2, 2, "Gender is considered in plans", (2, 2, "Gender in implementation and project design")),
            ]),
            new StrategicObjective(3, "Effects of drought, resilience",
            [
                Of(3, 1, "Drought is better mitigated and managed", (3, 1, "Use of guidance on drought and sand and dust storms")),
                Of(3, 2, "Early warning for drought and sand and dust storms", (3, 2, "Partnerships for early warning")),
            ]),
            new StrategicObjective(4, "Global environmental benefits",
            [
                Of(4, 1, "Synergies with other processes", (4, 1, "Inputs considered by IPCC and IPBES"), (4, 2, "Joint indicators with the Rio conventions")),
            ]),
            new StrategicObjective(5, "Resources and partnerships",
            [
                Of(5, 1, "Access to resources for implementation", (5, 1, "Range of funding sources"), (5, 2, "Capacity to turn ideas into quality projects")),
            ]),
        ]);

    private static Outcome Of(int objective, int ordinal, string title, params (int Objective, int Ordinal, string Title)[] indicators) => new(
        new ResultCode(objective, ordinal), title, indicators.Select(one => new Indicator(new ResultCode(one.Objective, one.Ordinal), one.Title)));
}
