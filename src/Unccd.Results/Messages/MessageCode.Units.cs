namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>What a fact counts: approaches. No argument.</summary>
    public const string UnitApproaches = nameof(UnitApproaches);

    /// <summary>What a fact counts: areas. No argument.</summary>
    public const string UnitAreas = nameof(UnitAreas);

    /// <summary>What a fact counts: bodies. No argument.</summary>
    public const string UnitBodies = nameof(UnitBodies);

    /// <summary>What a fact counts: calls. No argument.</summary>
    public const string UnitCalls = nameof(UnitCalls);

    /// <summary>What a fact counts: categories. No argument.</summary>
    public const string UnitCategories = nameof(UnitCategories);

    /// <summary>What a fact counts: clicks. No argument.</summary>
    public const string UnitClicks = nameof(UnitClicks);

    /// <summary>What a fact counts: comments. No argument.</summary>
    public const string UnitComments = nameof(UnitComments);

    /// <summary>What a fact counts: components. No argument.</summary>
    public const string UnitComponents = nameof(UnitComponents);

    /// <summary>What a fact counts: countries. No argument.</summary>
    public const string UnitCountries = nameof(UnitCountries);

    /// <summary>What a fact counts: courses. No argument.</summary>
    public const string UnitCourses = nameof(UnitCourses);

    /// <summary>What a fact counts: documents. No argument.</summary>
    public const string UnitDocuments = nameof(UnitDocuments);

    /// <summary>What a fact counts: evaluations. No argument.</summary>
    public const string UnitEvaluations = nameof(UnitEvaluations);

    /// <summary>What a fact counts: followers. No argument.</summary>
    public const string UnitFollowers = nameof(UnitFollowers);

    /// <summary>What a fact counts: hectares. No argument.</summary>
    public const string UnitHectares = nameof(UnitHectares);

    /// <summary>What a fact counts: indicators. No argument.</summary>
    public const string UnitIndicators = nameof(UnitIndicators);

    /// <summary>What a fact counts: institutions. No argument.</summary>
    public const string UnitInstitutions = nameof(UnitInstitutions);

    /// <summary>What a fact counts: measures. No argument.</summary>
    public const string UnitMeasures = nameof(UnitMeasures);

    /// <summary>What a fact counts: meetings. No argument.</summary>
    public const string UnitMeetings = nameof(UnitMeetings);

    /// <summary>What a fact counts: months. No argument.</summary>
    public const string UnitMonths = nameof(UnitMonths);

    /// <summary>What a fact counts: objectives. No argument.</summary>
    public const string UnitObjectives = nameof(UnitObjectives);

    /// <summary>What a fact counts: obstacles. No argument.</summary>
    public const string UnitObstacles = nameof(UnitObstacles);

    /// <summary>What a fact counts: organizations. No argument.</summary>
    public const string UnitOrganizations = nameof(UnitOrganizations);

    /// <summary>What a fact counts: payments. No argument.</summary>
    public const string UnitPayments = nameof(UnitPayments);

    /// <summary>What a fact counts: persons. No argument.</summary>
    public const string UnitPersons = nameof(UnitPersons);

    /// <summary>What a fact counts: posts. No argument.</summary>
    public const string UnitPosts = nameof(UnitPosts);

    /// <summary>What a fact counts: priorities. No argument.</summary>
    public const string UnitPriorities = nameof(UnitPriorities);

    /// <summary>What a fact counts: projects. No argument.</summary>
    public const string UnitProjects = nameof(UnitProjects);

    /// <summary>What a fact counts: recruitments. No argument.</summary>
    public const string UnitRecruitments = nameof(UnitRecruitments);

    /// <summary>What a fact counts: replies. No argument.</summary>
    public const string UnitReplies = nameof(UnitReplies);

    /// <summary>What a fact counts: reports. No argument.</summary>
    public const string UnitReports = nameof(UnitReports);

    /// <summary>What a fact counts: requests. No argument.</summary>
    public const string UnitRequests = nameof(UnitRequests);

    /// <summary>What a fact counts: subscribers. No argument.</summary>
    public const string UnitSubscribers = nameof(UnitSubscribers);

    /// <summary>What a fact counts: themes. No argument.</summary>
    public const string UnitThemes = nameof(UnitThemes);

    /// <summary>What a fact counts: trips. No argument.</summary>
    public const string UnitTrips = nameof(UnitTrips);

    /// <summary>What a fact counts: types. No argument.</summary>
    public const string UnitTypes = nameof(UnitTypes);

    /// <summary>What a fact counts: users. No argument.</summary>
    public const string UnitUsers = nameof(UnitUsers);

    /// <summary>What a fact counts: visitors per month. No argument.</summary>
    public const string UnitVisitorsPerMonth = nameof(UnitVisitorsPerMonth);

    /// <summary>What a fact counts: visits. No argument.</summary>
    public const string UnitVisits = nameof(UnitVisits);

    /// <summary>What a fact counts: workshops. No argument.</summary>
    public const string UnitWorkshops = nameof(UnitWorkshops);
}
