namespace Unccd.Results.Documents;

/// <summary>Limits against hostile or mistaken input. Passing one is a problem of the reading, never an exception.</summary>
/// <remarks>Immutable. The defaults are far above any report and far below what would tire a small machine.</remarks>
public sealed record DocumentReaderOptions
{
    /// <summary>The defaults.</summary>
    public static DocumentReaderOptions Default { get; } = new();

    /// <summary>The most bytes of a file that are read.</summary>
    /// <value>100,000,000 by default.</value>
    public long MaxBytes { get; init => field = Positive(value); } = 100_000_000;

    /// <summary>The most bytes that a packed file (DOCX, XLSX) may have when unpacked.</summary>
    /// <value>100,000,000 by default.</value>
    public long MaxUnpackedBytes { get; init => field = Positive(value); } = 100_000_000;

    /// <summary>How many times its size a packed file may unpack to, above a floor of 10,000,000 bytes that every file may.</summary>
    /// <value>200 by default; Office files stay below 50.</value>
    public int MaxExpansion { get; init => field = Positive(value); } = 200;

    /// <summary>The most entries of a packed file.</summary>
    /// <value>10,000 by default.</value>
    public int MaxEntries { get; init => field = Positive(value); } = 10_000;

    /// <summary>The most tables of a document.</summary>
    /// <value>2,000 by default.</value>
    public int MaxTables { get; init => field = Positive(value); } = 2_000;

    /// <summary>The most body rows of a table.</summary>
    /// <value>20,000 by default.</value>
    public int MaxRows { get; init => field = Positive(value); } = 20_000;

    /// <summary>The most figure columns of a table.</summary>
    /// <value>200 by default.</value>
    public int MaxColumns { get; init => field = Positive(value); } = 200;

    /// <summary>The most cells of a document, those that merged cells cover included.</summary>
    /// <value>2,000,000 by default.</value>
    public int MaxCells { get; init => field = Positive(value); } = 2_000_000;

    /// <summary>How deep elements of a document may be nested.</summary>
    /// <value>200 by default.</value>
    public int MaxNesting { get; init => field = Positive(value); } = 200;

    /// <summary>The most characters of one paragraph or one cell that are looked at.</summary>
    /// <value>100,000 by default.</value>
    public int MaxTextLength { get; init => field = Positive(value); } = 100_000;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }

    private static long Positive(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
