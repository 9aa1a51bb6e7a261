using System.Numerics;
using Unccd.Results.Identities;

namespace Unccd.Results.Diagnosis;

/// <summary>Finds which cells are wrong.</summary>
/// <remarks>
/// Consistency-based diagnosis (Reiter 1987) by implicit hitting sets, over exact integers: a smallest set of cells is sought such that the others, each within its rounding,
/// can satisfy every identity (error localization after Fellegi and Holt 1976). Only identities of grade <see cref="IdentityGrade.Certain"/> start a diagnosis or force a repair; the others
/// help to choose between explanations. Deterministic: same system, same result.
/// </remarks>
public static class Localisation
{
    /// <summary>Explains every violated identity of a system, and identities that can each hold but not all together.</summary>
    /// <param name="system">The system.</param>
    /// <param name="options">The options; <see cref="DiagnosisOptions.Default"/> for null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public static DocumentDiagnosis Diagnose(CellSystem system, DiagnosisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        options ??= DiagnosisOptions.Default;
        var confirmed = system.Cells.Where(cell => !cell.IsConfirmed && options.Confirmed.Contains(cell.Place)).Select(cell => cell with { IsConfirmed = true }).ToArray();
        if (confirmed.Length > 0)
            system = system.With(confirmed);
        if (system.Kernel.IsLong)
        {
            try
            {
                return new Localiser<long>(system, options).Diagnose();
            }
            catch (OverflowException)
            {
                // A combination of identities has grown beyond 64 bits, which does not happen with tables but can with hostile input: once more without limit.
            }
        }

        return new Localiser<BigInteger>(system, options).Diagnose();
    }
}
