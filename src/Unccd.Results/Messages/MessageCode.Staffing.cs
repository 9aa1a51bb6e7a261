namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>Why a subtotal of posts must agree. No argument.</summary>
    public const string ReasonPostSubtotal = nameof(ReasonPostSubtotal);

    /// <summary>Why a total of posts must agree. No argument.</summary>
    public const string ReasonPostTotal = nameof(ReasonPostTotal);

    /// <summary>Why the posts of all regional groups must add to the filled posts. No argument.</summary>
    public const string ReasonPostsByRegion = nameof(ReasonPostsByRegion);

    /// <summary>Why men and women must add to the filled posts. No argument.</summary>
    public const string ReasonPostsBySex = nameof(ReasonPostsBySex);

    /// <summary>Why the posts of all funding sources must add to the total. No argument.</summary>
    public const string ReasonPostsBySource = nameof(ReasonPostsBySource);

    /// <summary>Why the posts of all units must add to the total. No argument.</summary>
    public const string ReasonPostsByUnit = nameof(ReasonPostsByUnit);

    /// <summary>Why a share of posts must agree. No argument.</summary>
    public const string ReasonShareOfPosts = nameof(ReasonShareOfPosts);
}
