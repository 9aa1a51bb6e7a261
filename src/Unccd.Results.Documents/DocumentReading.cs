using Unccd.Results.Tables;

namespace Unccd.Results.Documents;

/// <summary>What came of reading a file: the document, as far as it could be read, and what could not.</summary>
/// <remarks>Immutable. Bad input is data: nothing that a file contains makes reading throw.</remarks>
public sealed class DocumentReading
{
    internal DocumentReading(PrintedDocument? document, DocumentKind kind, IEnumerable<InputProblem> problems, IEnumerable<RefusedFigure> refusals)
    {
        Document = document;
        Kind = kind;
        Problems = Array.AsReadOnly(problems.ToArray());
        Refusals = Array.AsReadOnly(refusals.ToArray());
    }

    /// <summary>The document; null where the file could not be read at all. It may be without tables.</summary>
    public PrintedDocument? Document { get; }

    /// <summary>The kind of the file; <see cref="DocumentKind.Unknown"/> where it is none that is read.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Bad input, in document order; empty where everything was read. Everything else in the file is in <see cref="Document"/> all the same.</summary>
    public IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>Cells with digits that were refused as figures, or read with a doubt, in document order. They are no bad input: a table may have a column of codes.</summary>
    public IReadOnlyList<RefusedFigure> Refusals { get; }
}
