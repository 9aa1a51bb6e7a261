using Unccd.Results.Messages;
using Unccd.Results.Tests.Contracts;

namespace Unccd.Results.Tests.Messages;

public class MessageLanguageTests
{
    private static readonly Message Place = new(MessageCode.PlaceOfNumberedTable, new MessageArgument("number", "1"));

    private static readonly Message Wrong = new(MessageCode.ColumnSumViolated, new("place", Place), new("printed", "2 050 085"), new("expected", 2_509_051.5m));

    [Theory]
    [InlineData("en", "Table 1: 2 050 085 is printed, the rows add up to 2 509 051.5.")]
    [InlineData("es", "Cuadro 1: figura 2 050 085, las filas suman 2 509 051,5.")]
    [InlineData("fr", "Tableau 1 : il est imprimé 2 050 085, la somme des lignes est 2 509 051,5.")]
    [InlineData("ru", "Таблица 1: напечатано 2 050 085, сумма строк составляет 2 509 051,5.")]
    [InlineData("zh", "表 1：印为 2 050 085，各行相加为 2 509 051.5。")]
    [InlineData("ar", "الجدول \u20681\u2069: المطبوع \u20682 050 085\u2069، ومجموع الصفوف \u20682 509 051.5\u2069.")]
    public void A_finding_is_said_in_each_language(string code, string expected) =>
        Wrong.ToString(OfficialLanguage.FromCode(code)).Should().Be(expected);

    [Fact]
    public void A_label_written_from_right_to_left_stands_alone_in_any_sentence() =>
        new Message(MessageCode.RefusedNoNumber, new MessageArgument("printed", "المجموع")).ToString()
            .Should().Be("\"\u2068المجموع\u2069\" is no number.");

    [Fact]
    public void Lists_are_joined_as_the_language_joins_them() =>
        new Message(MessageCode.PlacesTogether, new MessageArgument("places", new[] { Place, Place })).ToString(OfficialLanguage.Chinese)
            .Should().Be("表 1；表 1");

    [Fact]
    public void No_message_takes_its_culture_from_the_environment() =>
        Cultures.ChangeNothing(() => string.Join("\n", OfficialLanguage.All.Select(Wrong.ToString)));
}
