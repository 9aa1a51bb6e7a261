using Unccd.Results.Messages;
using Unccd.Results.Tables;

namespace Unccd.Results.Identities;

/// <summary>A relation that must hold between printed cells.</summary>
/// <remarks>
/// Immutable; equal by content. It holds places, not figures: the same identity is checked against any print of the table.
/// See <see cref="IdentityForm"/> for what <see cref="Target"/> and <see cref="Terms"/> mean.
/// </remarks>
public sealed class Identity : IEquatable<Identity>
{
    private readonly ValueList<IdentityTerm> terms;

    private Identity(IdentityKind kind, IdentityForm form, CellPlace target, IEnumerable<IdentityTerm> terms, decimal rate, bool isDeclared, Message? reason, int scoreMillibits, IdentityGrade grade)
    {
        this.terms = ValueList<IdentityTerm>.From(terms);
        Kind = kind;
        Form = form;
        Target = target;
        Rate = rate;
        IsDeclared = isDeclared;
        Reason = reason;
        ScoreMillibits = scoreMillibits;
        Grade = grade;
        if (this.terms.Any(term => term.Sign == 0))
            throw new ArgumentException("A term has the coefficient 0: expected any other integer.", nameof(terms));
        if (this.terms.Any(term => term.Cell == target) || this.terms.Select(term => term.Cell).Distinct().Count() != this.terms.Count)
            throw new ArgumentException($"A cell takes part twice in the identity of {target}: expected each once.", nameof(terms));
    }

    /// <summary>What the identity says of its table.</summary>
    public IdentityKind Kind { get; }

    /// <summary>Its algebra.</summary>
    public IdentityForm Form { get; }

    /// <summary>The total, the balance, the percentage: the cell that the others determine.</summary>
    public CellPlace Target { get; }

    /// <summary>The other cells.</summary>
    public IReadOnlyList<IdentityTerm> Terms => terms;

    /// <summary>The rate of <see cref="IdentityForm.Rate"/> as a fraction (0.13 for 13 %); 0 otherwise.</summary>
    public decimal Rate { get; }

    /// <summary>The step in which the amount of a rate comes where that is coarser than its print, as in a table of full hundreds; else 0.</summary>
    internal decimal Step { get; private init; }

    /// <summary>Whether a type or a caller declared it (true) or it was inferred from the print (false).</summary>
    public bool IsDeclared { get; }

    /// <summary>Why it was inferred, or the rule it was declared by; null where nothing is to be said.</summary>
    public Message? Reason { get; }

    /// <summary>The evidence for an inferred identity, in thousandths of a bit; 0 for a declared one.</summary>
    public int ScoreMillibits { get; }

    /// <summary>What it means when the identity is violated.</summary>
    public IdentityGrade Grade { get; }

    /// <summary>All cells: the target first, then the terms in their order.</summary>
    public IEnumerable<CellPlace> Cells => terms.Select(term => term.Cell).Prepend(Target);

    /// <summary>target = Σ sign · term.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no term, a sign is 0, or a cell takes part twice.</exception>
    public static Identity Sum(IdentityKind kind, CellPlace target, IEnumerable<IdentityTerm> terms, Message? reason = null, IdentityGrade grade = IdentityGrade.Certain)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var list = ValueList<IdentityTerm>.From(terms);
        return list.Count == 0
            ? throw new ArgumentException($"The sum at {target} has no term: expected at least one.", nameof(terms))
            : new Identity(kind, IdentityForm.Sum, target, list, 0m, isDeclared: true, reason, 0, grade);
    }

    /// <summary>target = the sum of the cells, all with the sign +1.</summary>
    /// <inheritdoc cref="Sum(IdentityKind, CellPlace, IEnumerable{IdentityTerm}, Message?, IdentityGrade)"/>
    public static Identity Sum(IdentityKind kind, CellPlace target, IEnumerable<CellPlace> cells, Message? reason = null, IdentityGrade grade = IdentityGrade.Certain)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return Sum(kind, target, cells.Select(cell => new IdentityTerm(cell, 1)), reason, grade);
    }

    /// <summary>target = part as a percentage of whole.</summary>
    /// <exception cref="ArgumentException">Two of the cells are the same.</exception>
    public static Identity Share(CellPlace target, CellPlace part, CellPlace whole, Message? reason = null, IdentityGrade grade = IdentityGrade.Certain, IdentityKind kind = IdentityKind.Share) =>
        new(kind, IdentityForm.Share, target, [new(part, 1), new(whole, 1)], 0m, isDeclared: true, reason, 0, grade);

    /// <summary>target = rate · basis.</summary>
    /// <param name="target">The amount.</param>
    /// <param name="basis">What the rate is taken of.</param>
    /// <param name="rate">The rate as a fraction, above 0 (0.13 for 13 %).</param>
    /// <param name="reason">The rule, or null.</param>
    /// <param name="grade">What a violation means.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is not above 0.</exception>
    public static Identity RateOf(CellPlace target, CellPlace basis, decimal rate, Message? reason = null, IdentityGrade grade = IdentityGrade.Certain)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        return new Identity(IdentityKind.Rate, IdentityForm.Rate, target, [new(basis, 1)], rate, isDeclared: true, reason, 0, grade);
    }

    /// <summary>The same rate of an amount that comes in a step coarser than its print, so that it may be off by as much.</summary>
    internal Identity WithStep(decimal step) => new(Kind, Form, Target, terms, Rate, IsDeclared, Reason, ScoreMillibits, Grade) { Step = step };

    /// <summary>The same identity, marked as inferred from the print with this evidence.</summary>
    /// <param name="reason">Why it was inferred.</param>
    /// <param name="scoreMillibits">The evidence in thousandths of a bit.</param>
    /// <param name="grade">What a violation means.</param>
    public Identity AsInferred(Message reason, int scoreMillibits, IdentityGrade grade) =>
        new(Kind, Form, Target, terms, Rate, isDeclared: false, reason, scoreMillibits, grade) { Step = Step };

    /// <inheritdoc/>
    public bool Equals(Identity? other) =>
        other is not null && Kind == other.Kind && Form == other.Form && Target == other.Target && Rate == other.Rate && Step == other.Step
        && IsDeclared == other.IsDeclared && ScoreMillibits == other.ScoreMillibits && Grade == other.Grade
        && Equals(Reason, other.Reason) && terms.Equals(other.terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Identity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Form, Target, terms, Rate);

    /// <summary>The identity in the notation of places: "(1; 8, 1) = (1; 2, 1) + (1; 3, 1)".</summary>
    public override string ToString() => Form switch
    {
        IdentityForm.Share => $"{Target} = 100 × {terms[0].Cell} ÷ {terms[1].Cell}",
        IdentityForm.Rate => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Target} = {Rate} × {terms[0].Cell}"),
        _ => $"{Target} ={string.Concat(terms.Select((term, i) => $" {(term.Sign < 0 ? "− " : i == 0 ? "" : "+ ")}{(Math.Abs((long)term.Sign) == 1 ? "" : $"{Math.Abs((long)term.Sign)}·")}{term.Cell}"))}",
    };
}
