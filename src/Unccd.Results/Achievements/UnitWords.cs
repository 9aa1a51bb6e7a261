using System.Collections.Frozen;
using Unccd.Results.Messages;

namespace Unccd.Results.Achievements;

/// <summary>The units of facts in the language of the reader: a fact names its unit in English.</summary>
internal static class UnitWords
{
    private static readonly string[] Codes =
    [
        MessageCode.UnitApproaches, MessageCode.UnitAreas, MessageCode.UnitBodies, MessageCode.UnitCalls, MessageCode.UnitCategories, MessageCode.UnitClicks,
        MessageCode.UnitComments, MessageCode.UnitComponents, MessageCode.UnitCountries, MessageCode.UnitCourses, MessageCode.UnitDocuments, MessageCode.UnitEvaluations,
        MessageCode.UnitFollowers, MessageCode.UnitHectares, MessageCode.UnitIndicators, MessageCode.UnitInstitutions, MessageCode.UnitMeasures, MessageCode.UnitMeetings,
        MessageCode.UnitMonths, MessageCode.UnitObjectives, MessageCode.UnitObstacles, MessageCode.UnitOrganizations, MessageCode.UnitPayments, MessageCode.UnitPersons,
        MessageCode.UnitPosts, MessageCode.UnitPriorities, MessageCode.UnitProjects, MessageCode.UnitRecruitments, MessageCode.UnitReplies, MessageCode.UnitReports,
        MessageCode.UnitRequests, MessageCode.UnitSubscribers, MessageCode.UnitThemes, MessageCode.UnitTrips, MessageCode.UnitTypes, MessageCode.UnitUsers,
        MessageCode.UnitVisitorsPerMonth, MessageCode.UnitVisits, MessageCode.UnitWorkshops,
    ];

    private static readonly FrozenDictionary<string, Message> Words =
        Codes.Select(code => new Message(code)).ToFrozenDictionary(word => word.ToString(), StringComparer.Ordinal);

    /// <summary>What a message says of a unit: the word for it, or the unit itself where it is a sign, a currency or a word that is not known.</summary>
    public static object Of(string unit) => Words.TryGetValue(unit, out var word) ? word : unit;
}
