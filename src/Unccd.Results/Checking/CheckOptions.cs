using Unccd.Results.Achievements;
using Unccd.Results.Budgets;
using Unccd.Results.Diagnosis;
using Unccd.Results.Identities;
using Unccd.Results.Staffing;
using Unccd.Results.Tables;

namespace Unccd.Results.Checking;

/// <summary>How a document is checked. The defaults are right for a document about which nothing is known.</summary>
/// <remarks>Immutable; change it with <c>with</c>.</remarks>
public sealed record CheckOptions
{
    /// <summary>The defaults.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Whether no type is used, so that the structure of every table is inferred from its print; false by default.</summary>
    public bool AsPrinted { get; init; }

    /// <summary>Whether violated identities are explained: which cells are wrong and what they should say; true by default.</summary>
    public bool Diagnose { get; init; } = true;

    /// <summary>How far a diagnosis searches, and what it may take for granted; <see cref="DiagnosisOptions.Default"/> by default.</summary>
    /// <remarks>Where it names no <see cref="DiagnosisOptions.YearColumns"/>, those of the document are used.</remarks>
    public DiagnosisOptions DiagnosisOptions { get; init; } = DiagnosisOptions.Default;

    /// <summary>The rounding convention of tables, by their position from 1, where the caller knows better than the print; empty by default.</summary>
    /// <remarks>With <see cref="RoundingConvention.Exact"/> every residual of the table is an error; printed shares stay rounded.</remarks>
    public IReadOnlyDictionary<int, RoundingConvention> Conventions { get; init; } = new Dictionary<int, RoundingConvention>();

    /// <summary>The transfer authorities that a report with a table by programme is judged by; the four presets by default, the unverified one marked so.</summary>
    public IReadOnlyList<TransferAuthority> TransferAuthorities { get; init; } = [TransferAuthority.Unfccc, TransferAuthority.Cbd, TransferAuthority.Unfpa, TransferAuthority.Unccd];

    /// <summary>The parity bands that a report with a table by sex is judged by; <see cref="ParityBand.Common"/> by default.</summary>
    public IReadOnlyList<ParityBand> ParityBands { get; init; } = [ParityBand.Common];

    /// <summary>How wide the intervals are that hedged numbers of the text stand for; <see cref="HedgeWidths.Default"/> by default.</summary>
    public HedgeWidths HedgeWidths { get; init; } = HedgeWidths.Default;

    /// <summary>The cells that somebody has confirmed, so that no explanation may change them; empty by default.</summary>
    public IReadOnlyCollection<CellPlace> Confirmed { get; init; } = [];
}
