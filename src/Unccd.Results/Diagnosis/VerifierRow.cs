using System.Numerics;
using Unccd.Results.Tables;

namespace Unccd.Results.Diagnosis;

/// <summary>One side of an identity, or a combination of several: its terms, where their sum must lie, and the percentage that vouches for it.</summary>
internal sealed record VerifierRow(IReadOnlyDictionary<CellPlace, BigInteger> Terms, VerifierRange Range, CellPlace? Guard)
{
    public IEnumerable<CellPlace> Cells => Guard is { } guard ? Terms.Keys.Append(guard) : Terms.Keys;
}
