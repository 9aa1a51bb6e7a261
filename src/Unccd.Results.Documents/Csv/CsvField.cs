using System.Text;

namespace Unccd.Results.Documents.Csv;

/// <summary>Reads one field: quoted, with doubled quotes for a quote and line breaks inside, or bare.</summary>
internal static class CsvField
{
    public static string Read(string text, ref int at, ref int line, char separator, out bool hasMore)
    {
        var field = new StringBuilder();
        if (at < text.Length && text[at] == '"')
            ReadQuoted(text, ref at, ref line, field);
        while (at < text.Length && text[at] != separator && text[at] is not ('\n' or '\r'))
            field.Append(text[at++]);
        hasMore = at < text.Length && text[at] == separator;
        if (hasMore)
        {
            at++;
        }
        else if (at < text.Length)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            line++;
        }

        return field.ToString();
    }

    private static void ReadQuoted(string text, ref int at, ref int line, StringBuilder field)
    {
        at++;
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                at++;
                if (at >= text.Length || text[at] != '"')
                    return;
            }

            line += text[at] == '\n' ? 1 : 0;
            field.Append(text[at++]);
        }
    }
}
