namespace Unccd.Results.Reports;

/// <summary>How the time is told at which a fact holds.</summary>
internal enum FactTime
{
    /// <summary>It is stated of the whole biennium.</summary>
    Biennium,

    /// <summary>At the date up to which its paragraph reports.</summary>
    Date,

    /// <summary>At the date that stands before it in its paragraph.</summary>
    Month,

    /// <summary>It is a date itself.</summary>
    Own,

    /// <summary>By the end of the year that its sentence names.</summary>
    YearEnd,

    /// <summary>When the report was written.</summary>
    Reporting,

    /// <summary>From the beginning up to the report.</summary>
    ToDate,

    /// <summary>At no time: it is a term or a rule.</summary>
    None,
}
