using System.Globalization;
using Unccd.Results.Identities;

namespace Unccd.Results.Structure;

/// <summary>What an identity says of which cells, whichever of them is called its total.</summary>
internal static class Algebra
{
    /// <summary>Equal for two identities that hold in exactly the same prints.</summary>
    public static string Of(Identity identity)
    {
        if (identity.Form != IdentityForm.Sum)
            return string.Create(CultureInfo.InvariantCulture, $"{identity.Form} {identity.Rate.ToString("0.######", CultureInfo.InvariantCulture)} {string.Join(' ', identity.Cells)}");
        var terms = identity.Terms.Select(term => (term.Cell, term.Sign)).Append((Cell: identity.Target, Sign: -1)).OrderBy(term => term.Cell).ToList();
        var sign = Math.Sign(terms[0].Sign);
        return string.Join(' ', terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Cell}{term.Sign * sign}")));
    }
}
