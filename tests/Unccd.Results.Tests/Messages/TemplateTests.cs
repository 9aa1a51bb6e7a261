using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Unccd.Results.Messages;

namespace Unccd.Results.Tests.Messages;

/// <summary>Every code has a sentence in every language, and the sentences of one code speak of the same things.</summary>
public partial class TemplateTests
{
    private static readonly string[] Codes =
        [.. typeof(MessageCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, string> Documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Unccd.Results.xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Value);

    [Fact]
    public void The_value_of_every_code_is_its_name() =>
        typeof(MessageCode).GetFields(BindingFlags.Public | BindingFlags.Static).Should().OnlyContain(field => (string)field.GetValue(null)! == field.Name);

    [Fact]
    public void Every_code_has_a_template_in_every_language() =>
        (from language in OfficialLanguage.All
         from code in Codes
         where MessageTemplates.In(code, language) is null
         select $"{code} in {language.EnglishName}").Should().BeEmpty();

    [Fact]
    public void The_templates_of_one_code_have_the_same_placeholders() =>
        (from code in Codes
         from language in OfficialLanguage.All
         let template = MessageTemplates.In(code, language)
         where template is not null && !Placeholders(template).SetEquals(Placeholders(MessageTemplates.In(code, OfficialLanguage.English)!))
         select $"{code} in {language.EnglishName}: {template}").Should().BeEmpty();

    [Fact]
    public void Every_placeholder_is_among_the_arguments_that_the_code_documents() =>
        (from code in Codes
         from placeholder in Placeholders(MessageTemplates.In(code, OfficialLanguage.English)!)
         where !WordPattern().Matches(Documentation["F:Unccd.Results.Messages.MessageCode." + code]).Any(word => word.Value == placeholder)
         select $"{code} does not document {{{placeholder}}}").Should().BeEmpty();

    [Fact]
    public void No_template_has_a_brace_without_its_partner() =>
        (from code in Codes
         from language in OfficialLanguage.All
         let template = MessageTemplates.Find(code, language)
         where PlaceholderPattern().Replace(template, "").AsSpan().ContainsAny('{', '}')
         select $"{code} in {language.EnglishName}: {template}").Should().BeEmpty();

    [Fact]
    public void A_sentence_ends_as_the_sentence_in_English_ends() =>
        (from code in Codes
         from language in OfficialLanguage.All
         let english = MessageTemplates.In(code, OfficialLanguage.English)
         let template = MessageTemplates.In(code, language)
         where template is not null && (template[^1] is '.' or '。') != (english[^1] == '.')
         select $"{code} in {language.EnglishName}: {template}").Should().BeEmpty();

    private static HashSet<string> Placeholders(string template) => [.. PlaceholderPattern().Matches(template).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex(@"\w+")]
    private static partial Regex WordPattern();
}
