namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>What stands between the items of a list. No argument.</summary>
    public const string ListSeparator = nameof(ListSeparator);

    /// <summary>What stands between the values, such as figures, of an enumeration. No argument.</summary>
    public const string ValueSeparator = nameof(ValueSeparator);
}
