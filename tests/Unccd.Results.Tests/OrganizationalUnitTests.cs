using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests;

public class OrganizationalUnitTests
{
    [Fact]
    public void The_units_of_the_report_are_known_in_the_order_of_its_programmes() =>
        OrganizationalUnit.Known.Select(unit => unit.Abbreviation).Should().Equal("EDM", "ERPA", "STI", "AS", "GM");

    [Fact]
    public void A_known_abbreviation_brings_its_name() =>
        OrganizationalUnit.Parse("STI").EnglishName.Should().Be("Science, technology and implementation");

    [Fact]
    public void Another_unit_is_made_from_its_abbreviation() => OrganizationalUnit.Parse("LDN-TF").EnglishName.Should().BeNull();

    [Fact]
    public void It_is_equal_by_its_abbreviation() =>
        EqualityContract.Holds(OrganizationalUnit.GlobalMechanism, OrganizationalUnit.Parse("GM"), OrganizationalUnit.Parse("Gm"), OrganizationalUnit.Administration);

    [Fact]
    public void Only_the_Global_Mechanism_is_no_part_of_the_secretariat() =>
        OrganizationalUnit.Known.Where(unit => unit.IsGlobalMechanism).Should().Equal(OrganizationalUnit.GlobalMechanism);

    [Theory]
    [InlineData("", "'' is no abbreviation of an organizational unit: expected an upper-case letter at its beginning, as in EDM.")]
    [InlineData("gm", "'gm' is no abbreviation of an organizational unit: expected an upper-case letter at its beginning, as in EDM.")]
    [InlineData("A B", "'A B' is no abbreviation of an organizational unit: found a sign that no abbreviation has.")]
    [InlineData("ABCDEFGHIJKLM", "'ABCDEFGHIJKLM' is no abbreviation of an organizational unit: found more than 12 characters.")]
    public void What_is_no_abbreviation_is_refused_with_the_reason(string text, string message) => ParseContract.Refuses<OrganizationalUnit>(text, message);

    [Fact]
    public void It_is_read_as_it_is_printed() => ParseContract.RoundTrips(OrganizationalUnit.ExternalRelations);

    [Fact]
    public void Null_is_told_apart() => ParseContract.TellsNullApart<OrganizationalUnit>();
}
