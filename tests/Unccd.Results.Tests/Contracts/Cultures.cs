using System.Globalization;

namespace Unccd.Results.Tests.Contracts;

/// <summary>Cultures of the environment that have broken software before; none may change a result.</summary>
internal static class Cultures
{
    /// <summary>Turkish has another capital i, Arabic other digits and calendar, French other separators, Hindi other groups.</summary>
    public static IReadOnlyList<string> Traps { get; } = ["tr-TR", "ar-SA", "fr-FR", "hi-IN", "sv-SE", "fa-IR"];

    /// <summary>Makes the value once under the invariant culture and once under each trap, and expects the same each time.</summary>
    public static void ChangeNothing<T>(Func<T> make)
    {
        var before = CultureInfo.CurrentCulture;
        var beforeUi = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            var expected = make();
            foreach (var name in Traps)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                make().Should().BeEquivalentTo(expected, $"the current culture {name} is no argument");
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }
}
