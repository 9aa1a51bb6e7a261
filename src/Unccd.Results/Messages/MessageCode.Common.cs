namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>What stands between the items of a list. No argument.</summary>
    public const string ListSeparator = nameof(ListSeparator);
}
