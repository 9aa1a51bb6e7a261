namespace Unccd.Results.Messages;

/// <summary>The stable codes of everything that the library says. Codes are never renamed; each has a template in every language.</summary>
/// <remarks>One partial file per area of the library, such as MessageCode.Checking.cs. Constants only.</remarks>
public static partial class MessageCode
{
}
