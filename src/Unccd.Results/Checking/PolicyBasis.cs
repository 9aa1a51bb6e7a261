namespace Unccd.Results.Checking;

/// <summary>On which figures a policy was judged.</summary>
public enum PolicyBasis
{
    /// <summary>On the figures as printed.</summary>
    Print,

    /// <summary>On the figures as the likeliest explanation of the diagnosis corrects them, for those printed do not add up or would mislead.</summary>
    LikeliestCorrection,
}
