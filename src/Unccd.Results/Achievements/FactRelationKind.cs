namespace Unccd.Results.Achievements;

/// <summary>What must hold between facts.</summary>
public enum FactRelationKind
{
    /// <summary>The target is the sum of the terms.</summary>
    Sum,

    /// <summary>The only term is at most the target, of which it is a part.</summary>
    AtMost,

    /// <summary>The only term says the same as the target, perhaps with another hedge.</summary>
    Same,

    /// <summary>The target is the only term as a percentage of a whole that stands outside the text.</summary>
    Share,

    /// <summary>The target counts the months from the beginning of its biennium to the date at which the only term holds.</summary>
    ElapsedMonths,

    /// <summary>The target, in a summary, and the only term, in the body below it, speak of one activity: the same number wants the same unit.</summary>
    OneUnit,
}
