using System.Globalization;
using System.Text;

namespace Unccd.Results.Messages;

/// <summary>Puts the arguments of a message into the template of its code.</summary>
internal static class MessageFormatter
{
    public static string Format(Message message, OfficialLanguage language)
    {
        var template = MessageTemplates.Find(message.Code, language)
            ?? throw new InvalidOperationException($"No template for '{message.Code}' in {language.EnglishName}.");
        var text = new StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
                break;
            var close = template.IndexOf('}', open);
            text.Append(template, at, open - at);
            text.Append(Show(message, template[(open + 1)..close], language));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private static string Show(Message message, string name, OfficialLanguage language)
    {
        foreach (var argument in message.Arguments)
        {
            if (argument.Name == name)
                return Show(argument.Value, language);
        }

        throw new InvalidOperationException($"The message '{message.Code}' has no argument '{name}'.");
    }

    private static string Show(object value, OfficialLanguage language) => value switch
    {
        string text => Isolated(text, language),
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => Isolated(PrintedNumber.Format(number, language), language),
        DateOnly date => Isolated(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), language),
        Message message => message.ToString(language),
        IReadOnlyList<Message> messages => string.Join(
            MessageTemplates.Find(MessageCode.ListSeparator, language), messages.Select(message => message.ToString(language))),
        IReadOnlyList<string> texts => string.Join(MessageTemplates.Find(MessageCode.ValueSeparator, language), texts.Select(text => Isolated(text, language))),
        _ => throw new InvalidOperationException($"A message cannot show a {value.GetType().Name}."),
    };

    // Between words written from right to left, "2 050 085" would be shown as "085 050 2", and a label of the other direction would drag
    // the figures beside it along; isolates (UAX #9) keep each argument in its own order.
    private static string Isolated(string text, OfficialLanguage language) =>
        text.Length > 0 && (language.IsRightToLeft || text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0)
            ? $"\u2068{text}\u2069"
            : text;
}
