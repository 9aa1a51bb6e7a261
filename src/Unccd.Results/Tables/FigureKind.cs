namespace Unccd.Results.Tables;

/// <summary>What was printed where a figure is expected.</summary>
public enum FigureKind
{
    /// <summary>A number, zero included: "2 050 085", "(208 199)", "0", "0.0".</summary>
    Number,

    /// <summary>Nothing; in a row that has figures it stands for zero.</summary>
    Blank,

    /// <summary>A dash of any length, the usual mark of nil.</summary>
    Dash,

    /// <summary>"00": nil, in a form that no house style has.</summary>
    DoubleZero,

    /// <summary>"n/a", "..." and the like: the figure does not exist or is not known, so no identity can use it.</summary>
    NotAvailable,

    /// <summary>Words or signs that are no figure; no identity can use them.</summary>
    Unreadable,

    /// <summary>The row ends before this column: bad input, reported where the document is read.</summary>
    Missing,
}
