namespace Unccd.Results.Corrections;

/// <summary>How certain a correction is.</summary>
public enum CorrectionCertainty
{
    /// <summary>It is proven: no other set of as few cells explains the figures, and each has one possible value.</summary>
    Proven,

    /// <summary>The cells are proven; of the values that rounding leaves the likeliest is proposed.</summary>
    CellsProven,

    /// <summary>Other explanations are as small, but need more causes or are clearly less likely.</summary>
    Likeliest,

    /// <summary>Another explanation is about as likely: a person has to look.</summary>
    Open,
}
