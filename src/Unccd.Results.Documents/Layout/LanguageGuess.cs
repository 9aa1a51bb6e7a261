namespace Unccd.Results.Documents.Layout;

/// <summary>Guesses the language of a document from its script, and among Latin scripts from its commonest words.</summary>
internal static class LanguageGuess
{
    private static readonly HashSet<string> English = Words("the of and to in for by as total table budget expenditure approved posts staff costs travel with from on actual filled other subtotal grade");
    private static readonly HashSet<string> French = Words("le la les des du de et au aux en pour par sur total tableau budget dépenses approuvé postes personnel voyages coûts frais autres montant approuvés pourvus partiel solde");
    private static readonly HashSet<string> Spanish = Words("el la los las de del y en para por con al total cuadro presupuesto gastos aprobado puestos personal viajes costos otros saldo aprobados parcial");

    private const int FewestLetters = 40;

    /// <summary>The language, or null where nothing speaks for one.</summary>
    public static OfficialLanguage? Find(IEnumerable<string> texts)
    {
        long chinese = 0, cyrillic = 0, arabic = 0, latin = 0, english = 0, french = 0, spanish = 0, frenchLetters = 0, spanishLetters = 0;
        foreach (var text in texts)
        {
            foreach (var c in text)
            {
                chinese += c is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
                cyrillic += c is >= '\u0400' and <= '\u04FF' ? 1 : 0;
                arabic += c is >= '\u0620' and <= '\u064A' ? 1 : 0;
                frenchLetters += c is 'è' or 'ê' or 'à' or 'ç' or 'ù' or 'û' or 'î' or 'œ' or 'À' or 'È' or 'Ê' ? 1 : 0;
                spanishLetters += c is 'ñ' or 'á' or 'í' or 'ó' or 'ú' or 'Ñ' or 'Á' or 'Í' or 'Ó' or 'Ú' ? 1 : 0;
                latin += c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '\u00C0' and <= '\u024F' ? 1 : 0;
            }

            foreach (var word in WordsOf(text))
            {
                english += English.Contains(word) ? 1 : 0;
                french += French.Contains(word) ? 1 : 0;
                spanish += Spanish.Contains(word) ? 1 : 0;
            }
        }

        // One character of Chinese says as much as several letters of an abbreviation among them.
        if (chinese * 4 > latin + cyrillic + arabic)
            return chinese > 0 ? OfficialLanguage.Chinese : null;
        if (cyrillic > latin)
            return OfficialLanguage.Russian;
        if (arabic > latin)
            return OfficialLanguage.Arabic;
        french += frenchLetters;
        spanish += spanishLetters;
        if (french > english && french > spanish)
            return OfficialLanguage.French;
        if (spanish > english && spanish > french)
            return OfficialLanguage.Spanish;

        // Labels without a single accent or particle of the others are English, where there are words at all.
        return english > Math.Max(french, spanish) || (Math.Max(french, spanish) <= english && frenchLetters + spanishLetters == 0 && latin >= FewestLetters)
            ? OfficialLanguage.English
            : null;
    }

    /// <summary>The words of a text in lower case, digits left out.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i].ToUpperInvariant();
                start = -1;
            }
        }
    }

    private static HashSet<string> Words(string list) => [.. list.ToUpperInvariant().Split(' ')];
}
