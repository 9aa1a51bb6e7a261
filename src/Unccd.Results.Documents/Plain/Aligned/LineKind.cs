namespace Unccd.Results.Documents.Plain.Aligned;

/// <summary>What a line may be in a table whose columns are set apart by spaces.</summary>
internal enum LineKind
{
    /// <summary>White space.</summary>
    Blank,

    /// <summary>Dashes.</summary>
    Rule,

    /// <summary>One piece: a heading, a part of a label, a part of a header.</summary>
    Label,

    /// <summary>Several pieces without an amount: a header, or a row with words in its cells.</summary>
    Words,

    /// <summary>Keys and formulas of the columns.</summary>
    Keys,

    /// <summary>A label and figures.</summary>
    Row,

    /// <summary>A label, amounts and words among them.</summary>
    Mixed,

    /// <summary>Nothing that such a table holds.</summary>
    Other,
}
