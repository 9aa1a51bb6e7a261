using Unccd.Results.Achievements;

namespace Unccd.Results.Reports;

internal static partial class KnownFacts
{
    /// <summary>The Parties to the Convention, the whole of which a text speaks as "all Parties"; it stands in no report.</summary>
    private const decimal Parties = 197m;

    private static FactRelation[] Relations { get; } =
    [
        new(FactRelationKind.Sum, "37", ["39", "40"]),
        new(FactRelationKind.Sum, "89.2", ["37", "38"]),
        new(FactRelationKind.AtMost, "2", ["3"]),
        new(FactRelationKind.AtMost, "16", ["19"]),
        new(FactRelationKind.Same, "2", ["88.2"]),
        new(FactRelationKind.Same, "1", ["2"]),
        new(FactRelationKind.Same, "34", ["89.2"]),
        new(FactRelationKind.Same, "49", ["89.2"]),
        new(FactRelationKind.Same, "56", ["60"]),
        new(FactRelationKind.Same, "57.1", ["57.2"]),
        new(FactRelationKind.AtMost, "88.2", ["88.1"]),
        new(FactRelationKind.AtMost, "89.2", ["89.1"]),
        new(FactRelationKind.Share, "17", ["16"], Parties),
        new(FactRelationKind.ElapsedMonths, "94", ["91"]),
        new(FactRelationKind.OneUnit, "58", ["59"]),
    ];

    private static (string Subject, string Planned, string Actual, string Indicator)[] Plans { get; } =
    [
        ("countries in the LDN Target Setting Programme", "88.1", "88.2", "1.1"),
        ("countries with drought plans", "89.1", "89.2", "3.1"),
    ];

    private static Initiative[] Initiatives { get; } =
    [
        new("LDN-TSP", "LDN Target Setting Programme", [OrganizationalUnit.GlobalMechanism]),
        new("GREENING-DRYLANDS", "Greening Drylands", [OrganizationalUnit.GlobalMechanism]),
        new("PRAIS", "PRAIS and national reporting", [OrganizationalUnit.Science, OrganizationalUnit.GlobalMechanism]),
        new("SPI", "Science-Policy Interface", [OrganizationalUnit.Science]),
        new("GEO-LDN", "GEO-LDN", [OrganizationalUnit.Science]),
        new("3S", "3S Initiative", [OrganizationalUnit.ExternalRelations]),
        new("GENDER", "Gender Action Plan", [OrganizationalUnit.ExternalRelations, OrganizationalUnit.GlobalMechanism]),
        new("UN-SWAP", "UN-SWAP", [OrganizationalUnit.ExternalRelations]),
        new("DROUGHT", "Drought Initiative", [OrganizationalUnit.ExternalRelations, OrganizationalUnit.GlobalMechanism]),
        new("DROUGHT-TOOLBOX", "Drought Toolbox", [OrganizationalUnit.ExternalRelations]),
        new("SDS", "Sand and dust storms: base map, compendium, coalition", [OrganizationalUnit.ExternalRelations]),
        new("LDN-FUND", "LDN Fund and its technical assistance facility", [OrganizationalUnit.GlobalMechanism]),
        new("GGWSSI", "Great Green Wall", [OrganizationalUnit.GlobalMechanism]),
        new("FLEUVE", "FLEUVE", [OrganizationalUnit.GlobalMechanism]),
        new("TRANSFORMATIVE", "Transformative projects", [OrganizationalUnit.GlobalMechanism]),
        new("KNOWLEDGE-HUB", "Knowledge Hub", [OrganizationalUnit.Science]),
        new("MARKETPLACE", "Capacity Building Marketplace", [OrganizationalUnit.Science]),
        new("EVALUATION", "Evaluation Office", [OrganizationalUnit.ExecutiveDirectionAndManagement]),
        new("CIVIL-SOCIETY", "Civil society accreditation", [OrganizationalUnit.ExternalRelations]),
        new("COMMUNICATION", "Communication", [OrganizationalUnit.ExternalRelations]),
        new("CONFERENCES", "Conference services", [OrganizationalUnit.Administration]),
        new("ADAPTATION-FUND", "Adaptation Fund Board meetings", [OrganizationalUnit.Administration]),
        new("ADMINISTRATION", "Administrative services", [OrganizationalUnit.Administration]),
    ];
}
