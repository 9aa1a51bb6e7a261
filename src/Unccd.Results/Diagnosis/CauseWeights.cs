using System.Numerics;

namespace Unccd.Results.Diagnosis;

/// <summary>How likely each cause is, in thousandths of a bit (−log₂ of its probability): the one place where explanations are weighed.</summary>
/// <remarks>
/// A cause costs the same for its kind, since no count of real misprints by kind is known, plus the logarithm of the number of ways in which it could have happened to the true figure:
/// a figure of five digits has four neighbouring pairs to swap but forty-five digits to get wrong, so a printed figure that is one swap away is eleven times as likely.
/// The additions below were settled on generated tables (see the scorecard), never on a report.
/// </remarks>
internal static class CauseWeights
{
    /// <summary>One of eight kinds.</summary>
    public const int Kind = 3_000;

    /// <summary>Something that is no known misprint happens once in some hundred cases, and then any figure is possible.</summary>
    public const int Unknown = 7_000;

    /// <summary>How many causes such a figure counts as: it is rather two or three slips in one sum, which one cell can make up for, than one of a kind that nobody has seen.</summary>
    public const int CausesOfUnknown = 3;

    /// <summary>A figure printed in other units than the rest is rarer than a slip of the hand: the zeros are several digits at once.</summary>
    public const int Scaled = 1_000;

    /// <summary>A factor of 100 or 1000 is rarer than one of 10.</summary>
    public const int LargeScale = 3_000;

    /// <summary>A cell copied from beside or above is likelier than one from anywhere in the table: one of four neighbours, in half of all cases.</summary>
    public const int Neighbour = 3_000;

    /// <summary>Copying along a whole segment, rows left out and stale totals are slips of those who calculate; rarer than those of the hand.</summary>
    public const int Segment = 2_000;

    /// <summary>What is copied was there before, so it stands above or to the left as a rule; this decides between two equal rows that nothing else tells apart.</summary>
    public const int Backwards = 500;

    /// <summary>Two swapped figures that repeat the next line, too, may as well be a copy of it: two ways to come about instead of one.</summary>
    public const int MayBeCopied = 1_000;

    /// <summary>Of a total and one of its own items with the same figures it is the item that was overwritten, as long as it can have been above 0: an item is rarely more than all the others together.</summary>
    public const int TotalOverwritten = 1_500;

    /// <summary>A nil is rarely a misprint: somebody would have had to forget the figure.</summary>
    public const int Nil = 3_000;

    /// <summary>A repair that makes a figure negative where the print is not, or the other way round, without a lost sign.</summary>
    public const int SignChange = 5_000;

    /// <summary>Posts and countries are fewer than this; exact figures above it are rather money.</summary>
    public const int LargestCount = 5_000;

    /// <summary>An identity off by a rounding: four in five hold exactly where tables are adjusted, more than half where each figure is rounded on its own.</summary>
    public const int Rounding = 1_500;

    /// <summary>An identity that the values chosen contradict: more than any slip can cost, since other values may not.</summary>
    public const int Violated = 60_000;

    /// <summary>A value that the rounding of the other cells, taken together, does not leave possible, although each identity alone does.</summary>
    public const int BeyondRange = 2_000;

    /// <summary>A whole that is not 100 per cent of itself: more than any slip can cost.</summary>
    public const int NotHundred = 60_000;

    /// <summary>An explanation after which every identity holds within rounding, but not all of them together.</summary>
    public const int NotJoint = 2_000;

    /// <summary>An unverified identity that a repair breaks; as much speaks for a repair that mends one.</summary>
    public const int Unverified = 2_000;

    /// <summary>How much of a coincidence equal figures must be before they count as a copied segment; small posts are equal by chance.</summary>
    public const int CopyEvidence = 11_000;

    /// <summary>By how much each cell beyond the second makes a run more of a copy and less of a coincidence: without it the cell would be a slip of its own.</summary>
    public const int FurtherCell = 8_000;

    /// <summary>A nil that repeats a nil is no more evidence than this, be nils as rare as they may.</summary>
    public const int MostOfNil = 3_000;

    /// <summary>From here on two equal figures of a run are no coincidence, each for itself.</summary>
    public const int NoCoincidence = 8_000;

    /// <summary>Explanations less than this apart are about as likely, so that a person has to look: a factor of four, for the weights above are no better known than that.</summary>
    public const int ClearMargin = 2_000;

    /// <summary>In how many ways a digit too many can come about in a figure of so many digits: any of ten in any gap, where a key was struck twice, one of two ends of each digit.</summary>
    /// <param name="digits">How many digits the true figure has.</param>
    /// <param name="isDoubled">Whether the digit too many repeats the one beside it.</param>
    public static int WaysToInsert(int digits, bool isDoubled) => isDoubled ? 2 * digits : 10 * (digits + 1);

    /// <summary>log₂ in thousandths, rounded down; 0 for 1 and less.</summary>
    public static int Log2(BigInteger number)
    {
        if (number <= 1)
            return 0;
        var whole = (int)number.GetBitLength() - 1;

        // The mantissa in [1, 2) with 30 binary places; squaring it yields one binary digit of the logarithm after the other.
        var mantissa = (ulong)(whole > 30 ? number >> (whole - 30) : number << (30 - whole));
        var fraction = 0;
        for (var i = 0; i < 10; i++)
        {
            mantissa = (mantissa * mantissa) >> 30;
            fraction <<= 1;
            if (mantissa < 1UL << 31)
                continue;
            mantissa >>= 1;
            fraction |= 1;
        }

        return (whole * 1000) + (fraction * 1000 / 1024);
    }
}
