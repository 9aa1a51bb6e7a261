using Unccd.Results.Messages;

namespace Unccd.Results.Tables;

/// <summary>A cell with digits that was not read as a figure, or was read with a doubt.</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record RefusedFigure
{
    /// <summary>A refusal.</summary>
    /// <param name="place">The cell.</param>
    /// <param name="figure">What the cell was made of.</param>
    /// <param name="doubt">The reason.</param>
    /// <param name="origin">Where a person finds the row of the cell; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="doubt"/> is <see cref="FigureDoubt.None"/> or undefined.</exception>
    public RefusedFigure(CellPlace place, PrintedFigure figure, FigureDoubt doubt, string? origin = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Place = place;
        Figure = figure;
        Doubt = doubt;
        Origin = origin;
        var printed = new MessageArgument("printed", figure.Text);
        Reason = doubt switch
        {
            FigureDoubt.NoDigit => new Message(MessageCode.RefusedNoDigit, printed),
            FigureDoubt.NoNumber => new Message(MessageCode.RefusedNoNumber, printed),
            FigureDoubt.AmbiguousSeparator => new Message(MessageCode.RefusedAmbiguousSeparator, printed),
            FigureDoubt.MisplacedSeparator => new Message(MessageCode.MisplacedSeparator, printed, new MessageArgument("value", figure.Value ?? 0m)),
            FigureDoubt.UnbalancedParenthesis => new Message(MessageCode.RefusedUnbalancedParenthesis, printed),
            FigureDoubt.TooManyDigits => new Message(MessageCode.RefusedTooManyDigits, printed),
            _ => throw new ArgumentOutOfRangeException(nameof(doubt), doubt, "Expected a reason for a doubt."),
        };
    }

    /// <summary>The cell.</summary>
    public CellPlace Place { get; }

    /// <summary>What the cell was made of.</summary>
    public PrintedFigure Figure { get; }

    /// <summary>The reason, as a word.</summary>
    public FigureDoubt Doubt { get; }

    /// <summary>Where a person finds the row of the cell, or null.</summary>
    public string? Origin { get; }

    /// <summary>The reason, as a sentence.</summary>
    public Message Reason { get; }
}
