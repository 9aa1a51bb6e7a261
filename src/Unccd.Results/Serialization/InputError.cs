namespace Unccd.Results.Serialization;

/// <summary>Why a document, or a part of it, could not be read, as the machine-readable output says it.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Place">Where in the document: "line 92"; empty for the document as a whole.</param>
/// <param name="Found">What was found there.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Message">All of it in one sentence.</param>
public sealed record InputError(string Place, string Found, string Expected, string Message);
