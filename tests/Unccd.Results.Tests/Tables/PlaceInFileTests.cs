using Unccd.Results.Tables;

namespace Unccd.Results.Tests.Tables;

public class PlaceInFileTests
{
    [Theory]
    [InlineData("line 6", "fr", "ligne 6")]
    [InlineData("table 2, row 3", "es", "cuadro 2, fila 3")]
    [InlineData("table 2", "ru", "таблица 2")]
    [InlineData("line 6", "zh", "第 6 行")]
    [InlineData("Sheet1!B7", "fr", "Sheet1!B7")]
    public void A_problem_says_its_place_in_the_language_of_its_message(string place, string language, string said) =>
        InputProblem.RowOfOtherLength(place, 2, 4).Message.ToString(OfficialLanguage.FromCode(language)).Should().StartWith(said);
}
