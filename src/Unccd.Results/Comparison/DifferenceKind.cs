namespace Unccd.Results.Comparison;

/// <summary>In what two documents differ.</summary>
public enum DifferenceKind
{
    /// <summary>A figure of a table has two values.</summary>
    Figure,

    /// <summary>A figure of a table can be read in one document only, so nothing is known of its equality.</summary>
    UnreadableFigure,

    /// <summary>A table stands in one document only.</summary>
    Table,

    /// <summary>A row of a table stands in one document only.</summary>
    Row,

    /// <summary>A row of a table stands in another place of it.</summary>
    RowMoved,

    /// <summary>A row has another label; told of drafts only.</summary>
    RowLabel,

    /// <summary>A column of a table stands in one document only.</summary>
    Column,

    /// <summary>The figures of a paragraph or a title differ; told of drafts only.</summary>
    TextFigure,

    /// <summary>An opening figure is not the closing figure of the year before.</summary>
    Opening,
}
