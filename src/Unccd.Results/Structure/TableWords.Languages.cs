namespace Unccd.Results.Structure;

internal static partial class TableWords
{
    // Words of one language that mean something else in another of the same script: "media" is the press, "change" the exchange of money.
    private static readonly (string Word, TableLanguage Language)[] FalseFriends = [("media", TableLanguage.Spanish), ("change", TableLanguage.English), ("mean", TableLanguage.English)];

    // The words for a percentage that also mean the interest on money.
    private static readonly string[] Interest = ["проценты", "процентов"];

    /// <summary>Whether the words for a percentage may mean the interest on money.</summary>
    public static bool MayBeInterest(string folded) => Has(folded, Interest) && !folded.Contains('%', StringComparison.Ordinal);

    /// <summary>How often any of the words stands in a text.</summary>
    public static int CountOf(string folded, string[] words)
    {
        var count = 0;
        foreach (var word in words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
                count += IsWhole(folded, at, word.Length) ? 1 : 0;
        }

        return count;
    }

    private static bool IsFalseFriend(string word, TableLanguage language) =>
        language != TableLanguage.Unknown && Array.Exists(FalseFriends, one => one.Word == word && one.Language != language);
}
