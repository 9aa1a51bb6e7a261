using Unccd.Results.Tables;

namespace Unccd.Results.Structure;

/// <summary>The language of a table, as far as its words tell.</summary>
/// <remarks>"Media" is the press in one language and an average in another: a word is read in the language of its table.</remarks>
internal enum TableLanguage
{
    /// <summary>The words do not tell: those of every language are read.</summary>
    Unknown,

    Arabic,

    Chinese,

    English,

    French,

    Russian,

    Spanish,
}

/// <summary>Tells in which language a table is printed.</summary>
internal static class TableLanguages
{
    // Words that hold a sentence together, and some that head columns; none is of two of the languages, except "de", "la" and the like, which count for both.
    private static readonly string[] English =
        ["the", "of", "and", "for", "in", "by", "at", "to", "from", "with", "as", "income", "expenditure", "parties", "observers", "year", "years", "region", "country", "countries",
         "staff", "posts", "women", "men", "number", "other", "average", "cost", "costs", "balance", "sector", "unit", "share", "amount", "fund", "contributions received"];

    private static readonly string[] French =
        ["de", "la", "le", "les", "des", "du", "et", "en", "pour", "par", "sur", "aux", "au", "dans", "recettes", "depenses", "solde", "annee", "annees", "pays", "femmes", "hommes",
         "nombre", "moyenne", "autres", "cout", "couts", "ecart", "postes", "reunions", "fonds"];

    private static readonly string[] Spanish =
        ["de", "la", "el", "los", "las", "del", "y", "en", "para", "por", "con", "al", "ingresos", "gastos", "saldo", "ano", "anos", "paises", "mujeres", "hombres",
         "numero", "promedio", "otros", "otras", "costo", "costos", "partes", "puestos", "reuniones", "fondo", "sesion"];

    /// <summary>The language that the title, headers and labels of a table are written in.</summary>
    public static TableLanguage Of(PrintedTable table)
    {
        var (latin, cyrillic, arabic, chinese) = (0, 0, 0, 0);
        var (english, french, spanish) = (0, 0, 0);
        foreach (var text in Texts(table))
        {
            foreach (var c in text)
            {
                latin += char.IsAsciiLetter(c) ? 1 : 0;
                cyrillic += c is >= 'Ѐ' and <= 'ӿ' ? 1 : 0;
                arabic += c is >= '؀' and <= 'ۿ' ? 1 : 0;
                chinese += c is >= '一' and <= '鿿' ? 1 : 0;
                french += c is 'è' or 'ê' or 'ç' or 'à' or 'œ' or 'ô' or 'î' ? 1 : 0;
                spanish += c is 'ñ' or 'ó' or 'í' or 'á' or '¿' ? 1 : 0;
            }

            var folded = TableWords.Fold(text);
            english += TableWords.CountOf(folded, English);
            french += TableWords.CountOf(folded, French);
            spanish += TableWords.CountOf(folded, Spanish);
        }

        // One sign of Chinese says about as much as a syllable.
        if (3 * chinese > latin + cyrillic)
            return TableLanguage.Chinese;
        if (cyrillic > latin)
            return TableLanguage.Russian;
        if (arabic > latin)
            return TableLanguage.Arabic;
        return english > 2 * Math.Max(french, spanish) ? TableLanguage.English
            : french > english + spanish - Math.Min(french, spanish) && french > spanish ? TableLanguage.French
            : spanish > english + french - Math.Min(french, spanish) && spanish > french ? TableLanguage.Spanish
            : TableLanguage.Unknown;
    }

    private static IEnumerable<string> Texts(PrintedTable table)
    {
        yield return table.Title;
        yield return table.Unit ?? "";
        yield return table.StubHeader;
        foreach (var column in table.Columns)
            yield return string.Join(" / ", column.Levels);
        for (var row = 0; row < table.Rows.Count; row++)
            yield return table.WordsOf(row);
    }
}
