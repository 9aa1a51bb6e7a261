namespace Unccd.Results.Messages;

public static partial class MessageCode
{
    /// <summary>The columns add up. "holds": in how many rows (int); "all": of how many that can tell (int).</summary>
    public const string StructureColumnsAgree = nameof(StructureColumnsAgree);

    /// <summary>The rows add up. "holds": in how many columns (int); "all": of how many that can tell (int).</summary>
    public const string StructureRowsAgree = nameof(StructureRowsAgree);

    /// <summary>The label or the place of a row calls it a total, and the rows add up. "holds": in how many columns (int); "all": of how many that can tell (int).</summary>
    public const string StructureLabelledRowsAgree = nameof(StructureLabelledRowsAgree);

    /// <summary>The percentages are those of two other figures. "holds": how many agree (int); "all": of how many (int).</summary>
    public const string StructureSharesAgree = nameof(StructureSharesAgree);

    /// <summary>A row is a fixed rate of another. "rate": in per cent (decimal); "holds": in how many columns (int); "all": of how many that can tell (int).</summary>
    public const string StructureRateAgrees = nameof(StructureRateAgrees);

    /// <summary>Two totals of a table repeat one another. "holds": in how many columns (int); "all": of how many that can tell (int).</summary>
    public const string StructureTotalsRepeat = nameof(StructureTotalsRepeat);

    /// <summary>Each column opens with the balance that the one before it closed with. "holds": how many do (int); "all": of how many (int).</summary>
    public const string StructureBalancesCarriedOver = nameof(StructureBalancesCarriedOver);

    /// <summary>A row tells the changes of another from period to period. "holds": how many are right (int); "all": of how many (int).</summary>
    public const string StructureChangesAgree = nameof(StructureChangesAgree);

    /// <summary>A column or row adds another up from line to line. "holds": how many running totals are right (int); "all": of how many (int).</summary>
    public const string StructureRunningTotal = nameof(StructureRunningTotal);

    /// <summary>The total row of another table repeats this one. "holds": in how many columns (int); "all": of how many (int).</summary>
    public const string StructureSameTotal = nameof(StructureSameTotal);

    /// <summary>A column of another table repeats this one, label by label. "holds": in how many rows (int); "all": of how many (int).</summary>
    public const string StructureSameSeries = nameof(StructureSameSeries);

    /// <summary>The columns of two other tables add up to this one, label by label. "holds": in how many rows (int); "all": of how many (int).</summary>
    public const string StructureSumOfTwoTables = nameof(StructureSumOfTwoTables);

    /// <summary>The text repeats a total of a table. No argument.</summary>
    public const string StructureStatement = nameof(StructureStatement);

    /// <summary>No identity tells of rounding. "residuals" and "all": 0 (int).</summary>
    public const string StructureConventionNothing = nameof(StructureConventionNothing);

    /// <summary>The figures foot exactly. "residuals": how many identities are off by a rounding (int); "all": of how many (int).</summary>
    public const string StructureConventionExact = nameof(StructureConventionExact);

    /// <summary>The figures are too few to tell. "residuals": how many identities are off by a rounding (int); "all": of how many (int).</summary>
    public const string StructureConventionUndecided = nameof(StructureConventionUndecided);

    /// <summary>The figures were rounded one by one. "residuals": how many identities are off by a rounding (int); "all": of how many (int).</summary>
    public const string StructureConventionRounded = nameof(StructureConventionRounded);

    /// <summary>The figures were cut off. "residuals": how many identities are off by a rounding (int); "all": of how many (int).</summary>
    public const string StructureConventionTruncated = nameof(StructureConventionTruncated);
}
