using System.Globalization;
using Unccd.Results.Messages;

namespace Unccd.Results.Tables;

/// <summary>Why a document, or a part of it, could not be read: where, what was found there and what was expected.</summary>
/// <remarks>Immutable; equal by content. Made by the factories below, one for each kind of bad input.</remarks>
public sealed record InputProblem
{
    private InputProblem(string place, Message found, Message expected)
    {
        Place = place;
        Found = found;
        Expected = expected;
    }

    /// <summary>Where in the document ("line 92", "Budget!7"); empty for the document as a whole.</summary>
    public string Place { get; }

    /// <summary>What was found.</summary>
    public Message Found { get; }

    /// <summary>What was expected.</summary>
    public Message Expected { get; }

    /// <summary>There is no such file.</summary>
    public static InputProblem NoFile { get; } = new("", new(MessageCode.FoundNoFile), new(MessageCode.ExpectedFile));

    /// <summary>The file has no content.</summary>
    public static InputProblem EmptyFile { get; } = new("", new(MessageCode.FoundEmptyFile), new(MessageCode.ExpectedDocument));

    /// <summary>The bytes are no document of a known kind.</summary>
    public static InputProblem BinaryFile { get; } = new("", new(MessageCode.FoundBinaryFile), new(MessageCode.ExpectedDocument));

    /// <summary>A PDF file, in which tables are not marked as such.</summary>
    public static InputProblem Pdf { get; } = new("", new(MessageCode.FoundPdf), new(MessageCode.ExpectedDocx));

    /// <summary>A file of the binary Office formats before 2007.</summary>
    public static InputProblem OldOfficeFile { get; } = new("", new(MessageCode.FoundOldOfficeFile), new(MessageCode.ExpectedDocx));

    /// <summary>A file under a password.</summary>
    public static InputProblem EncryptedFile { get; } = new("", new(MessageCode.FoundEncryptedFile), new(MessageCode.ExpectedNoPassword));

    /// <summary>The document has no table.</summary>
    public static InputProblem NoTable { get; } = new("", new(MessageCode.FoundNoTable), new(MessageCode.ExpectedTable));

    /// <summary>Found, expected and place in one sentence.</summary>
    public Message Message => Place.Length == 0
        ? new Message(MessageCode.InputProblemOfFile, new MessageArgument("found", Found), new MessageArgument("expected", Expected))
        : new Message(MessageCode.InputProblemAt, new MessageArgument("place", PlaceInFile.Of(Place)), new MessageArgument("found", Found), new MessageArgument("expected", Expected));

    /// <summary>The file may not be read, or is a folder.</summary>
    /// <param name="reason">What the system says; shown as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static InputProblem UnreadableFile(string reason) =>
        new("", new(MessageCode.FoundUnreadableFile, Text("reason", reason)), new(MessageCode.ExpectedFile));

    /// <summary>A document of a kind that is recognised and not read.</summary>
    /// <param name="kind">The usual name of the kind ("ODT", "PPTX").</param>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public static InputProblem OtherFormat(string kind) =>
        new("", new(MessageCode.FoundOtherFormat, Text("kind", kind)), new(MessageCode.ExpectedDocument));

    /// <summary>A file that ends too early or contradicts itself.</summary>
    /// <param name="kind">The usual name of the kind ("DOCX").</param>
    /// <param name="place">The part that is damaged; empty where the whole file is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static InputProblem DamagedFile(string kind, string place = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place, new(MessageCode.FoundDamagedFile, Text("kind", kind)), new(MessageCode.ExpectedWholeFile, Text("kind", kind)));
    }

    /// <summary>A row with another number of cells than the header.</summary>
    /// <param name="place">Where the row stands ("line 92").</param>
    /// <param name="found">How many cells it has, the label included.</param>
    /// <param name="expected">How many the header has, the label included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public static InputProblem RowOfOtherLength(string place, int found, int expected)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place, new(MessageCode.FoundCells, new MessageArgument("count", found)), new(MessageCode.ExpectedCells, new MessageArgument("count", expected)));
    }

    /// <summary>Lines below the caption of a table that look like its rows and have no columns.</summary>
    /// <param name="place">Where the first of them stands ("line 92").</param>
    /// <param name="count">How many there are.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public static InputProblem LinesWithoutColumns(string place, int count)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place, new(MessageCode.FoundLinesOfFigures, new MessageArgument("count", count)), new(MessageCode.ExpectedColumns));
    }

    /// <summary>A document beyond one of the limits set against hostile input.</summary>
    /// <param name="place">Where the limit was passed; empty for the document as a whole.</param>
    /// <param name="found">What was found, in words or figures.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="option">The option that sets it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static InputProblem LimitExceeded(string place, string found, long limit, string option)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(
            place,
            new(MessageCode.FoundMoreThanLimit, Text("count", found)),
            new(MessageCode.ExpectedWithinLimit, Text("limit", limit.ToString(CultureInfo.InvariantCulture)), Text("option", option)));
    }

    /// <summary>XML with a document type declaration, which could declare entities without end.</summary>
    /// <param name="place">The part of the file that has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public static InputProblem DocumentTypeDeclared(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place, new(MessageCode.FoundDocumentType), new(MessageCode.ExpectedNoDocumentType));
    }

    /// <summary>A part of the document that stands outside the file and is not followed.</summary>
    /// <param name="place">The part of the file that refers to it.</param>
    /// <param name="target">What it refers to; shown as it is.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static InputProblem ExternalPart(string place, string target)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place, new(MessageCode.FoundExternalPart, Text("target", target)), new(MessageCode.ExpectedInternalPart));
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Message.ToString();

    private static MessageArgument Text(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return new MessageArgument(name, value);
    }
}
