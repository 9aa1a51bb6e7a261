namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>Why the totals by programme and by object must be equal. No argument.</summary>
    public const string ReasonSameCoreBudget = nameof(ReasonSameCoreBudget);

    /// <summary>Why the filled posts of secretariat and Global Mechanism must add to those of all units. No argument.</summary>
    public const string ReasonPostsOfBoth = nameof(ReasonPostsOfBoth);

    /// <summary>Why the filled posts of a body must be those of its units. No argument.</summary>
    public const string ReasonPostsOfBody = nameof(ReasonPostsOfBody);

    /// <summary>Why the filled posts by regional group and sex must be those by unit. No argument.</summary>
    public const string ReasonSamePosts = nameof(ReasonSamePosts);

    /// <summary>Why two figures of the text must be one number. No argument.</summary>
    public const string ReasonFactSame = nameof(ReasonFactSame);

    /// <summary>Why figures of the text must add up. No argument.</summary>
    public const string ReasonFactSum = nameof(ReasonFactSum);

    /// <summary>Why a figure of the text must agree with the tables. Argument: paragraph (text), the number of the paragraph.</summary>
    public const string ReasonStatement = nameof(ReasonStatement);

    /// <summary>What the share of women is. Arguments: share, lower, upper (percentages).</summary>
    public const string PolicyParity = nameof(PolicyParity);

    /// <summary>Overruns cannot be covered within an authority. Argument: obstacles (messages).</summary>
    public const string PolicyTransfersBroken = nameof(PolicyTransfersBroken);

    /// <summary>Overruns can be covered within an authority. Arguments: count (transfers), amount.</summary>
    public const string PolicyTransfersKept = nameof(PolicyTransfersKept);

    /// <summary>A policy cannot be judged before figures are corrected. Argument: table (text), the number of the table.</summary>
    public const string PolicyUndecided = nameof(PolicyUndecided);
}
