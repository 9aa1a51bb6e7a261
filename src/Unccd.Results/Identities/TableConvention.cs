using Unccd.Results.Messages;

namespace Unccd.Results.Identities;

/// <summary>The rounding convention of one table, and what speaks for it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Table">The position of the table in the document, from 1.</param>
/// <param name="Convention">The convention.</param>
/// <param name="SharesForced">Whether the printed shares were adjusted so that they add to 100.0, so that a share may be off by up to one unit in its last place.</param>
/// <param name="Evidence">What speaks for it; null where a caller or a type set it.</param>
public sealed record TableConvention(int Table, RoundingConvention Convention, bool SharesForced = false, Message? Evidence = null);
