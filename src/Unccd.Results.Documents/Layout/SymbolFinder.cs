using System.Text.RegularExpressions;

namespace Unccd.Results.Documents.Layout;

/// <summary>Finds the symbol of a document: a line near the top that holds nothing else.</summary>
internal static partial class SymbolFinder
{
    private const int LinesOfCover = 60;

    public static string? Find(IEnumerable<SourceText> texts) =>
        texts.SelectMany(text => text.Lines).Take(LinesOfCover).Select(line => line.Trim()).FirstOrDefault(line => Symbol().IsMatch(line));

    [GeneratedRegex(@"^(?=.{4,60}$)(?=.*\d)[A-Z][A-Za-z]{0,11}(?:/[A-Za-z0-9.()\-]{1,24}){1,7}$", RegexOptions.CultureInvariant, Markup.Patience)]
    private static partial Regex Symbol();
}
