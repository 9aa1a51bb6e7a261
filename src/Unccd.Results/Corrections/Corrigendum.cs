using Unccd.Results.Diagnosis;
using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Corrections;

/// <summary>The draft of a corrigendum: the likeliest corrections of a document, by place.</summary>
/// <remarks>Immutable; equal by content. A draft: whoever publishes it compares every line with the sources, those that are not proven first.</remarks>
public sealed class Corrigendum : IEquatable<Corrigendum>
{
    private readonly ValueList<CorrigendumEntry> entries;

    private Corrigendum(IEnumerable<CorrigendumEntry> entries) => this.entries = ValueList<CorrigendumEntry>.From(entries);

    /// <summary>The lines, ordered by place; figures of the text first. Empty where nothing is to be corrected.</summary>
    public IReadOnlyList<CorrigendumEntry> Entries => entries;

    /// <summary>Drafts the corrigendum of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="diagnosis">Its diagnosis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The diagnosis has a cell that the document has not.</exception>
    public static Corrigendum Draft(PrintedDocument document, DocumentDiagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(diagnosis);
        var entries = Correction.Likeliest(diagnosis).SelectMany(correction => correction.Repairs.Select(repair => Entry(document, diagnosis, correction, repair)));
        return new Corrigendum(entries.OrderBy(entry => entry.Place));
    }

    private static CorrigendumEntry Entry(PrintedDocument document, DocumentDiagnosis diagnosis, Correction correction, Repair repair)
    {
        var figure = diagnosis.System[repair.Place].Figure;
        var style = repair.Place.IsInText ? FigureStyle.Like(figure) : FigureStyle.Like(document, repair.Place);
        var (printed, read) = (figure.Text, style.Text(repair.Proposed));
        var place = PlaceOf(document, repair.Place);
        var line = printed.Length == 0
            ? new Message(MessageCode.CorrigendumInsert, new MessageArgument("place", place), new MessageArgument("read", read))
            : new Message(MessageCode.CorrigendumForRead, new MessageArgument("place", place), new MessageArgument("printed", printed), new MessageArgument("read", read));
        return new CorrigendumEntry(repair, printed, read, repair.Alternatives.Select(style.Text), correction.Certainty, line);
    }

    private static Message PlaceOf(PrintedDocument document, CellPlace place)
    {
        if (place.IsInText)
        {
            var paragraph = place.Row <= document.Paragraphs.Count ? document.Paragraphs[place.Row - 1] : null;
            return new Message(MessageCode.CorrigendumParagraph, new MessageArgument("paragraph", paragraph?.Number ?? PrintedNumber.Plain(place.Row)));
        }

        var table = document.Tables[place.Table - 1];
        return new Message(
            MessageCode.CorrigendumCell,
            new MessageArgument("table", table.Number ?? PrintedNumber.Plain(place.Table)),
            new MessageArgument("row", table.NameOf(place.Row - 1) is { Length: > 0 } label ? label : PrintedNumber.Plain(place.Row)),
            new MessageArgument("column", table.Columns[place.Column - 1].Name is { Length: > 0 } name ? name : PrintedNumber.Plain(place.Column)));
    }

    /// <inheritdoc/>
    public bool Equals(Corrigendum? other) => other is not null && entries.Equals(other.entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Corrigendum);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.GetHashCode();

    /// <summary>The lines in English.</summary>
    public override string ToString() => string.Join('\n', entries);
}
