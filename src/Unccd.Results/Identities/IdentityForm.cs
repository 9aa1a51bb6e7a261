namespace Unccd.Results.Identities;

/// <summary>The algebra of an identity.</summary>
public enum IdentityForm
{
    /// <summary>target = Σ sign · term.</summary>
    Sum,

    /// <summary>target = 100 · first term ÷ second term, printed to the target's own precision; two terms.</summary>
    Share,

    /// <summary>target = rate · first term, rounded to the target's granule; one term.</summary>
    Rate,
}
