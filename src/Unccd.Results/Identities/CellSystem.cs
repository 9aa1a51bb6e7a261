using System.Diagnostics.CodeAnalysis;
using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>The cells of a document as exact integers and its identities as sparse rows: what is checked, and what a diagnosis works on.</summary>
/// <remarks>
/// Immutable, thread-safe. It is built once and can be checked as often as wanted, without allocation. All arithmetic is exact: 64-bit integers where
/// the largest possible sum fits, else 128-bit ones, else integers without limit; which of them is settled when the system is built, so no check overflows.
/// Nils are exactly 0. An interval end of 10²⁸ or more, or −10²⁸ or less (<see cref="decimal.MaxValue"/>, say), means "no bound".
/// </remarks>
[SuppressMessage("Design", "CA1036", Justification = "A system has no order.")]
public sealed partial class CellSystem
{
    private readonly Dictionary<CellPlace, int> indices;
    private readonly CellKernel kernel;

    private CellSystem(DocumentArithmetic arithmetic, Dictionary<CellPlace, int> indices, CellKernel kernel)
    {
        Arithmetic = arithmetic;
        this.indices = indices;
        this.kernel = kernel;
    }

    /// <summary>What the system was built from.</summary>
    public DocumentArithmetic Arithmetic { get; }

    /// <summary>Every figure, ordered by place.</summary>
    public IReadOnlyList<SystemCell> Cells => Arithmetic.Cells;

    /// <summary>The identities, in the order of <see cref="Arithmetic"/>.</summary>
    public IReadOnlyList<Identity> Identities => Arithmetic.Identities;

    /// <summary>Cells are held in units of 10 to the minus this.</summary>
    internal int Decimals => kernel.Decimals;

    internal CellKernel Kernel => kernel;

    /// <summary>Builds the system.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="arithmetic"/> is null.</exception>
    public static CellSystem Create(DocumentArithmetic arithmetic)
    {
        ArgumentNullException.ThrowIfNull(arithmetic);
        var indices = new Dictionary<CellPlace, int>(arithmetic.Cells.Count);
        for (var i = 0; i < arithmetic.Cells.Count; i++)
            indices.Add(arithmetic.Cells[i].Place, i);
        return new CellSystem(arithmetic, indices, CellKernel.Create(arithmetic, indices));
    }

    /// <summary>The position in <see cref="Cells"/> of the cell at a place; −1 where there is none.</summary>
    public int IndexOf(CellPlace place) => indices.GetValueOrDefault(place, -1);

    /// <summary>The cell at a place.</summary>
    /// <exception cref="KeyNotFoundException">The system has no cell there.</exception>
    public SystemCell this[CellPlace place] => indices.TryGetValue(place, out var index)
        ? Cells[index]
        : throw new KeyNotFoundException($"The system has no cell at {place}.");

    /// <summary>The positions of the first cell of a table and of the one after its last: cells are ordered by place.</summary>
    internal (int First, int End) RangeOf(int table)
    {
        return (FirstAtLeast(table), FirstAtLeast(table + 1));

        int FirstAtLeast(int wanted)
        {
            var (low, high) = (0, Cells.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Cells[middle].Place.Table < wanted)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }
    }

    /// <summary>The same identities over cells of which some are replaced, each by the cell given for its place.</summary>
    /// <param name="replacements">The new cells; each at a place that the system has.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replacements"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The system has no cell at one of the places.</exception>
    public CellSystem With(IEnumerable<SystemCell> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        var cells = Cells.ToArray();
        foreach (var replacement in replacements)
        {
            _ = this[replacement.Place];
            cells[indices[replacement.Place]] = replacement;
        }

        return Create(new DocumentArithmetic(cells, Identities, Arithmetic.Tables));
    }
}
