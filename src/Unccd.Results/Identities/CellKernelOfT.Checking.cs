namespace Unccd.Results.Identities;

internal sealed partial class CellKernel<T>
{
    public override int Check(Span<Verdict> verdicts)
    {
        var violated = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var verdict = VerdictOf(i);
            if (verdict == Verdict.Violated)
                violated++;
            if (i < verdicts.Length)
                verdicts[i] = verdict;
        }

        return violated;
    }

    public override Verdict VerdictOf(int identity)
    {
        var flag = flags[identity];
        if (flag >= CellKernelFlags.NotApplicable)
            return (flag & CellKernelFlags.NotApplicable) != 0 ? Verdict.NotApplicable : ShareVerdict(identity);

        // No overflow: the width of T was chosen for the largest sum possible.
        unchecked
        {
            var residual = T.Zero;
            var end = starts[identity + 1];
            for (var j = starts[identity]; j < end; j++)
                residual += coefficients[j] * values[columns[j]];
            var lowest = residual + slackBelow[identity];
            var highest = residual + slackAbove[identity];
            if (lowest >= T.Zero && (flag & CellKernelFlags.NoLower) == 0 && (lowest > T.Zero || (flag & CellKernelFlags.LowerIsOpen) != 0))
                return Verdict.Violated;
            if (highest <= T.Zero && (flag & CellKernelFlags.NoUpper) == 0 && (highest < T.Zero || (flag & CellKernelFlags.UpperIsOpen) != 0))
                return Verdict.Violated;
            return residual == T.Zero || T.Abs(residual + residual) <= exactTwice[identity] ? Verdict.Exact : Verdict.Rounding;
        }
    }

    /// <summary>A share holds where some part and some whole within their intervals have a quotient within that of the percentage.</summary>
    private Verdict ShareVerdict(int identity)
    {
        unchecked
        {
            var start = starts[identity];
            var (target, part, whole) = (columns[start], columns[start + 1], columns[start + 2]);
            if (Falls(identity, above: false) || Falls(identity, above: true))
                return Verdict.Violated;
            var off = T.Abs((coefficients[start + 2] * values[part]) - (values[target] * values[whole]));
            return off + off <= exactTwice[identity] * T.Abs(values[whole]) ? Verdict.Exact : Verdict.Rounding;
        }
    }

    /// <summary>Whether the quotient lies beyond one end of the percentage for every part and whole within their intervals.</summary>
    private bool Falls(int identity, bool above)
    {
        unchecked
        {
            if (ShareSide(identity, above) is not var (hundred, end, endIsOpen))
                return false;

            // hundred · a − end · b, brought to its best; with a negative whole the inequality turns round.
            var wantsHigh = above == (ShareSign(identity) < 0);
            var (partEnd, partOpen, partFree) = T.IsZero(hundred) ? default : End(columns[starts[identity] + 1], wantsHigh);
            var (wholeEnd, wholeOpen, wholeFree) = T.IsZero(end) ? default : End(columns[starts[identity] + 2], T.IsNegative(end) == wantsHigh);
            if (partFree || wholeFree)
                return false;
            var best = (hundred * partEnd) - (end * wholeEnd);
            var isOpen = endIsOpen || partOpen || wholeOpen;
            return wantsHigh ? best < T.Zero || (isOpen && T.IsZero(best)) : best > T.Zero || (isOpen && T.IsZero(best));
        }
    }

    private (T Value, bool IsOpen, bool IsFree) End(int cell, bool upper)
    {
        var flag = cellFlags[cell];
        return upper
            ? (uppers[cell], (flag & CellKernelFlags.UpperIsOpen) != 0, (flag & CellKernelFlags.NoUpper) != 0)
            : (lowers[cell], (flag & CellKernelFlags.LowerIsOpen) != 0, (flag & CellKernelFlags.NoLower) != 0);
    }
}
