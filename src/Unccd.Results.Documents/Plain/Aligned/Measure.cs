namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>How an author counted the places on a line when aligning it.</summary>
internal enum Measure
{
    /// <summary>As a terminal shows them: a wide character takes two places, a combining one none.</summary>
    Width,

    /// <summary>Every character takes one place.</summary>
    Characters,
}
