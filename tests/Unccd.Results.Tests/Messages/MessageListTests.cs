using Unccd.Results.Messages;

namespace Unccd.Results.Tests.Messages;

public class MessageListTests
{
    [Theory]
    [InlineData("en", "Table 1 (or 5 678, 5 768)")]
    [InlineData("es", "Cuadro 1 (o 5 678, 5 768)")]
    [InlineData("fr", "Tableau 1 (ou 5 678, 5 768)")]
    [InlineData("ru", "Таблица 1 (или 5 678, 5 768)")]
    [InlineData("zh", "表 1（或 5 678、5 768）")]
    [InlineData("ar", "الجدول \u20681\u2069 (أو \u20685 678\u2069، \u20685 768\u2069)")]
    public void Values_are_joined_as_the_language_joins_them(string code, string expected)
    {
        var place = new Message(MessageCode.PlaceOfNumberedTable, new MessageArgument("number", "1"));
        new Message(MessageCode.RepairWithAlternatives, new("repair", place), new("values", new[] { "5 678", "5 768" })).ToString(OfficialLanguage.FromCode(code)).Should().Be(expected);
    }

    [Fact]
    public void A_message_with_a_list_of_texts_is_equal_by_content() =>
        Of("a", "b").Should().Be(Of("a", "b")).And.NotBe(Of("a", "c"));

    [Theory]
    [InlineData("en", "Table 1: posts filled: 2, posts approved: 1.")]
    [InlineData("es", "Cuadro 1: puestos ocupados: 2, puestos aprobados: 1.")]
    public void A_count_of_one_needs_no_singular(string code, string expected) => new Message(
        MessageCode.OverIncumbency, new("place", new Message(MessageCode.PlaceOfNumberedTable, new MessageArgument("number", "1"))), new("filled", 2m), new("approved", 1m))
        .ToString(OfficialLanguage.FromCode(code)).Should().Be(expected);

    private static Message Of(params string[] values) => new(MessageCode.RepairWithAlternatives, new("repair", "x"), new("values", values));
}
