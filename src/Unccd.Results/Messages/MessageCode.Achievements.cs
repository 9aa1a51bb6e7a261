namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>A stated number of months is not the time that had elapsed at a date. Arguments: place; subject (text); printed, expected (numbers); date (text).</summary>
    public const string FactMonths = nameof(FactMonths);

    /// <summary>A stated percentage does not fit. Arguments: place; part, whole, share (computed), printed (numbers).</summary>
    public const string FactShare = nameof(FactShare);

    /// <summary>A stated percentage fits another whole. Arguments: place; part, whole, share (computed), printed, smallest, largest (numbers).</summary>
    public const string FactShareOfAnother = nameof(FactShareOfAnother);

    /// <summary>A stated sum does not fit its parts. Arguments: place; subject (text), printed, expected (numbers).</summary>
    public const string FactSum = nameof(FactSum);

    /// <summary>A part is larger than its whole. Arguments: place; subject (text), printed, most (numbers).</summary>
    public const string FactTooLarge = nameof(FactTooLarge);

    /// <summary>The same number has two units. Arguments: place; number; unit, otherUnit (messages, or texts of units that are not known).</summary>
    public const string FactUnits = nameof(FactUnits);

    /// <summary>Two statements of one thing differ. Arguments: place; subject (text), printed, other (numbers).</summary>
    public const string FactsDiffer = nameof(FactsDiffer);
}
