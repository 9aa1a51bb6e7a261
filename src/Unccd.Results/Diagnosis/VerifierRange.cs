using System.Numerics;

namespace Unccd.Results.Diagnosis;

/// <summary>A range of exact numbers; an end that is null is not there.</summary>
internal readonly record struct VerifierRange(BigInteger? Lower, BigInteger? Upper, bool LowerIsOpen = false, bool UpperIsOpen = false)
{
    public static VerifierRange Zero { get; } = new(0, 0);

    public static VerifierRange operator +(VerifierRange left, VerifierRange right) =>
        new(left.Lower + right.Lower, left.Upper + right.Upper, left.LowerIsOpen || right.LowerIsOpen, left.UpperIsOpen || right.UpperIsOpen);

    public static VerifierRange operator *(VerifierRange range, BigInteger factor) => factor.Sign >= 0
        ? new VerifierRange(range.Lower * factor, range.Upper * factor, range.LowerIsOpen, range.UpperIsOpen)
        : new VerifierRange(range.Upper * factor, range.Lower * factor, range.UpperIsOpen, range.LowerIsOpen);

    public bool Contains(BigInteger number) =>
        (Lower is not { } lower || number > lower || (number == lower && !LowerIsOpen)) && (Upper is not { } upper || number < upper || (number == upper && !UpperIsOpen));
}
