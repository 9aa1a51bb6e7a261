using Unccd.Results.Documents.Layout;
using Unccd.Results.Tables;

namespace Unccd.Results.Documents.Packed;

/// <summary>How many bytes the parts of one file may still unpack to.</summary>
/// <param name="options">The limits.</param>
/// <param name="expansion">What the size of the file allows.</param>
internal sealed class UnpackedBudget(DocumentReaderOptions options, long expansion)
{
    private long taken;

    /// <exception cref="ReadingStopped">It is too much.</exception>
    public void Take(int count)
    {
        taken += count;
        var limit = Math.Min(options.MaxUnpackedBytes, expansion);
        if (taken <= limit)
            return;
        throw new ReadingStopped(expansion < options.MaxUnpackedBytes
            ? InputProblem.LimitExceeded("", $"more than {options.MaxExpansion} times its size unpacked", options.MaxExpansion, nameof(options.MaxExpansion))
            : InputProblem.LimitExceeded("", $"more than {limit} bytes unpacked", limit, nameof(options.MaxUnpackedBytes)));
    }
}
