namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>Two versions print two figures. Arguments: place, first, firstSource, second, secondSource.</summary>
    public const string VersionsDiffer = nameof(VersionsDiffer);

    /// <summary>Two versions print two figures, and one of them breaks identities. Arguments: place, first, firstSource, second, secondSource, fault, count.</summary>
    public const string VersionAtFault = nameof(VersionAtFault);

    /// <summary>A figure changed from one draft to the next. Arguments: place, first, firstSource, second, secondSource.</summary>
    public const string FigureChanged = nameof(FigureChanged);

    /// <summary>A table stands in one document only. Arguments: table, source.</summary>
    public const string TableInOneOnly = nameof(TableInOneOnly);

    /// <summary>A row stands in one document only. Arguments: table, name, source.</summary>
    public const string RowInOneOnly = nameof(RowInOneOnly);

    /// <summary>A column stands in one document only. Arguments: table, name, source.</summary>
    public const string ColumnInOneOnly = nameof(ColumnInOneOnly);

    /// <summary>A row stands in another place of its table. Arguments: table, row, from, to.</summary>
    public const string RowMoved = nameof(RowMoved);

    /// <summary>A row has another label. Arguments: table, rowIndex, first, second.</summary>
    public const string RowLabelChanged = nameof(RowLabelChanged);

    /// <summary>The figures of a text changed. Arguments: place, first, second.</summary>
    public const string TextFiguresChanged = nameof(TextFiguresChanged);

    /// <summary>A paragraph with figures stands in one document only. Arguments: place, figures, source.</summary>
    public const string ParagraphInOneOnly = nameof(ParagraphInOneOnly);

    /// <summary>No figure of a document could be held against the other. Arguments: first, second (the documents).</summary>
    public const string NothingCompared = nameof(NothingCompared);

    /// <summary>A year does not open with what the year before closed with. Arguments: place, second, secondSource, other, first, firstSource.</summary>
    public const string OpeningDiffers = nameof(OpeningDiffers);
}
